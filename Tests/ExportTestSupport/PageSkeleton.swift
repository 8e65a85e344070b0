public import Export

/// What of a page a fix of its text must leave alone: its blocks and styles, its printed line ends, and the breaks of lines
/// that are set like headlines.
public struct PageSkeleton: Sendable {
  /// The blocks and the styles in them, in letters.
  public private(set) var shape = ""
  /// The number of printed line ends.
  public private(set) var hardBreaks = 0
  /// For each heading, bold line or point without a stop how many phrases it has.
  public private(set) var phrases: [Int] = []
  /// For each of them how many words blanks part, be they phrases or not.
  public private(set) var words: [Int] = []

  /// Reads a page.
  public init(_ page: Page) { for part in page.parts { read(part.block) } }

  /// The tags of a block, without the text between them, which fixes may mend.
  private static func tags(of html: String) -> String {
    var isInTag = false
    return String(
      html.filter { character in
        if character == "<" { isInTag = true }
        defer { if character == ">" { isInTag = false } }
        return isInTag
      })
  }

  private mutating func read(_ block: Block) {
    switch block {
    case .paragraph(let paragraph):
      shape += "p"
      read(paragraph.content)
      if paragraph.content.count == 1, case .strong = paragraph.content[0] { addPhrases(paragraph.content) }
    case .heading(let heading):
      shape += "h\(heading.level)"
      read(heading.content)
      addPhrases(heading.content)
    case .list(let list):
      shape += "l\(list.numbers)("
      for item in list.items {
        shape += "i"
        for block in item.blocks { read(block) }
      }
      shape += ")"
    case .quote(let quote):
      shape += "q("
      for block in quote.blocks { read(block) }
      shape += ")"
    case .code(let code): shape += "c{\(code.string)}"
    case .html(let html): shape += "x{\(Self.tags(of: html.string))}"
    case .table(let table):
      shape += "t\(table.alignments.count)"
      for cell in table.header + table.rows.joined() { read(cell.content) }
    case .figure(let figure):
      shape += "p"
      read([.image(figure.image)])
      if let credit = figure.credit { read(.paragraph(credit.paragraph)) }
    case .thematicBreak: shape += "r"
    case .definition: break
    case .opaque(let opaque): shape += "o{\(opaque.string)}"
    }
  }

  private mutating func read(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .text, .softBreak: break
      case .hardBreak:
        shape += "/"
        hardBreaks += 1
      case .emphasis: shape += "e"
      case .strong: shape += "s"
      case .strikethrough: shape += "k"
      case .code(let code): shape += "`\(code.string)`"
      case .html(let html): shape += html.string
      case .image(let image): shape += "![\(image.destination)]"
      case .link(let link): shape += "[\(link.destination)]"
      }
      if !inline.children.isEmpty {
        shape += "("
        read(inline.children)
        shape += ")"
      }
    }
  }

  /// Counts what single blanks part, where all of it is phrases: two characters and more, and no stop.
  private mutating func addPhrases(_ content: [Inline]) {
    let text = content.plainText
    let words = Self.words(text)
    let holdsStop = text.unicodeScalars.contains { "，。、；：！？,;:.!?".unicodeScalars.contains($0) }
    let arePhrases =
      !holdsStop
      && words.allSatisfy {
        $0.count > 1 && $0.allSatisfy { $0.value >= 0x2000 || $0.properties.isAlphabetic }
      }
    phrases.append(arePhrases ? words.count : 0)
    self.words.append(words.count)
  }

  /// What blanks part. One right inside a pair of marks parts nothing.
  private static func words(_ text: String) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).reduce(into: []) { words, word in
      let isInside =
        words.last?.last.map { "“‘「『《〈（(【〔".unicodeScalars.contains($0) } ?? false
        || word.first.map { "”’」』》〉）)】〕".unicodeScalars.contains($0) } ?? false
      if isInside, let last = words.popLast() { words.append(last + word) } else { words.append(Array(word)) }
    }
  }

  /// Whether a phrase of the other page, which is this one mended, is gone.
  public func losesPhrase(in mended: PageSkeleton) -> Bool {
    guard phrases.count == mended.phrases.count else { return false }
    return zip(phrases, mended.words).contains { $0 > 1 && $1 < $0 }
  }
}
