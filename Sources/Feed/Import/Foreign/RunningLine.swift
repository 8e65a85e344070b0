import Document

/// Running text with its white space as a reader sees it: one space between words, none at the ends of a line, none
/// just inside a style or a link.
struct RunningLine {
  /// Whether a line break is only a space, as in a heading or a cell.
  private let breaksAreSpaces: Bool
  private var isAtStart = true
  private var spaceIsDue = false

  /// The text of a paragraph, gathered from a file with the white space it has there.
  static func of(_ inlines: [Inline], breaksAreSpaces: Bool = false) -> [Inline] {
    var line = RunningLine(breaksAreSpaces: breaksAreSpaces)
    var result: [Inline] = []
    line.append(inlines, to: &result)
    while case .hardBreak? = result.last { result.removeLast() }
    return result
  }

  private init(breaksAreSpaces: Bool) { self.breaksAreSpaces = breaksAreSpaces }

  private mutating func append(_ inlines: [Inline], to result: inout [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): append(text.string, to: &result)
      case .softBreak: spaceIsDue = !isAtStart
      case .hardBreak where breaksAreSpaces: spaceIsDue = !isAtStart
      case .hardBreak:
        if !isAtStart { result.append(inline) }
        isAtStart = true
        spaceIsDue = false
      case .emphasis(let styled): append(styled.content, to: &result) { .emphasis(StyledText($0)) }
      case .strong(let styled): append(styled.content, to: &result) { .strong(StyledText($0)) }
      case .strikethrough(let styled): append(styled.content, to: &result) { .strikethrough(StyledText($0)) }
      case .link(let link):
        append(link.content, to: &result) {
          .link(Link(destination: link.destination, title: link.title, content: $0))
        }
      case .image, .code, .html:
        addDueSpace(to: &result)
        result.append(inline)
        isAtStart = false
      }
    }
  }

  private mutating func append(_ text: String, to result: inout [Inline]) {
    var words = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if Self.isSpace(scalar) {
        spaceIsDue = !isAtStart
      } else {
        if spaceIsDue { words.append(" ") }
        words.append(scalar)
        spaceIsDue = false
        isAtStart = false
      }
    }
    if !words.isEmpty { result.append(.text(Text(String(words)))) }
  }

  /// Adds text that stands inside something; spaces at its ends go outside.
  private mutating func append(
    _ content: [Inline], to result: inout [Inline], _ wrap: ([Inline]) -> Inline
  ) {
    var inner = RunningLine(breaksAreSpaces: breaksAreSpaces)
    var inside: [Inline] = []
    inner.append(content, to: &inside)
    guard !inside.isEmpty else {
      if Self.breaksLine(content) { append([.hardBreak(LineBreak())], to: &result) }
      if !content.isEmpty, !isAtStart { spaceIsDue = spaceIsDue || Self.opensWithSpace(content) }
      return
    }
    if Self.opensWithSpace(content), !isAtStart { spaceIsDue = true }
    addDueSpace(to: &result)
    let breaks = inside.reversed().prefix { if case .hardBreak = $0 { true } else { false } }
    inside.removeLast(breaks.count)
    if !inside.isEmpty { result.append(wrap(inside)) }
    result += breaks
    isAtStart = inner.isAtStart
    spaceIsDue = inner.spaceIsDue
  }

  private mutating func addDueSpace(to result: inout [Inline]) {
    if spaceIsDue { result.append(.text(Text(" "))) }
    spaceIsDue = false
  }

  /// Whether something without text holds a line break.
  private static func breaksLine(_ inlines: [Inline]) -> Bool {
    inlines.contains { if case .hardBreak = $0 { true } else { breaksLine($0.children) } }
  }

  /// Whether a character parts words and says no more; a no-break space would have to be spelled out at the edge of a style.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    OneLine.isSpace(scalar) || scalar == "\u{A0}"
  }

  private static func opensWithSpace(_ inlines: [Inline]) -> Bool {
    switch inlines.first {
    case .text(let text)? where text.string.isEmpty: opensWithSpace(Array(inlines.dropFirst()))
    case .text(let text)?: text.string.unicodeScalars.first.map(isSpace) ?? false
    case .softBreak?: true
    case .emphasis?, .strong?, .strikethrough?, .link?: opensWithSpace(inlines[0].children)
    default: false
    }
  }
}
