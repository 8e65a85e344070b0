import Document
import Source

/// Writes inlines as a draft that obeys the decisions made so far.
struct InlineDraftWriter {
  let style: MarkdownStyle
  let decisions: InlineDecisions
  /// Whether a line may end inside the text; in a table cell and in an ATX heading it may not.
  let allowsLineEnds: Bool

  private(set) var draft = InlineDraft()
  /// The number of bytes of text written.
  private var textOffset = 0
  /// The number of styled inlines opened.
  private var styledCount = 0
  /// Whether an opening delimiter was written last.
  private var isBehindOpening = false

  init(style: MarkdownStyle, decisions: InlineDecisions, allowsLineEnds: Bool) {
    self.style = style
    self.decisions = decisions
    self.allowsLineEnds = allowsLineEnds
  }

  /// The draft of a whole text.
  static func draft(
    _ content: [Inline], style: MarkdownStyle, decisions: InlineDecisions, allowsLineEnds: Bool
  ) -> InlineDraft {
    var writer = InlineDraftWriter(style: style, decisions: decisions, allowsLineEnds: allowsLineEnds)
    writer.write(content, isInLink: false)
    writer.finish()
    return writer.draft
  }

  private mutating func write(_ content: [Inline], isInLink: Bool) {
    for inline in content {
      switch inline {
      case .text(let text): write(text.string)
      case .emphasis(let styled): write(styled, .emphasis, isInLink: isInLink)
      case .strong(let styled): write(styled, .strong, isInLink: isInLink)
      case .strikethrough(let styled): write(styled, .strikethrough, isInLink: isInLink)
      case .code(let code): write(.code) { $0.append(markup: CodeSpanSpelling.bytes(code.string)) }
      case .link(let link): write(link, isInLink: isInLink)
      case .image(let image):
        write(.image) {
          $0.append(markup: "![".utf8)
        } content: {
          $0.write(image.alternative, isInLink: isInLink)
        } end: {
          $0.append(markup: LinkSpelling.target(image.destination, title: image.title))
        }
      case .html(let html): write(html)
      case .softBreak: writeSoftBreak()
      case .hardBreak: writeHardBreak()
      }
    }
  }

  private mutating func write(_ string: String) {
    let bytes = Array(string.utf8)
    var index = 0
    while index < bytes.count {
      let length = UTF8.length(leadingByte: bytes[index])
      write(character: bytes[index..<min(bytes.count, index + length)])
      index += length
    }
  }

  private mutating func write(character: ArraySlice<UInt8>) {
    let offset = textOffset
    let first = character[character.startIndex]
    textOffset += character.count
    if isReferenceNeeded(character, first) {
      return draft.append(escape: CharacterReference.spelling(Self.codePoint(character)))
    }
    switch decisions.character(at: offset) {
    case .plain where first == 0: draft.append(markup: "\u{FFFD}".utf8)
    case .plain:
      for (index, byte) in character.enumerated() { draft.append(text: byte, origin: offset + index) }
    case .escaped where first == .ampersand: draft.append(escape: "&amp;".utf8)
    case .escaped where first.isPunctuation: draft.append(escape: [.backslash, first])
    case .escaped, .referenced:
      draft.append(escape: CharacterReference.spelling(Self.codePoint(character)))
    }
  }

  /// Whether a character cannot stand as it is, whatever follows: a line end, and white space at the start of a line
  /// or of emphasis.
  private mutating func isReferenceNeeded(_ character: ArraySlice<UInt8>, _ first: UInt8) -> Bool {
    let wasBehindOpening = isBehindOpening
    isBehindOpening = false
    if wasBehindOpening, UnicodeWhitespace.contains(Self.codePoint(character)) { return true }
    return first.isLineEnd || first.isSeparator && draft.isAtLineStart
  }

  private static func codePoint(_ character: ArraySlice<UInt8>) -> UInt32 {
    String(decoding: character, as: UTF8.self).unicodeScalars.first?.value ?? 0
  }

  private mutating func write(
    _ kind: InlineConstruct.Kind, start: (inout InlineDraft) -> Void,
    content: (inout Self) -> Void = { _ in }, end: (inout InlineDraft) -> Void = { _ in }
  ) {
    let construct = draft.open(kind)
    start(&draft)
    isBehindOpening = false
    content(&self)
    if kind == .link || kind == .image { draft.constructs[construct].contentEnd = draft.bytes.count }
    end(&draft)
    draft.close(construct)
    isBehindOpening = false
  }

  private mutating func write(_ styled: StyledText, _ kind: InlineConstruct.Kind, isInLink: Bool) {
    let decision = decisions.style(of: styledCount)
    styledCount += 1
    let delimiter = Self.delimiter(kind, style, decision)
    if decision == .separated { writeSeparator() }
    draft.styledConstructs.append(draft.constructs.count)
    let construct = draft.open(kind)
    draft.append(markup: delimiter)
    isBehindOpening = true
    write(styled.content, isInLink: isInLink)
    draft.protectLastCharacter(if: UnicodeWhitespace.contains)
    draft.append(markup: delimiter)
    draft.close(construct)
    isBehindOpening = false
    if decision == .separated { writeSeparator() }
  }

  private static func delimiter(
    _ kind: InlineConstruct.Kind, _ style: MarkdownStyle, _ decision: InlineDecisions.Style
  ) -> [UInt8] {
    if kind == .strikethrough { return decision == .otherMark ? [.tilde] : [.tilde, .tilde] }
    let usual = kind == .strong ? style.strong : style.emphasis
    let usesAsterisk = (usual == .asterisk) != (decision == .otherMark)
    return [UInt8](
      repeating: usesAsterisk ? .asterisk : .underscore, count: InlineConstruct.delimiterLength(kind))
  }

  private mutating func writeSeparator() {
    write(.html) { $0.append(markup: "<!-- -->".utf8) }
  }

  private mutating func write(_ link: Link, isInLink: Bool) {
    if let autolink = LinkSpelling.autolink(link, isInLink: isInLink) {
      textOffset += link.content.plainText.utf8.count
      write(.link) { $0.append(markup: autolink) }
    } else if isInLink {
      // A link cannot hold a link: the inner one keeps its text only.
      write(link.content, isInLink: true)
    } else {
      write(.link) {
        $0.append(markup: [.leftBracket])
      } content: {
        $0.write(link.content, isInLink: true)
      } end: {
        $0.append(markup: LinkSpelling.target(link.destination, title: link.title))
      }
    }
  }

  private mutating func write(_ html: InlineHTML) {
    let bytes = html.string.utf8.map { $0 == .lineFeed && !allowsLineEnds ? .space : $0 }
    write(.html) { $0.append(markup: bytes) }
  }

  private mutating func writeSoftBreak() {
    guard allowsLineEnds else { return write(" ") }
    if draft.isAtLineStart { return }
    draft.protectLastCharacter { $0 < 0x80 && UInt8($0).isSeparator }
    write(.softBreak) { $0.append(markup: [.lineFeed]) }
  }

  private mutating func writeHardBreak() {
    guard allowsLineEnds else { return writeBreakTag() }
    let needsBackslash = draft.isAtLineStart || isBehindOpening
    draft.protectLastCharacter { $0 < 0x80 && UInt8($0).isSeparator }
    let mark = needsBackslash ? MarkdownStyle.HardBreak.backslash : style.hardBreak
    write(.hardBreak) { $0.append(markup: mark.rawValue.utf8 + [.lineFeed]) }
  }

  private mutating func writeBreakTag() {
    write(.html) { $0.append(markup: "<br />".utf8) }
  }

  /// A line end at the very end is not read as a break: a soft one is left out, a hard one becomes its tag.
  private mutating func finish() {
    while let last = draft.constructs.last, last.end == draft.bytes.count,
      last.kind == .softBreak || last.kind == .hardBreak
    {
      draft.constructs.removeLast()
      draft.bytes.removeLast(last.end - last.start)
      draft.origins.removeLast(last.end - last.start)
      if last.kind == .hardBreak { return writeBreakTag() }
    }
    draft.protectLastCharacter { $0 < 0x80 && UInt8($0).isSeparator }
  }
}

extension UTF8 {
  /// The number of bytes of a character that begins with a byte.
  fileprivate static func length(leadingByte byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
