import Document
import XML

/// A credit as NITF running text: the lines as printed, each name in `person`.
enum CreditText {
  /// Writes a credit into the element that is open: a printed line end as `br`, any other as LF.
  ///
  /// In a tagline two `br` separate paragraphs, so a printed line end after an empty line is a `classifier` there.
  static func write(_ byline: Byline, isInTagline: Bool = false, to writer: inout XMLWriter) {
    var isBehindBreak = false
    for line in BylineLine.lines(of: byline) {
      switch line.start {
      case .first: break
      case .softBreak: writer.text("\n")
      case .hardBreak where isInTagline && isBehindBreak:
        writer.start("classifier")
        writer.attribute("type", "break")
        writer.attribute("value", "hard")
        writer.end()
      case .hardBreak:
        writer.start("br")
        writer.end()
      }
      isBehindBreak = line.start == .hardBreak && line.pieces.isEmpty
      for piece in line.pieces {
        switch piece {
        case .text(let words), .label(let words): writer.text(words)
        case .person(let words, let role): write(person: words, role: role, to: &writer)
        case .html(let tag): EnrichedText.write(InlineHTML(tag), to: &writer)
        }
      }
    }
  }

  /// Writes a name.
  static func write(person words: String, role: CreditRoleID?, to writer: inout XMLWriter) {
    writer.start("person", mixed: true)
    writer.attribute("class", role?.string)
    writer.text(words)
    writer.end()
  }
}
