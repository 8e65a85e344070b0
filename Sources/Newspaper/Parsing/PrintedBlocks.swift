package import Document
package import Source

/// Cuts the paragraphs of a page of plain text where the printed ones end.
///
/// On such a page a line is a paragraph of its own, and no blank line parts it from the next: lines that open with two
/// full-width spaces are paragraphs of the text, and the lines above them headline and byline. To Markdown all of that is one
/// paragraph.
package enum PrintedBlocks {
  /// So many indented lines in the run of paragraphs make a page of plain text, when one of them is at least so long, in bytes:
  /// the lines of a poem are short.
  private static let fewestLines = 2
  private static let shortestText = 96

  /// The blocks of a page as they are printed: the same ones on any page but one of plain text.
  package static func of(_ blocks: [Block], in source: SourceText) -> [Block] {
    guard holdsIndentedLines(source.bytes) else { return blocks }
    let lines = blocks.map(lines)
    let indented = lines.compactMap(\.self).flatMap { $0.dropFirst().filter(opensIndented) }
    guard indented.count >= fewestLines,
      indented.contains(where: { Array($0).plainText.utf8.count >= shortestText })
    else { return blocks }
    return zip(blocks, lines).flatMap { block, lines in lines.map(paragraphs) ?? [block] }
  }

  /// Whether enough lines open with two full-width spaces, judged by the bytes.
  private static func holdsIndentedLines(_ bytes: [UInt8]) -> Bool {
    var found = 0
    var offset = 0
    while let lineEnd = bytes[offset...].firstIndex(of: .lineFeed) {
      offset = lineEnd + 1
      if bytes[offset...].starts(with: indentation) {
        found += 1
        if found >= fewestLines { return true }
      }
    }
    return false
  }

  private static let indentation = Array("　　".utf8)

  /// The lines of a paragraph that the source breaks; nil for any other block, and where markup goes over a line end.
  private static func lines(_ block: Block) -> [ArraySlice<Inline>]? {
    guard case .paragraph(let paragraph) = block else { return nil }
    let lines = paragraph.content.split(omittingEmptySubsequences: false) { inline in
      if case .softBreak = inline { true } else { false }
    }
    guard lines.count > 1,
      lines.allSatisfy({ !$0.isEmpty && $0.first?.range != nil && $0.last?.range != nil })
    else { return nil }
    return lines
  }

  private static func opensIndented(_ line: ArraySlice<Inline>) -> Bool {
    guard case .text(let text) = line.first else { return false }
    return text.string.utf8.starts(with: indentation)
  }

  /// Above the first indented line each line is a paragraph; from there on, each indented line begins one.
  private static func paragraphs(_ lines: [ArraySlice<Inline>]) -> [Block] {
    guard lines.contains(where: opensIndented) else { return lines.map(paragraph) }
    var starts: [Int] = []
    var isInText = false
    for (index, line) in lines.enumerated() {
      let isIndented = opensIndented(line)
      if isIndented || !isInText { starts.append(index) }
      isInText = isInText || isIndented
    }
    return zip(starts, starts.dropFirst() + [lines.count]).map { start, end in
      guard end > start + 1, let first = lines[start].first, let last = lines[end - 1].last else {
        return paragraph(lines[start])
      }
      let content = lines[start..<end].reduce(into: [Inline]()) { content, line in
        if !content.isEmpty { content.append(.softBreak(LineBreak())) }
        content += line
      }
      return made(content, first, last)
    }
  }

  private static func paragraph(_ line: ArraySlice<Inline>) -> Block {
    guard let first = line.first, let last = line.last else { return .paragraph(Paragraph([])) }
    return made(Array(line), first, last)
  }

  private static func made(_ content: [Inline], _ first: Inline, _ last: Inline) -> Block {
    let range = first.range.flatMap { lower in last.range.map { lower.union($0) } }
    return .paragraph(Paragraph(content, range: range))
  }
}
