import Document
import Source
import XML

/// Running text as NITF `enrichedText`.
///
/// | Markdown | NITF |
/// |---|---|
/// | emphasis | `em` |
/// | strong, strikethrough, code | `em` with that class |
/// | link | `a` |
/// | picture in the line | `a class="image"` |
/// | soft break | LF |
/// | hard break | `br` |
/// | raw HTML | `classifier type="html"` |
/// | a line feed written as `&#10;` | `classifier type="character"` |
struct EnrichedText {
  private let content: [Inline]
  /// Whether it is a headline, in which a line feed ends a print line, so that readers who take no element find all words.
  private let isHeadline: Bool
  /// The offsets, in bytes of the text, of the spaces at which a print line of a headline ends.
  private var seams: ArraySlice<Int>
  /// The bytes of text passed.
  private var position = 0

  /// Running text.
  init(_ content: [Inline]) {
    self.content = content
    isHeadline = false
    seams = []
  }

  /// The text of a headline, whose print lines are separated by LF; the line ends of the source are `classifier`s.
  init(headline: Heading) {
    content = headline.content
    isHeadline = true
    seams = headline.seams[...]
  }

  /// Writes the text into the element that is open.
  func write(to writer: inout XMLWriter) {
    var text = self
    text.write(content, to: &writer)
  }

  private mutating func write(_ content: [Inline], to writer: inout XMLWriter) {
    for inline in content {
      switch inline {
      case .text(let text): writeLines(text.string, to: &writer)
      case .softBreak(let lineBreak):
        if isHeadline { write(lineBreak, "soft", to: &writer) } else { writer.text("\n") }
        position += 1
      case .hardBreak(let lineBreak):
        if isHeadline {
          write(lineBreak, "hard", to: &writer)
        } else {
          writer.start("br", from: lineBreak.range)
          writer.end()
        }
        position += 1
      case .emphasis(let styled): write(styled, class: nil, to: &writer)
      case .strong(let styled): write(styled, class: "strong", to: &writer)
      case .strikethrough(let styled): write(styled, class: "strikethrough", to: &writer)
      case .code(let code):
        writer.start("em", mixed: true, from: code.range)
        writer.attribute("class", "code")
        writer.text(code.string)
        writer.end()
        position += code.string.utf8.count
      case .link(let link):
        write(
          link.content, destination: link.destination, title: link.title, isImage: false, from: link.range,
          to: &writer)
      case .image(let image):
        write(
          image.alternative, destination: image.destination, title: image.title, isImage: true,
          from: image.range, to: &writer)
      case .html(let html): Self.write(html, to: &writer)
      }
    }
  }

  /// Writes text. A line feed in it, which only a character reference makes, is told apart from a soft break.
  private mutating func writeLines(_ string: String, to writer: inout XMLWriter) {
    guard ByteSearch.containsLineFeed(string) else { return write(string, to: &writer) }
    // By bytes: to a String CR LF is one character.
    for (index, line) in string.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        writer.start("classifier")
        writer.attribute("type", "character")
        writer.attribute("value", "U+000A")
        writer.end()
        position += 1
      }
      write(String(decoding: line, as: UTF8.self), to: &writer)
    }
  }

  private mutating func write(_ string: String, to writer: inout XMLWriter) {
    guard !seams.isEmpty else {
      // Copying a whole string is much faster than copying a part of one.
      writer.text(string)
      position += string.utf8.count
      return
    }
    let bytes = string.utf8Span.span
    let end = position + bytes.count
    var start = 0
    while let seam = seams.first, seam < end {
      seams = seams.dropFirst()
      guard seam >= position + start else { continue }
      writer.text(bytes.extracting(start..<seam - position), forbidden: .classifier)
      writer.text("\n")
      start = seam - position + 1
    }
    writer.text(bytes.extracting(start...), forbidden: .classifier)
    position = end
  }

  /// Writes a line end of the source that a headline has of its own.
  private func write(_ lineBreak: LineBreak, _ kind: String, to writer: inout XMLWriter) {
    writer.start("classifier", from: lineBreak.range)
    writer.attribute("type", "break")
    writer.attribute("value", kind)
    writer.end()
  }

  private mutating func write(_ styled: StyledText, class name: String?, to writer: inout XMLWriter) {
    writer.start("em", mixed: true, from: styled.range)
    writer.attribute("class", name)
    if writer.failure == nil { write(styled.content, to: &writer) }
    writer.end()
  }

  private mutating func write(
    _ content: [Inline], destination: String, title: String?, isImage: Bool, from range: SourceRange?,
    to writer: inout XMLWriter
  ) {
    let isEscaped = ForbiddenCharacter.occurs(in: destination) || ForbiddenCharacter.occurs(in: title ?? "")
    writer.start("a", mixed: true, from: range)
    writer.attribute("class", ClassTokens.of(isImage ? "image" : nil, isEscaped: isEscaped))
    writer.attribute("href", isEscaped ? ForbiddenCharacter.escape(destination) : destination)
    writer.attribute("title", isEscaped ? title.map(ForbiddenCharacter.escape) : title)
    if writer.failure == nil { write(content, to: &writer) }
    writer.end()
  }

  /// Writes a raw HTML tag; one that is too long for an attribute is continued in further elements.
  static func write(_ html: InlineHTML, to writer: inout XMLWriter) {
    let isEscaped = ForbiddenCharacter.occurs(in: html.string)
    let value = isEscaped ? ForbiddenCharacter.escape(html.string) : html.string
    for (index, piece) in TextPieces.of(value).enumerated() {
      writer.start("classifier", from: html.range)
      writer.attribute("type", "html")
      writer.attribute("class", ClassTokens.of(index == 0 ? nil : "continued", isEscaped: isEscaped))
      writer.attribute("value", piece)
      writer.end()
    }
  }
}
