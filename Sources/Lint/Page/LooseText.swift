import Document
import Newspaper
import Source

/// Tells running text from the furniture of a page: the masthead, the folio, the imprint, the contents.
struct LooseText {
  private let reader: PrintedLineReader
  private let metadata: Metadata

  /// Words of a masthead, a folio or an imprint; a line with one of them that ends no sentence is no running text.
  private static let masthead = WordTable([
    "星期", "农历", "总第", "今日", "国内统一", "CN", "邮发", "主管", "主办", "主编", "出版", "电话", "热线", "网址",
    "http", "www", "版", "责编", "社址", "零售", "每份", "客户端", "公众号", "二维码",
  ])
  /// The shortest text that is taken for prose though it ends no sentence, in characters.
  private static let shortestProse = 30

  /// Prepares to read the blocks of a page.
  init(_ style: HouseStyle, _ source: SourceText, _ metadata: Metadata) {
    self.metadata = metadata
    reader = PrintedLineReader(SharedHouseStyle(style), source: source)
  }

  /// Whether a block is text that should belong to something.
  func isText(_ block: Block) -> Bool {
    switch block {
    case .paragraph(let paragraph): isText(paragraph)
    case .list, .table, .quote, .code: true
    case .html(let html): !html.isComment
    case .heading, .figure, .thematicBreak, .opaque, .definition: false
    }
  }

  /// Whether a paragraph is a byline, or a line that opens with the mark of one.
  func isByline(_ paragraph: Paragraph) -> Bool {
    switch reader.read(.paragraph(paragraph))?.kind {
    case .byline, .markedLine: true
    case .placed, .desk, .column, .jump, .text, nil: false
    }
  }

  /// Whether a paragraph is running text or a byline. Editor's notes, jumps and credits of the desk have no headline by
  /// right.
  func isText(_ paragraph: Paragraph) -> Bool {
    switch reader.read(.paragraph(paragraph))?.kind {
    case .byline, .markedLine: return true
    case .desk, .column, .jump: return false
    case .text, .placed, nil: break
    }
    let text = Passage(paragraph.content, role: .body, item: 0, part: 0)
    guard !text.isLinkOnly, EditorNotes(words: reader.bylines.words).opening(paragraph) == nil else {
      return false
    }
    if text.bytes.endsSentence { return true }
    let folio = MastheadLine(text.bytes, metadata)
    if folio.isWhole, folio.day != nil || folio.page != nil || folio.issue != nil { return false }
    return text.characterCount >= Self.shortestProse
      && Self.masthead.firstMatch(in: text.bytes, within: text.trimmed) == nil
  }
}
