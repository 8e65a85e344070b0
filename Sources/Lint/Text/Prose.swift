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
    let rights = Set(seams.map(\.right))
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
