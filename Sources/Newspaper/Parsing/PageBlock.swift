import Document

/// A top-level block on its way to an item.
struct PageBlock {
  /// The block; a picture is joined with its credit already.
  let block: Block
  /// What the block is as a printed line; nil when it is no short paragraph of plain text.
  let line: PrintedLine?
  /// The level of the heading by its place on the page, where that is not the one it is set in.
  var level: Int?

  /// Takes a block and what it is as a printed line.
  init(block: Block, line: PrintedLine?) {
    self.block = block
    self.line = line
  }

  /// The heading, when the block is one that prints something: a heading without text is body like any other block.
  var heading: Heading? {
    guard case .heading(let heading) = block else { return nil }
    return heading.printsText ? heading : nil
  }

  /// The paragraph, when the block is one.
  var paragraph: Paragraph? {
    if case .paragraph(let paragraph) = block { paragraph } else { nil }
  }

  /// The picture, when the block is one.
  var figure: Figure? {
    if case .figure(let figure) = block { figure } else { nil }
  }

  /// Whether the block is a credit or a jump, which belongs to its article wherever it stands in it.
  var isCredit: Bool {
    switch line?.kind {
    case .byline, .desk, .column, .jump: true
    case .placed, .markedLine, .text, nil: false
    }
  }

  /// The first index from a given one on whose block is no credit.
  static func skipCredits(_ start: Int, _ blocks: [PageBlock]) -> Int {
    var index = start
    while index < blocks.count, blocks[index].isCredit { index += 1 }
    return index
  }
}

extension [PageBlock] {
  /// Whether a story begins at an index: a byline stands there, or a paragraph that opens with a dateline. What may be
  /// printed in between, such as the name of a photographer or 上接, is passed over.
  func opensStory(at index: Int, _ datelines: DatelineGrammar) -> Bool {
    var index = index
    while index < count, let line = self[index].line {
      switch line.kind {
      case .byline: if !line.isPhotoCredit { return true }
      case .placed, .markedLine, .desk, .column, .jump: break
      default: return self[index].paragraph.map { datelines.dateline(of: $0) != nil } ?? false
      }
      index += 1
    }
    guard index < count, let paragraph = self[index].paragraph else { return false }
    return datelines.dateline(of: paragraph) != nil
  }
}

extension Heading {
  /// Whether a reader sees anything of the heading.
  var printsText: Bool {
    content.plainText.unicodeScalars.contains { scalar in
      !scalar.isPrintedSpace && ![.control, .format].contains(scalar.properties.generalCategory)
    }
  }
}
