import Markdown

/// The words of a hint that say which spellings a page uses most, where they are not the canonical ones.
enum StyleWords {
  /// The words for a style; none for the canonical one.
  static func words(for style: MarkdownStyle) -> [String] {
    let canonical = values(of: .canonical)
    return zip(values(of: style), canonical).filter { $0.value != $1.value }.map { choice, _ in
      "\(choice.name):\(SpellingEscape.escape(choice.value.unicodeScalars))"
    }
  }

  private static func values(of style: MarkdownStyle) -> [(name: String, value: String)] {
    [
      ("bullet", style.bullet.rawValue), ("padding", String(style.markerPadding)),
      ("number", style.orderedDelimiter.rawValue), ("emphasis", style.emphasis.rawValue),
      ("strong", style.strong.rawValue), ("fence", style.fence.rawValue),
      ("code", style.code.rawValue), ("break", style.thematicBreak.rawValue),
      ("hard-break", style.hardBreak.rawValue), ("heading", style.heading.rawValue),
    ]
  }

  /// Reads one word into a style; a word that is not understood changes nothing.
  static func read(_ name: Substring, _ value: Substring, into style: inout MarkdownStyle) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: SpellingEscape.unescape(value) ?? [])
    let value = String(text)
    switch name {
    case "bullet": style.bullet = .init(rawValue: value) ?? style.bullet
    case "padding": style.markerPadding = Int(value) ?? style.markerPadding
    case "number": style.orderedDelimiter = .init(rawValue: value) ?? style.orderedDelimiter
    case "emphasis": style.emphasis = .init(rawValue: value) ?? style.emphasis
    case "strong": style.strong = .init(rawValue: value) ?? style.strong
    case "fence": style.fence = .init(rawValue: value) ?? style.fence
    case "code": style.code = .init(rawValue: value) ?? style.code
    case "break": style.thematicBreak = .init(rawValue: value) ?? style.thematicBreak
    case "hard-break": style.hardBreak = .init(rawValue: value) ?? style.hardBreak
    case "heading": style.heading = .init(rawValue: value) ?? style.heading
    default: return
    }
  }
}
