import Document
import Source

/// Whether what stands below a headline is something that a reader could read: words, or a picture or a table that shows
/// something. Marks, figures alone, program code, raw HTML, struck-out text and a single letter are none.
struct ReadableText {
  /// What there is instead of words.
  enum Substitute: Sendable {
    case nothing, code, html, link
  }

  /// The number of Han characters, and of words in the letters of an alphabet.
  private var han = 0
  private var words = 0
  private var figures = 0
  private var letters = 0
  private var shows = false
  private var holdsCode = false
  private var holdsHTML = false
  /// Whether one of the lines ends a sentence.
  private var holdsSentence = false
  /// Whether all words are those of a link that ends no sentence.
  private var isLinkOnly = true
  private var linkCount = 0

  /// The fewest of either that say something.
  private static let fewest = 2

  /// Looks at the blocks of an article.
  init(_ blocks: [Block]) { for block in blocks { read(block) } }

  /// Whether there is something to read.
  var isReadable: Bool { shows || saysSomething && !isLinkOnly }

  /// A word and a figure say something, too: Call 555-0123. So does one word that is a sentence: Postponed.
  private var saysSomething: Bool {
    if han >= Self.fewest || words >= Self.fewest { return true }
    return han + words > 0 && letters + han * 2 >= Self.fewest && figures > 0 || holdsSentence && letters >= 3
  }

  /// What there is instead.
  var substitute: Substitute {
    if han + words > 0, isLinkOnly { return .link }
    return holdsCode ? .code : holdsHTML ? .html : .nothing
  }

  private mutating func read(_ block: Block) {
    switch block {
    case .figure: shows = true
    case .paragraph(let paragraph): read(line: paragraph.content)
    case .heading(let heading): read(line: heading.content)
    case .list(let list):
      // A list of links is a list of what to read, though it has one item.
      let before = isLinkOnly
      for item in list.items { for block in item.blocks { read(block) } }
      if han + words > 0 { isLinkOnly = false } else { isLinkOnly = before }
    case .quote(let quote): for block in quote.blocks { read(block) }
    case .table(let table):
      shows =
        shows
        || table.rows.joined().contains { cell in
          cell.content.plainText.unicodeScalars.contains { $0.properties.isAlphabetic || $0.isDigit }
        }
    case .code: holdsCode = true
    case .html(let html): holdsHTML = holdsHTML || !html.isComment
    case .opaque: shows = true
    case .definition, .thematicBreak: break
    }
  }

  private mutating func read(line content: [Inline]) {
    let before = han + words
    let isLink = content.allSatisfy { inline in
      switch inline {
      case .link, .softBreak, .hardBreak: true
      case .text(let text): !text.string.unicodeScalars.contains { $0.properties.isAlphabetic }
      default: false
      }
    }
    read(content)
    guard han + words > before else { return }
    if isLink { linkCount += 1 }
    let endsSentence = Array(content.plainText.utf8).endsSentence
    // Several links are a list of what to read.
    if !isLink || endsSentence || linkCount > 1 { isLinkOnly = false }
    holdsSentence = holdsSentence || endsSentence
  }

  private mutating func read(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .text(let text): count(text.string)
      case .image: shows = true
      case .code: holdsCode = true
      case .html: holdsHTML = true
      case .emphasis(let styled), .strong(let styled): read(styled.content)
      case .link(let link): read(link.content)
      case .strikethrough, .softBreak, .hardBreak: break
      }
    }
  }

  private mutating func count(_ text: String) {
    var isInWord = false
    var isInFigure = false
    for scalar in text.unicodeScalars {
      if scalar.isDigit, !isInFigure { figures += 1 }
      isInFigure = scalar.isDigit
      if scalar.isHan || Self.isSyllable(scalar) {
        han += 1
        isInWord = false
      } else if scalar.properties.isAlphabetic {
        if !isInWord { words += 1 }
        letters += 1
        isInWord = true
      } else if scalar != "'" && scalar != "’" {
        isInWord = false
      }
    }
  }

  /// Kana and Hangul.
  private static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x30FF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
  }
}
