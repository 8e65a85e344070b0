import Document
import Newspaper
import Source

/// The running text of a page, made once and shared by all rules.
struct Prose: Sendable {
  /// The text in the order of the source, column breaks mended.
  let passages: [Passage]
  /// What each of them is in short.
  let traits: [PassageTraits]
  /// Where paragraphs were cut apart, in the order of the source.
  let seams: [ColumnSeam]
  /// The pictures, each with the index of its item.
  let images: [(item: Int, image: Image)]
  /// The line ends that are printed.
  let hardBreaks: [SourceRange]
  /// What is taken as it stands: code, raw HTML and the destinations of links, where blanks may mean something.
  let verbatim: [SourceRange]
  /// The headings that are none: text with a line right below it (MK007). Their words are judged as text.
  let textHeadings: [SourceRange]
  /// What the Markdown rules look at besides the text.
  let spellings: MarkdownSpellings
  /// For each list of the vocabulary the words that are met, in the order of the text.
  let words: [[WordHit]]

  /// Reads the text of a page; `shortestOverlap` is the least number of characters that count as printed twice at a
  /// column break, `style` knows who is credited, `vocabulary` holds the words that rules look for.
  init(
    _ page: Page, parts: [PagePart], shortestOverlap: Int, style: HouseStyle = .standard,
    vocabulary: Vocabulary
  ) {
    var reader = ProseReader(page)
    for (index, part) in parts.enumerated() { reader.read(part, index) }
    let apart = reader.passages
    seams = ColumnSeam.find(apart, page: page, parts: parts, shortestOverlap: shortestOverlap, style: style)
    passages = Self.join(apart, at: seams, parts)
    images = reader.images
    hardBreaks = reader.hardBreaks
    verbatim = reader.verbatim
    spellings = reader.spellings
    textHeadings = reader.textHeadings
    var traits: [PassageTraits] = []
    traits.reserveCapacity(passages.count)
    var words: [[WordHit]] = Array(repeating: [], count: vocabulary.listCount)
    for (index, passage) in passages.enumerated() {
      traits.append(PassageTraits(passage))
      for stretch in passage.plain {
        vocabulary.find(in: passage.bytes, within: stretch) { list, word, offsets in
          words[list].append(WordHit(passage: index, offsets: offsets, word: word))
        }
      }
    }
    self.traits = traits
    self.words = words
  }

  private static func join(_ passages: [Passage], at seams: [ColumnSeam], _ parts: [PagePart]) -> [Passage] {
    guard !seams.isEmpty else { return passages }
    // English words want a blank between them, and what stands between the halves stays there.
    let rights = Set(seams.lazy.filter { !$0.isSpaced }.map(\.right))
    var groups: [[Passage]] = []
    for passage in passages {
      let isRight = rights.contains(passage.parts.lowerBound) && passage.role == .body
      if isRight, let left = groups.last?.last?.parts.upperBound,
        parts.isAdjacent(left, passage.parts.lowerBound)
      {
        groups[groups.count - 1].append(passage)
      } else {
        groups.append([passage])
      }
    }
    return groups.map(Passage.joined)
  }
}

/// What rules ask of a ``Passage`` before they look into it. Those of a page lie side by side: most rules want few passages,
/// and need not touch the others.
struct PassageTraits: Sendable {
  /// What the text is on the page.
  let role: TextRole
  /// Whether it holds a Han character.
  let hasHan: Bool
  /// Whether it holds half-width figures.
  let hasFigures: Bool
  /// Whether it holds full-width figures or letters.
  let hasFullWidth: Bool
  /// The number of its numerals of any kind.
  let numeralCount: Int
  /// Which marks it holds.
  let marks: MarkKinds
  /// Whether it holds runs of spaces that touch a character beyond ASCII or an end.
  let hasBlanks: Bool
  /// Whether it holds characters that no text should hold.
  let hasOddities: Bool
  /// Whether a dateline opens it.
  let hasDateline: Bool

  /// The traits of a passage.
  init(_ passage: Passage) {
    role = passage.role
    hasHan = passage.hasHan
    hasFigures = passage.numerals.contains { $0.kind == .figures }
    hasFullWidth = passage.numerals.contains { $0.kind == .fullWidth }
    numeralCount = passage.numerals.count
    marks = passage.markKinds
    hasBlanks = !passage.blanks.isEmpty
    hasOddities = !passage.oddities.isEmpty
    hasDateline = passage.dateline != nil
  }
}

/// The passages of a page with the traits that are asked for, in the order of the text. A lazy filter of the standard
/// library takes half as long again, and every rule asks.
struct FilteredPassages: Sequence, IteratorProtocol {
  private let passages: [Passage]
  private let traits: [PassageTraits]
  private let isWanted: (PassageTraits) -> Bool
  private var index: Int
  private let end: Int

  /// Takes the passages of a page, or those with the given indices.
  init(_ prose: Prose, among shown: Range<Int>?, where isWanted: @escaping (PassageTraits) -> Bool) {
    passages = prose.passages
    traits = prose.traits
    index = shown?.lowerBound ?? 0
    end = shown?.upperBound ?? prose.passages.count
    self.isWanted = isWanted
  }

  /// The next passage; nil after the last.
  mutating func next() -> Passage? {
    while index < end {
      defer { index += 1 }
      if isWanted(traits[index]) { return passages[index] }
    }
    return nil
  }
}

/// Walks the parts of a page and collects its text.
private struct ProseReader {
  private let page: Page
  private(set) var passages: [Passage] = []
  private(set) var images: [(item: Int, image: Image)] = []
  private(set) var hardBreaks: [SourceRange] = []
  private(set) var verbatim: [SourceRange] = []
  private(set) var spellings = MarkdownSpellings()
  private(set) var textHeadings: [SourceRange] = []
  private var item = 0
  private var role = TextRole.body
  private var part = 0
  /// The dateline of the part that is being read.
  private var dateline: Dateline?

  init(_ page: Page) { self.page = page }

  /// Reads a part of the page, the part of the given index in source order.
  mutating func read(_ part: PagePart, _ index: Int) {
    item = part.key.item
    self.part = index
    let role = Self.role(part.key.role, in: page.items[item])
    dateline = role == .body ? datelineOfItem(within: part.range) : nil
    read(part.block, as: role)
  }

  private func datelineOfItem(within range: SourceRange?) -> Dateline? {
    guard let range, case .article(let article) = page.items[item], let dateline = article.dateline,
      let start = dateline.range?.lowerBound, range.contains(start)
    else { return nil }
    return dateline
  }

  private static func role(_ role: PagePart.Role, in item: Item) -> TextRole {
    switch role {
    case .kicker: return .kicker
    case .headline: return .headline
    case .deck: return .deck
    case .byline: return .byline
    case .note: return .note
    case .credit: return .credit
    case .jump: return .jump
    case .column: return .column
    case .deskCredit: return .deskCredit
    case .body:
      switch item {
      case .article, .fragment: return .body
      case .photo: return .caption
      case .weather: return .weather
      case .notice: return .notice
      case .label: return .label
      }
    }
  }

  private mutating func read(_ block: Block, as role: TextRole) {
    switch block {
    case .paragraph(let paragraph): read(paragraph.content, as: role)
    case .heading(let heading):
      if let source = page.source, let range = heading.range, AccidentalMarkup.isText(heading, in: source) {
        textHeadings.append(range)
        read(heading.content, as: .body)
      } else {
        read(heading.content, as: role.isHeading ? role : .crosshead)
      }
    case .list(let list):
      for item in list.items { for block in item.blocks { read(block, as: .list) } }
    case .quote(let quote):
      for block in quote.blocks { read(block, as: .quote) }
    case .table(let table):
      for cell in table.cells { read(cell.content, as: .table) }
    case .figure(let figure):
      images.append((item, figure.image))
      if let range = figure.image.range { verbatim.append(range) }
      read(figure.image.alternative, as: .caption)
      for caption in figure.below { read(caption.content, as: .caption) }
      if let credit = figure.credit { read(credit.paragraph.content, as: .credit) }
    case .code(let code): keep(code.range)
    case .html(let html):
      keep(html.range)
      spellings.add(html, part: part)
      read(html)
    case .opaque(let opaque): keep(opaque.range)
    case .definition(let definition): keep(definition.range)
    case .thematicBreak: break
    }
  }

  private mutating func read(_ content: [Inline], as role: TextRole) {
    passages.append(Passage(content, role: role, item: item, part: part, dateline: dateline))
    self.role = role
    countMarkup(content)
  }

  /// Reads the text between the tags of a block. Its markup is none of Markdown's.
  private mutating func read(_ html: HTMLBlock) {
    guard !html.isComment, let source = page.source else { return }
    for stretch in HTMLText(html, in: source).stretches {
      let role = stretch.isHeading ? TextRole.crosshead : .html
      passages.append(Passage(stretch.content, role: role, item: item, part: part))
    }
  }

  private mutating func keep(_ range: SourceRange?) {
    if let range { verbatim.append(range) }
  }

  private mutating func countMarkup(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .softBreak: continue
      case .text(let text): spellings.add(text, in: page.source)
      case .hardBreak(let lineBreak):
        if let range = lineBreak.range { hardBreaks.append(range) }
      case .image(let image):
        images.append((item, image))
        keep(image.range)
      case .link(let link):
        let end = link.content.last?.range?.upperBound
        if let range = link.range { keep(SourceRange(end ?? range.lowerBound, range.upperBound)) }
        countMarkup(link.content)
      case .code(let code): keep(code.range)
      case .html(let html):
        keep(html.range)
        spellings.add(html, part: part, role: role)
      case .strikethrough(let styled):
        if let range = styled.range { spellings.strikethroughs.append(range) }
        countMarkup(styled.content)
      case .emphasis(let styled), .strong(let styled): countMarkup(styled.content)
      }
    }
  }
}
