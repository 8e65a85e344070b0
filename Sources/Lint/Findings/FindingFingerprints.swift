public import Document
public import Source

/// By what the findings of one page are known from run to run, as in a baseline: the rule, the nearest headline and the
/// letters around, not the line. Equal ones are numbered.
public struct FindingFingerprints {
  private let text: BaselineText
  private var counts: [String: Int] = [:]

  /// Prepares to name findings of a page; `lines` are the lines of its source.
  public init(_ page: Page, lines: LineTable) {
    text = BaselineText(page, source: page.source ?? SourceText(""), lines: lines)
  }

  /// The name of the next finding of a rule at an offset of the source, from 0: 16 hexadecimal digits, a colon, and the
  /// number of findings with the same digits so far, from 1.
  public mutating func next(rule: String, at offset: Int) -> String {
    let key = text.key(rule: rule, at: SourceRange(offset, offset))
    var hash = ContentHash()
    for piece in [key.rule, key.headline, key.text] { hash.combine(piece) }
    let digits = hash.digits
    counts[digits, default: 0] += 1
    return "\(digits):\(counts[digits, default: 1])"
  }
}
