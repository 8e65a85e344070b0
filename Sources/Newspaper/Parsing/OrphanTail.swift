import Document

/// Finds the words at the end of a page that belong to no article: a column logo 栏花, a slogan (ST005).
struct OrphanTail {
  let notes: EditorNotes

  /// The most blocks such words make, and the most characters a line of them has.
  private static let mostBlocks = 3
  private static let longestLine = 12

  /// The indexes of the blocks of the tail; empty when there is none.
  ///
  /// Credits of people, desk and column may stand after it or in it. Before it, credits apart, stands a paragraph of an article
  /// that ends a sentence: without one the short lines may be the text itself, as in a poem.
  func indexes(in blocks: [PageBlock], _ roles: [HeadlineRoles.Role?]) -> [Int] {
    var tail: [Int] = []
    var index = blocks.count
    while index > 0 {
      let block = blocks[index - 1]
      if isShort(block) {
        tail.append(index - 1)
        guard tail.count <= Self.mostBlocks else { return [] }
      } else if !isCredit(block, orJump: .from) {
        break
      }
      index -= 1
    }
    guard !tail.isEmpty else { return [] }
    while index > 0, isCredit(blocks[index - 1], orJump: nil) { index -= 1 }
    guard index > 0, let paragraph = blocks[index - 1].paragraph,
      Array(paragraph.content.plainText.utf8).endsSentence,
      notes.opening(paragraph) == nil, let headline = roles[..<index].lastIndex(of: .headline),
      !isNotice(blocks[headline])
    else { return [] }
    return tail.reversed()
  }

  /// Whether a headline is that of a notice, which ends in who gives it and when.
  private func isNotice(_ block: PageBlock) -> Bool {
    let text = Array((block.heading?.content.plainText ?? "").utf8)
    let end = text.trimmed(0..<text.count).upperBound
    return notes.words.style.notices.match(in: text, endingAt: end) != nil
  }

  /// Whether a block is a credit, or a jump of the given direction; nil stands for both directions. Text in front of
  /// 下转 may break off anywhere, so it is no tail.
  private func isCredit(_ block: PageBlock, orJump direction: Jump.Direction?) -> Bool {
    switch block.line?.kind {
    case .desk, .column, .byline: true
    case .jump(let match): direction.map { $0 == match.direction } ?? true
    case .placed, .markedLine, .text, nil: false
    }
  }

  /// Whether the last character opens a quotation, a title or a bracket: the text breaks off there.
  private func opensAtEnd(_ text: [UInt8]) -> Bool {
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty else { return false }
    return "“‘《（〈「『".unicodeScalars.contains(text.scalar(at: text.start(before: whole.upperBound)))
  }

  /// What says where the pictures or the words of an article are from.
  private static let origins = WordTable(
    TraditionalWords.both(["提供", "供图", "供稿", "资料图片", "资料照片"]))

  /// Whether a text says something of the article above it, such as （图片由受访者提供） or 记者 综合报道. The mark of an
  /// advertisement stands in parentheses, too.
  private func isRemark(_ text: [UInt8]) -> Bool {
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty else { return false }
    let words = notes.words.style
    if Brackets.opensParenthesis(text.scalar(at: whole.lowerBound)), Brackets.inside(text, whole) != nil {
      return Notices.mark(text, words) == nil
    }
    return Self.origins.firstMatch(in: text, within: whole) != nil
      || words.fillers.match(in: text, endingAt: whole.upperBound) != nil
  }

  /// Whether a block is a few characters a line, in Chinese or capitals, and ends no sentence.
  func isShort(_ block: PageBlock) -> Bool {
    guard let line = block.line, line.isText, let paragraph = block.paragraph,
      notes.opening(paragraph) == nil
    else { return false }
    let text = line.text.bytes
    // Two full-width spaces are the indent of a paragraph.
    guard !text.endsSentence, !opensAtEnd(text), !isRemark(text), !text.starts(with: "　　".utf8) else {
      return false
    }
    return text.split(separator: 0x0A).allSatisfy { line in
      let line = Array(line)
      let characters = line.trimmed(0..<line.count)
      let isChinese = line.contains { $0 >= 0xE3 }
      let isCapitals = line.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x20 }
      return (isChinese || isCapitals) && line.characterCount(characters) <= Self.longestLine
    }
  }
}
