/// The marks of a pair that have no partner in a passage.
struct UnpairedMarks {
  /// The opening ones, outermost first.
  var open: [Mark] = []
  /// The closing ones.
  var closed: [Mark] = []

  /// Whether every mark has its partner.
  var isEmpty: Bool { open.isEmpty && closed.isEmpty }

  /// Pairs the marks of a passage.
  static func of(_ passage: Passage, _ opener: Unicode.Scalar, _ closer: Unicode.Scalar) -> UnpairedMarks {
    guard !isBalanced(passage, opener, closer) else { return UnpairedMarks() }
    var unpaired = UnpairedMarks()
    for mark in passage.marks {
      if mark.scalar == opener {
        unpaired.open.append(mark)
      } else if mark.scalar == closer, unpaired.open.popLast() == nil {
        unpaired.closed.append(mark)
      }
    }
    return unpaired
  }

  /// Whether each mark has its partner, as in nearly every text.
  private static func isBalanced(
    _ passage: Passage, _ opener: Unicode.Scalar, _ closer: Unicode.Scalar
  ) -> Bool {
    guard passage.markKinds.mayHold(opener) || passage.markKinds.mayHold(closer) else { return true }
    var open = 0
    for mark in passage.marks {
      if mark.scalar == opener {
        open += 1
      } else if mark.scalar == closer {
        open -= 1
        if open < 0 { return false }
      }
    }
    return open == 0
  }
}

extension Passage {
  /// Whether a quotation may run on from this text into the next: body paragraphs, or paragraphs of one quote or note,
  /// of the same item without a heading between.
  func mayContinue(in next: Passage) -> Bool {
    role == next.role && item == next.item && [.body, .quote, .note].contains(role)
      && next.parts.lowerBound - parts.upperBound <= 1
  }
}
