import Document
import Source

/// Spells inlines with the fewest escapes that let them be read back as they are.
///
/// A text without any character that means something in Markdown is written as it stands. Any other is written
/// without escapes first and read by the parser; what is read and was not meant is escaped, what was meant and is
/// not read is spelled in another way, until both agree:
///
/// - a character that begins an unwanted construct goes after a backslash (`&` becomes `&amp;`);
/// - emphasis that its neighbours keep from being read, such as `好**“对”**`, which CommonMark takes as text, turns the
///   letter outside into a character reference: `&#x597D;**“对”**` is the same text to a reader;
/// - emphasis that runs into other emphasis takes the other mark: `*a*_b_`;
/// - where that does not help either, an empty comment `<!-- -->` stands between the two.
struct InlineSpeller {
  /// Where the inlines stand.
  enum Place: Equatable {
    /// In a paragraph or an underlined heading; a bullet may stand before its first line.
    case paragraph(bullet: UInt8?)
    /// In an ATX heading or a table cell, which are one line and cannot be taken for another block.
    case line
  }

  /// Inlines as Markdown, line ends as LF.
  struct Spelling {
    let bytes: [UInt8]
    /// The ranges of raw HTML, which may begin lines that look like blocks.
    let html: [Range<Int>]
  }

  private let style: MarkdownStyle
  private var parser: InlineParser
  /// After so many rounds everything that may mean something is escaped.
  private static let patience = 8
  /// After so many rounds the draft is taken as it is.
  private static let limit = 64

  init(style: MarkdownStyle, definitions: LinkDefinitions) {
    self.style = style
    parser = InlineParser(definitions: definitions)
  }

  /// Spells inlines.
  mutating func spell(_ content: [Inline], in place: Place) -> Spelling {
    if let plain = plainSpelling(content, in: place) { return plain }
    let content = InlineOrder.normalized(content)
    var decisions = InlineDecisions()
    var round = 0
    while true {
      let draft = InlineDraftWriter.draft(
        content, style: style, decisions: decisions, allowsLineEnds: place != .line)
      round += 1
      if round > Self.limit || isReadBack(draft, in: place, round: round, &decisions) {
        let html = draft.constructs.filter { $0.kind == .html }.map { $0.start..<$0.end }
        return Spelling(bytes: draft.bytes, html: html)
      }
    }
  }

  /// Whether a draft is read back as it was meant; else decides on another spelling of something.
  ///
  /// Also true when it is not and nothing is left to decide.
  private mutating func isReadBack(
    _ draft: InlineDraft, in place: Place, round: Int, _ decisions: inout InlineDecisions
  ) -> Bool {
    var repair = InlineRepair(draft: draft, decisions: decisions, escapesAll: round >= Self.patience)
    if case .paragraph(let bullet) = place { repair.protectLineStarts(bullet: bullet) }
    if !repair.hasDecided {
      let text = LeafText(source: draft.bytes, 0..<draft.bytes.count)
      // Deeper than the parser reads: there is nothing to compare with.
      guard let read = parser.parse(text) else { return true }
      repair.compare(with: InlineConstruct.read(read, in: draft.bytes))
    }
    decisions = repair.decisions
    return !repair.hasDecided
  }

  /// The spelling of plain text that holds nothing that could be taken for markup; nil for anything else.
  func plainSpelling(_ content: [Inline], in place: Place) -> Spelling? {
    var bytes: [UInt8] = []
    // As long as it has to be: a page keeps the spelling of each of its blocks.
    bytes.reserveCapacity(content.reduce(0) { $0 + plainLength($1) })
    for inline in content {
      switch inline {
      case .text(let text):
        guard !Self.isSignificant(text.string) else { return nil }
        bytes.append(copying: text.string)
      case .softBreak where place != .line && Self.isLineEndSafe(after: bytes): bytes.append(.lineFeed)
      case .hardBreak where place != .line && Self.isLineEndSafe(after: bytes):
        bytes.append(copying: style.hardBreak.rawValue)
        bytes.append(.lineFeed)
      default: return nil
      }
    }
    guard Self.isLineEndSafe(after: bytes), let first = bytes.first, !first.isSeparator else { return nil }
    guard case .paragraph(let bullet) = place else { return Spelling(bytes: bytes, html: []) }
    let lines = LineStart(bytes: bytes, bullet: bullet)
    for start in lines.lineStarts
    where start >= bytes.count || bytes[start].isSeparator || lines.remedy(at: start) != .none {
      return nil
    }
    return Spelling(bytes: bytes, html: [])
  }

  /// The number of bytes of an inline that is written as it stands.
  private func plainLength(_ inline: Inline) -> Int {
    switch inline {
    case .text(let text): text.string.utf8.count
    case .softBreak: 1
    case .hardBreak: style.hardBreak.rawValue.utf8.count + 1
    default: 0
    }
  }

  /// Whether a text holds a character that may mean something, or one that no XML can hold.
  private static func isSignificant(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var index = 0
    // The byte after a block is looked at, too.
    while index + ByteBlock.count < bytes.count {
      let block = ByteBlock(bytes, at: index)
      let lasts = ByteSearch.nonCharacterLead(block, followedBy: ByteBlock(bytes, at: index + 1))
      if ByteBlock.holds(block.placesThatNeedThought .| lasts) {
        for place in index..<index + ByteBlock.count where isSignificant(at: place, of: bytes) { return true }
      }
      index += ByteBlock.count
    }
    while index < bytes.count {
      if isSignificant(at: index, of: bytes) { return true }
      index += 1
    }
    return false
  }

  private static func isSignificant(at index: Int, of bytes: Span<UInt8>) -> Bool {
    let byte = bytes[index]
    return byte < 0x80
      ? byte.isSignificant : byte == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }

  /// Whether a line end can stand after a text as it is.
  private static func isLineEndSafe(after bytes: [UInt8]) -> Bool {
    bytes.last.map { !$0.isSeparator } ?? false
  }
}

extension UInt8 {
  /// Whether this may mean something inside a line or cannot be written as it is.
  fileprivate var isSignificant: Bool {
    switch self {
    case 0, .lineFeed, .carriageReturn, .ampersand, .asterisk, .lessThan, .leftBracket, .backslash,
      .underscore, .backtick, .tilde:
      true
    default: false
    }
  }
}

extension ByteBlock {
  /// Where a byte stands that needs thought.
  fileprivate var placesThatNeedThought: Places {
    places(of: 0) .| places(of: .lineFeed) .| places(of: .carriageReturn) .| places(of: .ampersand)
      .| places(of: .asterisk) .| places(of: .lessThan) .| places(of: .leftBracket) .| places(of: .backslash)
      .| places(of: .underscore) .| places(of: .backtick) .| places(of: .tilde)
  }
}
