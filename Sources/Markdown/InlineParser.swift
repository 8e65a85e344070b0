import Document
import Source

/// Reads the text of a paragraph, a heading or a table cell into inlines (CommonMark, "Phase 2: inline structure").
///
/// One parser serves all texts of a document, one after the other, and keeps its memory between them.
struct InlineParser {
  private let definitions: LinkDefinitions
  private var text: LeafText
  private var position = 0
  private var items: [InlineItem] = []
  private var entities: [String] = []
  private var targets: [LinkTarget] = []
  private var runs: [DelimiterRun] = []
  private var spans: [StyleSpan] = []
  private var delimiters = DelimiterStack()
  private var brackets = BracketStack()
  private var codeSpans = CodeSpanScanner()
  private var tags = HTMLTagScanner()

  init(definitions: LinkDefinitions) {
    self.definitions = definitions
    text = LeafText(source: [], 0..<0)
  }

  /// The inlines of a text; nil when they are nested deeper than ``MarkdownLimits/inlineDepth``.
  mutating func parse(_ newText: LeafText) -> [Inline]? {
    text = newText
    text.trimEnd()
    if let plain = plainText { return plain }
    position = text.start
    items.removeAll(keepingCapacity: true)
    entities.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    delimiters.removeAll()
    brackets.removeAll()
    codeSpans.reset()
    tags.reset()
    while position < text.end { readItem() }
    delimiters.pairDelimiters(above: DelimiterStack.none, runs: &runs, spans: &spans)
    var builder = InlineTreeBuilder(
      text: text, entities: entities, targets: targets, runs: runs, spans: spans)
    return builder.build(items)
  }

  /// The text as one run, as most paragraphs are; nil when it holds anything else, or was put together from pieces.
  private var plainText: [Inline]? {
    guard text.pieces.isEmpty, text.start < text.end,
      ByteSearch.inlineStart(text.bytes, from: text.start, limit: text.end) == text.end
    else { return nil }
    let range = text.start..<text.end
    return [.text(Text(TextDecoder.string(text.bytes, range), range: SourceRange(text.start, text.end)))]
  }

  private mutating func readItem() {
    let start = position
    switch text.bytes[start] {
    case .lineFeed, .carriageReturn: readLineEnd(from: start)
    case .backtick: readCodeSpan()
    case .backslash: readEscape()
    case .ampersand:
      if let entity = Entity.scan(text.bytes, at: start, limit: text.end) {
        append(.entity, end: entity.end, index: entities.count)
        entities.append(entity.characters)
      } else {
        append(.text, end: start + 1)
      }
    case .lessThan:
      if let link = Autolink.scan(text.bytes, at: start, limit: text.end) {
        append(link.isMail ? .mailAutolink : .autolink, end: link.end)
      } else if let end = tags.end(text.bytes, at: start, limit: text.end) {
        append(.html, end: end)
      } else {
        append(.text, end: start + 1)
      }
    case .asterisk, .underscore, .tilde: readDelimiterRun(of: text.bytes[start])
    case .leftBracket: openBracket(isImage: false, end: start + 1)
    case .exclamationMark: readExclamationMark()
    case .rightBracket: closeBracket()
    case 0: append(.null, end: start + 1)
    default: readText()
    }
  }

  private mutating func append(_ kind: InlineItem.Kind, end: Int, index: Int = 0) {
    items.append(InlineItem(kind: kind, start: position, end: end, index: index))
    position = end
  }

  /// Reads up to the next character that may mean something; white space before a line end goes to the line end.
  private mutating func readText() {
    let start = position
    let bytes = text.bytes
    let offset = ByteSearch.inlineStart(bytes, from: start + 1, limit: text.end)
    var end = offset
    if offset < text.end, bytes[offset].isLineEnd {
      while end > start, bytes[end - 1].isWhitespace { end -= 1 }
    }
    if end > start { append(.text, end: end) }
    position = offset
    if end < offset { readLineEnd(from: end) }
  }

  /// Reads a line end; the white space before it begins at `start`.
  private mutating func readLineEnd(from start: Int) {
    let bytes = text.bytes
    let isHard =
      position - text.start >= 2 && bytes[position - 1] == .space && bytes[position - 2] == .space
    finishBreak(isHard ? .hardBreak : .softBreak, from: start)
  }

  /// Reads the line end at the position, which belongs to a break that begins at `start`.
  private mutating func finishBreak(
    _ kind: InlineItem.Kind, from start: Int, skipsIndentation: Bool = true
  ) {
    let bytes = text.bytes
    var end = position + 1
    if bytes[position] == .carriageReturn, end < text.end, bytes[end] == .lineFeed { end += 1 }
    while skipsIndentation, end < text.end, bytes[end].isSpaceOrTab { end += 1 }
    position = start
    append(kind, end: end)
  }

  private mutating func readEscape() {
    let start = position
    guard start + 1 < text.end else { return append(.text, end: start + 1) }
    let next = text.bytes[start + 1]
    if next.isPunctuation {
      append(.escape, end: start + 2)
    } else if next.isLineEnd {
      position = start + 1
      finishBreak(.hardBreak, from: start, skipsIndentation: false)
    } else {
      append(.text, end: start + 1)
    }
  }

  private mutating func readCodeSpan() {
    let runEnd = endOfRun(of: .backtick)
    let length = runEnd - position
    if let end = codeSpans.closingEnd(in: text, from: runEnd, length: length) {
      append(.code, end: end, index: length)
    } else {
      append(.text, end: runEnd)
    }
  }

  private func endOfRun(of byte: UInt8) -> Int {
    var end = position + 1
    while end < text.end, text.bytes[end] == byte { end += 1 }
    return end
  }

  private mutating func readDelimiterRun(of byte: UInt8) {
    let start = position
    let end = endOfRun(of: byte)
    let flanking = Flanking(of: byte, start, end, in: text)
    guard flanking.canOpen || flanking.canClose, byte != .tilde || end - start <= 2 else {
      return append(.text, end: end)
    }
    delimiters.push(run: runs.count, byte: byte, length: end - start, flanking: flanking)
    append(.delimiterRun, end: end, index: runs.count)
    runs.append(DelimiterRun(start: start, end: end))
  }

  private mutating func readExclamationMark() {
    let next = position + 1
    // cmark-gfm keeps `![^` for footnotes, even when it reads none.
    if next < text.end, text.bytes[next] == .leftBracket,
      next + 1 >= text.end || text.bytes[next + 1] != .caret
    {
      openBracket(isImage: true, end: next + 1)
    } else {
      append(.text, end: next)
    }
  }

  private mutating func openBracket(isImage: Bool, end: Int) {
    brackets.push(
      BracketStack.Bracket(
        isImage: isImage, item: items.count, contentStart: end, delimiter: delimiters.top))
    append(.text, end: end)
  }

  private mutating func closeBracket() {
    guard let bracket = brackets.last else { return append(.text, end: position + 1) }
    guard bracket.isActive, let target = target(of: bracket) else {
      brackets.removeLast()
      return append(.text, end: position + 1)
    }
    items[bracket.item].kind = .linkStart
    items[bracket.item].index = targets.count
    targets.append(target)
    append(.linkEnd, end: target.end)
    delimiters.pairDelimiters(above: bracket.delimiter, runs: &runs, spans: &spans)
    brackets.removeLast()
    if !bracket.isImage { brackets.deactivateLinks() }
  }

  /// Where the link leads whose closing bracket stands at the position; nil when it is none.
  private func target(of bracket: BracketStack.Bracket) -> LinkTarget? {
    let end = position + 1
    if let target = inlineTarget(at: end, isImage: bracket.isImage) { return target }
    let written = LinkScanner.label(text.bytes, at: end, limit: text.end)
    var label = written ?? 0..<0
    if text.bytes[label].allSatisfy(\.isWhitespace) {
      // A collapsed or a shortcut reference: the linked text is the label.
      if bracket.hasBracketAfter { return nil }
      label = bracket.contentStart..<position
    }
    guard let definition = definitions[text.bytes[label]] else { return nil }
    return LinkTarget(
      isImage: bracket.isImage, destination: definition.destination, title: definition.title,
      end: written.map { range in range.upperBound + 1 } ?? end)
  }

  /// Reads the parentheses of an inline link.
  private func inlineTarget(at start: Int, isImage: Bool) -> LinkTarget? {
    let bytes = text.bytes
    let limit = text.end
    guard start < limit, bytes[start] == .leftParenthesis else { return nil }
    let first = LinkScanner.skipSeparators(bytes, at: start + 1, limit: limit)
    guard let destination = LinkScanner.destination(bytes, at: first, limit: limit) else { return nil }
    let titleStart = LinkScanner.skipSeparators(bytes, at: destination.end, limit: limit)
    var end = titleStart
    var title: String?
    if titleStart > destination.end,
      let titleEnd = LinkScanner.titleEnd(bytes, at: titleStart, limit: limit)
    {
      title = TextDecoder.unescaped(bytes, titleStart + 1..<titleEnd - 1)
      end = LinkScanner.skipSeparators(bytes, at: titleEnd, limit: limit)
    }
    guard end < limit, bytes[end] == .rightParenthesis else { return nil }
    return LinkTarget(
      isImage: isImage, destination: TextDecoder.unescaped(bytes, destination.content), title: title,
      end: end + 1)
  }
}
