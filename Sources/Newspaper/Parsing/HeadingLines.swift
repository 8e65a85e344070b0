import Document

/// Finds the headings that are printed lines of another kind: a byline, a dateline, a jump or a credit of the desk that was
/// set with number signs, as programs do that turn pages into Markdown.
struct HeadingLines {
  let reader: PrintedLineReader

  /// A longer heading is none of these lines; in bytes of the source.
  private static let longest = 160

  /// The blocks with such headings as paragraphs, which know the level that the source sets them in.
  func read(_ blocks: [Block]) -> (blocks: [Block], found: Int) {
    var result = blocks
    var found = 0
    for (index, block) in blocks.enumerated() {
      guard case .heading(let heading) = block, (heading.range?.count ?? 0) <= Self.longest,
        index == 0 || !blocks[index - 1].isImageAlone
      else { continue }
      let paragraph = Paragraph(heading.content, range: heading.range, headingLevel: heading.level)
      guard let line = reader.read(.paragraph(paragraph)), line.text.isPlain, isLine(line) else { continue }
      result[index] = .paragraph(paragraph)
      found += 1
    }
    return (result, found)
  }

  /// Whether the words can be nothing but such a line.
  private func isLine(_ line: PrintedLine) -> Bool {
    switch line.kind {
    case .jump, .desk: true
    case .byline(let reading):
      reading.credits.contains { !$0.names.isEmpty }
        && (reading.hasMarker || !reading.roles.isEmpty || line.text.bytes[0] < 0x80)
    default: false
    }
  }
}

extension Block {
  /// Whether the block is a paragraph that holds one picture and nothing else.
  fileprivate var isImageAlone: Bool {
    guard case .paragraph(let paragraph) = self, paragraph.content.count == 1 else { return false }
    if case .image = paragraph.content[0] { return true }
    return false
  }
}
