import Document
import Markdown
import Source

/// Finds out which spellings a page uses most.
struct StyleDetector {
  private let bytes: [UInt8]
  private var bullets = Tally<MarkdownStyle.Bullet>()
  private var paddings = Tally<Int>()
  private var delimiters = Tally<MarkdownStyle.OrderedDelimiter>()
  private var emphasis = Tally<MarkdownStyle.EmphasisMark>()
  private var strong = Tally<MarkdownStyle.EmphasisMark>()
  private var fences = Tally<MarkdownStyle.Fence>()
  private var codes = Tally<MarkdownStyle.Code>()
  private var thematicBreaks = Tally<MarkdownStyle.ThematicBreakLine>()
  private var hardBreaks = Tally<MarkdownStyle.HardBreak>()
  private var headings = Tally<MarkdownStyle.Heading>()

  /// The style that spells most of the blocks as their source does.
  static func style(of blocks: [Block], in source: SourceText) -> MarkdownStyle {
    var detector = StyleDetector(bytes: source.bytes)
    for block in blocks { detector.visit(block) }
    return detector.style
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var style: MarkdownStyle {
    let usual = MarkdownStyle.canonical
    return MarkdownStyle(
      bullet: bullets.most(or: usual.bullet), markerPadding: paddings.most(or: usual.markerPadding),
      orderedDelimiter: delimiters.most(or: usual.orderedDelimiter),
      emphasis: emphasis.most(or: usual.emphasis),
      strong: strong.most(or: usual.strong), fence: fences.most(or: usual.fence),
      code: codes.most(or: usual.code), thematicBreak: thematicBreaks.most(or: usual.thematicBreak),
      hardBreak: hardBreaks.most(or: usual.hardBreak), heading: headings.most(or: usual.heading))
  }

  private func string(_ range: SourceRange) -> String {
    String(decoding: bytes[range.offsets], as: UTF8.self)
  }

  private func first(_ range: SourceRange?) -> String? {
    range.flatMap { $0.isEmpty ? nil : String(decoding: [bytes[$0.lowerBound]], as: UTF8.self) }
  }

  private mutating func visit(_ block: Block) {
    switch block.asInMarkdown {
    case .paragraph(let paragraph): visit(paragraph.content)
    case .heading(let heading):
      if heading.level <= 2 {
        let isMarked = heading.range.map { !$0.isEmpty && bytes[$0.lowerBound] == .numberSign } ?? false
        headings.add(isMarked ? .numberSigns : .underlined)
      }
      visit(heading.content)
    case .list(let list): visit(list)
    case .quote(let quote): for block in quote.blocks { visit(block) }
    case .code(let code): visit(code)
    case .table(let table): for cell in table.cells { visit(cell.content) }
    case .figure(let figure): visit([.image(figure.image)])
    case .thematicBreak(let thematicBreak):
      thematicBreaks.add(thematicBreak.range.flatMap { .init(rawValue: string($0)) })
    case .html, .definition, .opaque: break
    }
  }

  private mutating func visit(_ list: List) {
    for item in list.items {
      guard let range = item.range else { continue }
      let marker = bytes[range.offsets].prefix { (0x30...0x39).contains($0) }
      if list.start == nil {
        bullets.add(first(range).flatMap(MarkdownStyle.Bullet.init(rawValue:)))
      } else if marker.endIndex < range.upperBound {
        delimiters.add(.init(rawValue: String(decoding: [bytes[marker.endIndex]], as: UTF8.self)))
      }
      if let block = item.blocks.first, case .paragraph(let paragraph) = block, let start = paragraph.range {
        let padding = start.lowerBound - marker.endIndex - 1
        if (1...4).contains(padding) { paddings.add(padding) }
      }
      for block in item.blocks { visit(block) }
    }
  }

  private mutating func visit(_ code: CodeBlock) {
    let fence = first(code.range).flatMap(MarkdownStyle.Fence.init(rawValue:))
    let isFenced = code.range.map { range in
      bytes[range.offsets].starts(with: repeatElement(bytes[range.lowerBound], count: 3)) && fence != nil
    }
    if isFenced == true { fences.add(fence) }
    if code.info.isEmpty, let isFenced { codes.add(isFenced ? .fenced : .indented) }
  }

  private mutating func visit(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .emphasis(let styled):
        emphasis.add(first(styled.range).flatMap(MarkdownStyle.EmphasisMark.init(rawValue:)))
      case .strong(let styled):
        strong.add(first(styled.range).flatMap(MarkdownStyle.EmphasisMark.init(rawValue:)))
      case .hardBreak(let lineBreak):
        if let mark = first(lineBreak.range) { hardBreaks.add(mark == "\\" ? .backslash : .spaces) }
      case .link, .image, .strikethrough: break
      case .text, .code, .html, .softBreak: continue
      }
      visit(inline.children)
    }
  }
}

/// How often each of some choices was made.
private struct Tally<Choice: Hashable> {
  private var counts: [Choice: Int] = [:]

  mutating func add(_ choice: Choice?) {
    if let choice { counts[choice, default: 0] += 1 }
  }

  /// The choice made most often, if it was made more often than the usual one.
  func most(or usual: Choice) -> Choice {
    // Of choices made equally often any would do, but it must be the same one in every run: take none of them.
    let highest = counts.values.max() ?? 0
    let leaders = counts.filter { $0.value == highest }
    guard leaders.count == 1, let leader = leaders.first else { return usual }
    return leader.key
  }
}
