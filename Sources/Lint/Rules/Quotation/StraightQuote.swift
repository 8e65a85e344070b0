import Newspaper
import Source

/// Straight quotation marks beside Chinese: a pair, a mark whose partner is curly, or a mark without any.
struct StraightQuote {
  /// The mark the finding stands at.
  let first: Mark
  /// What is to be written in the place of which mark, in order; empty when only a person can tell.
  var replacements: [(mark: Mark, text: String)] = []
  /// Whether the replacement cannot be wrong.
  var isSafe = false
  /// The curly mark that the straight one pairs with; no other rule reports it.
  var partner: Mark?

  /// The straight marks of a passage, in order.
  static func find(in passage: Passage) -> [StraightQuote] {
    var double: [Mark] = []
    var single: [Mark] = []
    var hasCurly = false
    for mark in passage.marks {
      switch mark.scalar {
      case "\"" where !isInch(mark, double.count, passage): double.append(mark)
      case "'": single.append(mark)
      case "“", "”": hasCurly = true
      default: continue
      }
    }
    if double.isEmpty && single.isEmpty { return [] }
    let depths = Depths(passage)
    var found: [StraightQuote] = []
    if double.count.isMultiple(of: 2) {
      for index in stride(from: 0, to: double.count, by: 2) {
        let (open, close) = (double[index], double[index + 1])
        guard touchesChinese(open, passage) || touchesChinese(close, passage),
          !isOfCode(open, close, passage)
        else { continue }
        let (opener, closer) = depths.isInside(open) ? ("‘", "’") : ("“", "”")
        found.append(
          StraightQuote(
            first: open, replacements: [(open, opener), (close, closer)],
            isSafe: double.count == 2 && single.isEmpty && !hasCurly))
      }
    } else {
      for mark in double where touchesChinese(mark, passage) && !isOfCode(mark, mark, passage) {
        found.append(double.count == 1 ? lone(mark, passage) : StraightQuote(first: mark))
      }
    }
    found += singles(single, passage, depths)
    return found.sorted { $0.first.offset < $1.first.offset }
  }

  /// A mark that stands alone: it may be the other half of a curly one.
  private static func lone(_ mark: Mark, _ passage: Passage) -> StraightQuote {
    let unpaired = UnpairedMarks.of(passage, "“", "”")
    let open = unpaired.open.filter { $0.offset < mark.offset }
    let closed = unpaired.closed.filter { $0.offset > mark.offset }
    if open.count == 1, closed.isEmpty, unpaired.open.count == 1 {
      return StraightQuote(first: mark, replacements: [(mark, "”")], partner: open[0])
    }
    if closed.count == 1, open.isEmpty, unpaired.closed.count == 1 {
      return StraightQuote(first: mark, replacements: [(mark, "“")], partner: closed[0])
    }
    return StraightQuote(first: mark)
  }

  /// The pairs of ' with Chinese right inside both.
  private static func singles(_ marks: [Mark], _ passage: Passage, _ depths: Depths) -> [StraightQuote] {
    var found: [StraightQuote] = []
    var open: Mark?
    for mark in marks {
      if let opener = open {
        guard isChinese(passage.scalar(before: mark.offset)) else { continue }
        let (left, right) = depths.isInside(opener) ? ("‘", "’") : ("“", "”")
        found.append(StraightQuote(first: opener, replacements: [(opener, left), (mark, right)]))
        open = nil
      } else if isChinese(passage.scalar(at: mark.end)), !isWord(passage.scalar(before: mark.offset)) {
        open = mark
      }
    }
    return found
  }

  private static func isChinese(_ scalar: Unicode.Scalar?) -> Bool { scalar?.isChinese ?? false }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isDigit || $0.isAlphabetic } ?? false
  }

  private static func touchesChinese(_ mark: Mark, _ passage: Passage) -> Bool {
    isChinese(passage.scalar(before: mark.offset)) || isChinese(passage.scalar(at: mark.end))
  }

  /// Whether a mark outside quotation marks stands for inches: 27"显示器.
  private static func isInch(_ mark: Mark, _ before: Int, _ passage: Passage) -> Bool {
    before.isMultiple(of: 2) && passage.scalar(before: mark.offset)?.isDigit ?? false
  }

  /// Whether a pair delimits a value in code: name="值", ["一","二"].
  private static func isOfCode(_ open: Mark, _ close: Mark, _ passage: Passage) -> Bool {
    let signs = "=([{,:<>|+\\".unicodeScalars
    let left = passage.scalar(before: open.offset)
    let right = passage.scalar(at: close.end)
    return left.map(signs.contains) ?? false
      || right.map { ")]},:>|+\\;".unicodeScalars.contains($0) } ?? false
  }

  /// Which marks stand inside a curly quotation.
  private struct Depths {
    private var inside = RangeSet<Int>()

    init(_ passage: Passage) {
      var open: [Mark] = []
      for mark in passage.marks {
        if mark.scalar == "“" {
          open.append(mark)
        } else if mark.scalar == "”", let opener = open.popLast(), open.isEmpty {
          inside.insert(contentsOf: opener.end..<mark.offset)
        }
      }
    }

    func isInside(_ mark: Mark) -> Bool { inside.contains(mark.offset) }
  }
}
