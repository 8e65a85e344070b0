/// Finds the words at the end of a page that belong to no article: a column logo 栏花, a slogan (ST005).
enum OrphanTail {
  /// The most blocks such words make, and the most characters a line of them has.
  private static let mostBlocks = 3
  static let longestLine = 12

  /// The blocks of the tail; empty when there is none.
  ///
  /// Credits of people, desk and column may stand behind it. Before it, credits apart, stands a paragraph that ends a
  /// sentence: without one the short lines may be the text itself, as in a poem.
  static func of(_ blocks: [PageBlock]) -> Range<Int> {
    var end = blocks.count
    while end > 0, isCredit(blocks[end - 1], orJump: .from) { end -= 1 }
    var start = end
    while start > 0, isShort(blocks[start - 1]) { start -= 1 }
    guard start < end, end - start <= mostBlocks else { return end..<end }
    var before = start
    while before > 0, isCredit(blocks[before - 1], orJump: nil) { before -= 1 }
    guard before > 0, let paragraph = blocks[before - 1].paragraph,
      Array(paragraph.content.plainText.utf8).endsSentence,
      blocks[..<before].contains(where: { $0.heading != nil })
    else { return end..<end }
    return start..<end
  }

  /// Whether a block is a credit, or a jump of the given direction; nil stands for both directions. Text in front of
  /// 下转 may break off anywhere, so it is no tail.
  private static func isCredit(_ block: PageBlock, orJump direction: Jump.Direction?) -> Bool {
    switch block.line?.kind {
    case .desk, .column, .byline: true
    case .jump(let match): direction.map { $0 == match.direction } ?? true
    case .markedLine, .text, nil: false
    }
  }

  /// Whether a block is a few characters a line, in Chinese or capitals, and ends no sentence.
  static func isShort(_ block: PageBlock) -> Bool {
    guard let line = block.line, case .text = line.kind else { return false }
    let text = line.text.bytes
    // A full stop anywhere is prose, even where a jump line in parentheses closes it.
    guard !text.endsSentence, !text.contains("。") else { return false }
    return text.split(separator: 0x0A).allSatisfy { line in
      let line = Array(line)
      let characters = line.trimmed(0..<line.count)
      let isChinese = line.contains { $0 >= 0xE3 }
      let isCapitals = line.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x20 }
      return (isChinese || isCapitals) && line.characterCount(characters) <= longestLine
    }
  }
}
