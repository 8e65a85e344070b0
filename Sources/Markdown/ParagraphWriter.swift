package import Document
import Source

extension BlockWriter {
  /// A definition that nothing refers to: `[//]: #`, a well-known way to write what prints nothing.
  package static let emptyDefinition = LinkDefinition(label: "//", destination: "#", title: nil)

  /// That definition alone.
  static let emptyDefinitions = {
    var definitions = LinkDefinitions()
    definitions.insert(emptyDefinition)
    return definitions
  }()

  /// Whether a definition is the one that the writer sets itself.
  static func isSeparator(_ definition: LinkDefinition) -> Bool {
    definition.label.utf8.elementsEqual(emptyDefinition.label.utf8)
      && definition.destination.utf8.elementsEqual(emptyDefinition.destination.utf8)
      && (definition.title ?? "").isEmpty
  }

  /// Appends the lines of a paragraph.
  mutating func append(_ spelling: InlineSpeller.Spelling) {
    if spelling.html.isEmpty {
      append(lines: spelling.bytes.span)
    } else {
      appendParagraph(withHTML: spelling)
    }
  }

  /// Appends a paragraph that holds raw HTML, some line of which may look like the beginning of a block.
  ///
  /// Four spaces before such a line keep it in its paragraph. The first line cannot be indented, so a definition that
  /// prints nothing opens the paragraph: `[//]: #`.
  private mutating func appendParagraph(withHTML spelling: InlineSpeller.Spelling) {
    let bytes = spelling.bytes
    let lines = LineStart(bytes: bytes, bullet: nil)
    var ranges = spelling.html[...]
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: .lineFeed) ?? bytes.count
      while let range = ranges.first, range.upperBound <= start { ranges.removeFirst() }
      let beginsInHTML = ranges.first.map { $0.lowerBound <= start } ?? false
      let looksLikeBlock = beginsInHTML && lines.remedy(at: start) != .none
      if start == 0, looksLikeBlock { append(LinkSpelling.definition(Self.emptyDefinition)) }
      if start > 0, beginsInHTML, isLazy(bytes[start..<end]) {
        append([.lineFeed])
      } else if start > 0 || looksLikeBlock {
        startLine()
      }
      if looksLikeBlock { append(repeatElement(.space, count: 4)) }
      append(bytes[start..<end])
      start = end + 1
    }
  }

  /// Whether a line inside raw HTML must stand without the markers of the containers around it: only so does it keep
  /// the white space it begins with.
  private func isLazy(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0.isSpaceOrTab }
    // The line begins at column 0, where a tab is four columns wide.
    let indentation = line[..<content.startIndex].contains(.tab) ? 4 : line.count - content.count
    guard indentation > 0, let marker = prefix.first else { return false }
    let listIndentation = prefix.prefix { $0 == .space }.count
    guard marker == .greaterThan || indentation < listIndentation else { return false }
    return indentation >= 4
      || LineStart(bytes: [.space, .lineFeed] + content, bullet: nil).remedy(at: 2) == .none
  }

  /// Writes a heading: with number signs, unless its text has several lines or the style underlines it.
  mutating func write(_ heading: Heading, at place: Place) {
    if heading.isUnderlined(in: style) {
      let spelling =
        kept == nil
        ? speller.spell(heading.content, in: .paragraph(bullet: place.bullet))
        : InlineSpeller.Spelling(bytes: keptSpelling(heading.content), html: [])
      if !spelling.bytes.isEmpty { return writeUnderlined(spelling, level: heading.level) }
    }
    append(repeatElement(.numberSign, count: min(6, max(1, heading.level))))
    let text = line(heading.content)
    if text.isEmpty { return }
    append([.space])
    let signs = text.count - text.reversed().prefix { $0 == .numberSign }.count
    // Number signs at the end would close the heading.
    if signs < text.count, signs == 0 || text[signs - 1].isSpaceOrTab {
      append(text[..<signs])
      append([.backslash])
      append(text[signs...])
    } else {
      append(text)
    }
  }

  /// Writes a heading above its line: as long as the last line of the text where the style asks for that.
  private mutating func writeUnderlined(_ spelling: InlineSpeller.Spelling, level: Int) {
    append(spelling)
    let lastLine = spelling.bytes.split(separator: .lineFeed).last ?? []
    let characters = lastLine.count { $0 & 0xC0 != 0x80 }
    startLine()
    append(
      repeatElement(
        level == 1 ? .equalsSign : .hyphen, count: style.heading == .underlined ? max(3, characters) : 3))
  }
}

extension Heading {
  /// Whether the heading is written above a line of `=` or `-`.
  func isUnderlined(in style: MarkdownStyle) -> Bool {
    guard level <= 2, !content.plainText.isEmpty || content.contains(where: \.isMarkup) else { return false }
    return style.heading == .underlined || content.contains(where: \.hasLineEnd)
  }
}

extension Inline {
  fileprivate var isMarkup: Bool {
    switch self {
    case .image, .html: true
    case .text, .code, .softBreak, .hardBreak, .emphasis, .strong, .strikethrough, .link: false
    }
  }

  /// Whether a line of the source ends inside.
  fileprivate var hasLineEnd: Bool {
    switch self {
    case .softBreak, .hardBreak: true
    case .html(let html): html.string.utf8.contains(.lineFeed)
    case .text, .code: false
    case .emphasis, .strong, .strikethrough, .link, .image: children.contains(where: \.hasLineEnd)
    }
  }
}
