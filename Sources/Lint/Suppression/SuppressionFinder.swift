import Document
import Source

/// Finds the comments to the linter on a page, each with the bytes of the block that follows it.
struct SuppressionFinder {
  let lines: LineTable
  let source: SourceText
  let rules: RuleSet
  /// The comments in the order of the source, each with the lines of the next block beside it; nil when none follows.
  private(set) var found: [(comment: SuppressionComment, next: Range<Int>?)] = []

  init(lines: LineTable, source: SourceText, rules: RuleSet) {
    self.lines = lines
    self.source = source
    self.rules = rules
  }

  /// Searches blocks that stand one after the other, and what is inside them.
  mutating func search(_ blocks: [Block]) {
    let printed = nextPrinted(in: blocks)
    for (index, block) in blocks.enumerated() {
      switch block {
      case .html(let html):
        guard html.isComment, let range = html.range else { continue }
        let next = printed[index].flatMap { blocks[$0].range }.map(wholeLines)
        for comment in SuppressionComment.read(
          html.string, at: range, in: source, isInline: false, rules: rules)
        {
          found.append((comment, next))
        }
      case .list(let list): for item in list.items { search(item.blocks) }
      case .quote(let quote): search(quote.blocks)
      case .paragraph(let paragraph): search(paragraph.content)
      case .heading(let heading): search(heading.content)
      case .table(let table): for cell in table.cells { search(cell.content) }
      case .figure, .code, .thematicBreak, .definition, .opaque: continue
      }
    }
  }

  /// For each block the index of the next one that is no comment; empty when there is no comment at all.
  private func nextPrinted(in blocks: [Block]) -> [Int?] {
    guard blocks.contains(where: \.isComment) else { return [] }
    var result = [Int?](repeating: nil, count: blocks.count)
    var next: Int?
    for index in blocks.indices.reversed() {
      result[index] = next
      if !blocks[index].isComment { next = index }
    }
    return result
  }

  private mutating func search(_ content: [Inline]) {
    content.walk { node in
      if case .inline(.html(let html)) = node, let range = html.range {
        for comment in SuppressionComment.read(
          html.string, at: range, in: source, isInline: true, rules: rules)
        {
          found.append((comment, nil))
        }
      }
      return .visitChildren
    }
  }

  /// The lines a block stands on, with the last line end.
  private func wholeLines(_ range: SourceRange) -> Range<Int> {
    let touched = lines.lines(of: range)
    let starts = lines.lineStarts
    let end = touched.upperBound < starts.count ? starts[touched.upperBound] : source.bytes.count
    return starts[touched.lowerBound - 1]..<end
  }
}
