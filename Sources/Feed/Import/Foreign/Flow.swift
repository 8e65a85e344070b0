import Document

/// Blocks in the making: those that are done, and the line of text that is being gathered.
struct Flow {
  /// What is done.
  private(set) var blocks: [Block] = []
  /// The text since the last block, with the white space of the file.
  var line: [Inline] = []
  /// Whether two line breaks in a row end a paragraph.
  private let splitsAtBreaks: Bool

  /// An empty flow.
  init(splitsAtBreaks: Bool = true) { self.splitsAtBreaks = splitsAtBreaks }

  /// Ends the paragraph that is being gathered, if it shows anything.
  mutating func endLine() {
    let content = RunningLine.of(line)
    line = []
    if content.count == 1, case .image(let image) = content[0] {
      blocks.append(.figure(Figure(image: image, credit: nil)))
    } else if !content.isEmpty {
      blocks.append(.paragraph(Paragraph(content)))
    }
  }

  /// Breaks the line; the second break in a row ends the paragraph.
  mutating func breakLine() {
    let last = line.last { inline in
      if case .text(let text) = inline { return !text.string.unicodeScalars.allSatisfy(OneLine.isSpace) }
      return true
    }
    if splitsAtBreaks, case .hardBreak? = last { endLine() } else { line.append(.hardBreak(LineBreak())) }
  }

  /// Sets what follows off from the words before it: by a comma after a word, by a space after a mark or a Han character.
  mutating func separate() {
    while case .text(let last)? = line.last, VisibleText.isEmpty(last.string) { line.removeLast() }
    guard case .text(let last)? = line.last else { return }
    var words = last.string.unicodeScalars
    while let scalar = words.last, OneLine.isSpace(scalar) { words.removeLast() }
    guard let end = words.last else { return }
    let isWord = end.properties.isAlphabetic || end.properties.numericType != nil || end == "."
    line[line.count - 1] = .text(Text(String(words) + (isWord && end.value < 0x2E80 ? ", " : " ")))
  }

  /// Adds a block after what was gathered.
  mutating func add(_ block: Block) {
    endLine()
    blocks.append(block)
  }
}
