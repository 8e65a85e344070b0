import Document
import Source

/// What is printed between the two halves of a paragraph that a column cut: nothing, a picture, a running head, a
/// crosshead.
struct SeamObstacle: Sendable, Hashable {
  /// How much has to speak for a cut.
  enum Weight: Sendable, Hashable, Comparable {
    /// Nothing stands between.
    case none
    /// What an article is set around: a picture, a table, a rule, lines of the page.
    case light
    /// What an article is made of: a crosshead, a quotation, a list.
    case heavy
  }

  private(set) var weight = Weight.none
  /// Whether there are lines that are known to be none of the text, and nothing else.
  private(set) var isLines = true
  /// Whether a comment stands there, which may speak to the linter of what follows.
  private(set) var holdsComment = false
  /// Whether a crosshead stands there.
  private(set) var holdsCrosshead = false

  /// The most parts that stand between two halves.
  private static let most = 8

  /// Looks at the parts between two, given by their indexes; nil where the text does not go on over one of them. `lines`
  /// are the parts that are known to be no running text.
  init?(_ parts: [PagePart], from left: Int, to right: Int, over lines: Set<Int>) {
    guard left < right else { return nil }
    var count = 0
    for index in left + 1..<right {
      if parts[index].block.isComment {
        holdsComment = true
        continue
      }
      count += 1
      guard count <= Self.most, let weight = lines.contains(index) ? .light : Self.weight(of: parts[index])
      else { return nil }
      if !lines.contains(index) { isLines = false }
      if case .heading = parts[index].block { holdsCrosshead = true }
      self.weight = max(self.weight, weight)
    }
  }

  private static func weight(of part: PagePart) -> Weight? {
    switch part.key.role {
    case .deskCredit, .column: return .light
    case .body: break
    case .kicker, .headline, .deck, .byline, .note, .credit, .jump: return nil
    }
    switch part.block {
    case .figure, .table, .thematicBreak: return .light
    case .heading, .quote, .list: return .heavy
    case .paragraph, .code, .html, .opaque, .definition: return nil
    }
  }

  /// The edits that join the halves and put what stands between them below; a crosshead under which nothing would stand
  /// goes above. Empty where the source does not allow it.
  func moves(
    _ left: PagePart, _ right: PagePart, in source: SourceText, isSpaced: Bool, rightIsLast: Bool
  ) -> [SourceEdit] {
    guard let first = left.range, let second = right.range, first.upperBound < second.lowerBound else { return [] }
    var start = first.upperBound
    while start > first.lowerBound, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 { start -= 1 }
    var (lower, upper) = (start, second.lowerBound)
    while lower < upper, source.bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, source.bytes[upper - 1] <= 0x20 { upper -= 1 }
    guard lower < upper else { return [] }
    let lineEnd: [UInt8] = source.bytes[start..<lower].contains(0x0D) ? [0x0D, 0x0A] : [0x0A]
    let moved = [UInt8](source.bytes[lower..<upper])
    let join = SourceEdit(SourceRange(start, second.lowerBound), isSpaced ? " " : "")
    if holdsCrosshead, rightIsLast {
      let text = String(decoding: moved + lineEnd + lineEnd, as: UTF8.self)
      return [SourceEdit(SourceRange(first.lowerBound, first.lowerBound), text), join]
    }
    let text = String(decoding: lineEnd + lineEnd + moved, as: UTF8.self)
    return [join, SourceEdit(SourceRange(second.upperBound, second.upperBound), text)]
  }
}

extension Item {
  /// Whether the page prints it for itself.
  var isMatter: Bool {
    if case .label(let label) = self { label.form?.isMatter ?? false } else { false }
  }
}

extension TextRole {
  /// Whether the running text of an article ends where such a text stands.
  var endsText: Bool {
    switch self {
    case .headline, .kicker, .deck, .byline, .note, .jump: true
    default: false
    }
  }
}

extension [PagePart] {
  /// Whether nothing is printed between two parts, given by their indexes: comments may stand there.
  func isAdjacent(_ left: Int, _ right: Int) -> Bool {
    left < right && ((left + 1)..<right).allSatisfy { self[$0].block.isComment }
  }
}
