import Document

/// Finds headings that the Markdown has as paragraphs: lines in bold, short lines of their own, and lines that are not
/// indented where all paragraphs are.
struct UnmarkedHeadings {
  let folio: FolioLine
  let datelines: DatelineGrammar
  let notes: EditorNotes

  /// The longest such line, in characters of Han text, and of other text.
  private static let longestHan = 30
  private static let longestLatin = 90

  /// Makes headings of such lines of a page. `hasTitle` says that the front matter gives the page a headline.
  func mark(_ blocks: inout [PageBlock], hasTitle: Bool) {
    let hasHeading = blocks.contains { $0.heading != nil }
    if !hasHeading, !hasTitle, !markIndentedHeadlines(&blocks) { markHeadlines(&blocks) }
    markCrossheads(&blocks, hasHeadline: hasTitle)
  }

  /// On a page that indents its paragraphs by two full-width spaces, a short line without them is a headline where a
  /// paragraph or a byline stands below it. Says whether the page is one.
  private func markIndentedHeadlines(_ blocks: inout [PageBlock]) -> Bool {
    let indented = blocks.map(isIndented)
    guard indented.count(where: \.self) >= Self.fewestIndented else { return false }
    let headlines = blocks.indices.dropLast().filter { index in
      let isBeginning = indented[index + 1] || blocks[index + 1].line?.byline != nil
      return !indented[index] && isBeginning && line(blocks[index]) != nil
    }
    for index in headlines { makeHeading(&blocks[index], level: 2) }
    return true
  }

  /// So many indented paragraphs show that the page indents all.
  private static let fewestIndented = 3

  private func isIndented(_ block: PageBlock) -> Bool {
    guard case .text(let text) = block.paragraph?.content.first else { return false }
    return text.string.utf8.starts(with: "　　".utf8)
  }

  /// On a page without a single heading, a line is a headline where it stands above a byline or a dateline and after
  /// text that is complete. Where there is such a headline, the first bold line above text is one too.
  private func markHeadlines(_ blocks: inout [PageBlock]) {
    let opening = blocks.indices.filter { index in
      isHeadlinePlace(index, blocks) && blocks.opensStory(at: index + 1, datelines)
        && line(blocks[index]) != nil
    }
    guard let first = opening.first else { return }
    var headlines = opening
    if let bold = blocks.indices.first(where: { index in
      index < first && isHeadlinePlace(index, blocks) && line(blocks[index]) == .bold
        && isText(index + 1, blocks)
    }) {
      headlines.append(bold)
    }
    for index in headlines { makeHeading(&blocks[index], level: 2) }
  }

  /// A bold line in the run of an article's text, with text above and below it, is a crosshead.
  private func markCrossheads(_ blocks: inout [PageBlock], hasHeadline: Bool) {
    var hasHeadline = hasHeadline
    var hasText = false
    for index in blocks.indices {
      if let heading = blocks[index].heading {
        if !(heading.level == 1 && folio.says(heading, opensPage: index == 0)) { hasHeadline = true }
        if heading.level <= 2 { hasText = false }
        continue
      }
      if hasHeadline, hasText, isText(index + 1, blocks), blocks[index - 1].heading == nil,
        line(blocks[index]) == .bold
      {
        makeHeading(&blocks[index], level: 3)
      } else if isText(index, blocks) {
        hasText = true
      }
    }
  }

  private func makeHeading(_ block: inout PageBlock, level: Int) {
    guard let paragraph = block.paragraph else { return }
    block = PageBlock(
      block: .heading(
        Heading(level: level, paragraph.content, range: paragraph.range, isParagraph: true)),
      line: nil)
  }

  /// How a line is set that may be a heading.
  private enum Setting {
    case plain, bold
  }

  /// How a block is set, if it is a line that may be a heading: short, of one line, without the mark that ends a sentence.
  private func line(_ block: PageBlock) -> Setting? {
    guard let paragraph = block.paragraph, paragraph.headingLevel == nil,
      (paragraph.range?.count ?? 0) <= 4 * Self.longestLatin, paragraph.content.count == 1
    else { return nil }
    let setting: Setting
    switch paragraph.content[0] {
    case .text: setting = .plain
    case .strong(let styled) where styled.content.allSatisfy(\.isText): setting = .bold
    default: return nil
    }
    switch block.line?.kind {
    case .text, nil: break
    default: return nil
    }
    let text = RunningText(paragraph.content).bytes
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty, !text.endsSentence, notes.opening(paragraph) == nil else { return nil }
    let last = text.scalar(at: text.start(before: whole.upperBound))
    guard !"，、；：,;:—“‘《（〈「『(".unicodeScalars.contains(last) else { return nil }
    let isHan = text[whole].contains { $0 >= 0xE3 }
    guard text.characterCount(whole) <= (isHan ? Self.longestHan : Self.longestLatin) else { return nil }
    if folio.says(String(decoding: text[whole], as: UTF8.self), opensPage: false) { return nil }
    return setting
  }

  /// Whether what stands before a block lets a headline follow: nothing, a complete text, a credit, or no text at all.
  private func isHeadlinePlace(_ index: Int, _ blocks: [PageBlock]) -> Bool {
    guard index > 0 else { return true }
    let before = blocks[index - 1]
    guard let paragraph = before.paragraph else { return true }
    if before.isCredit { return true }
    let text = paragraph.content.plainText
    return Array(text.utf8).endsSentence || folio.says(text, opensPage: index == 1)
  }

  /// Whether a block is a paragraph of text that ends a sentence.
  private func isText(_ index: Int, _ blocks: [PageBlock]) -> Bool {
    guard index < blocks.count, let paragraph = blocks[index].paragraph else { return false }
    switch blocks[index].line?.kind {
    case .text, nil: break
    default: return false
    }
    return Array(paragraph.content.plainText.utf8).endsSentence
  }
}

extension Inline {
  /// Whether the piece is plain text.
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
