import Document
import Source

/// Joins a picture, an image alone in its paragraph, with the caption and the credit line that follow it.
struct Figures {
  let reader: PrintedLineReader
  let caption: CaptionLine

  /// The most captions that stand below one another.
  private static let mostCaptions = 12

  /// The blocks of a page without definitions and comments, each with what it is as a printed line, pictures joined.
  func join(_ blocks: [Block]) -> [PageBlock] {
    var result: [PageBlock] = []
    result.reserveCapacity(blocks.count)
    // A definition or a comment between a picture and its words keeps them apart: a figure is one stretch of the
    // source. Elsewhere neither is looked at.
    var isAdjacent = false
    for (index, block) in blocks.enumerated() {
      if case .definition = block {
        isAdjacent = false
        continue
      }
      if block.isComment {
        isAdjacent = false
        continue
      }
      if let image = Self.image(block) {
        let alternative = Array(image.alternative.plainText.utf8)
        let figure = Figure(
          image: image, credit: nil, captionCredits: caption.credits(in: alternative), range: block.range)
        result.append(PageBlock(block: .figure(figure), line: nil))
        isAdjacent = true
        continue
      }
      let line = reader.read(block)
      guard isAdjacent, case .paragraph(let paragraph) = block, paragraph.headingLevel == nil,
        case .figure(var figure) = result.last?.block
      else {
        result.append(PageBlock(block: block, line: line))
        isAdjacent = false
        continue
      }
      if let credits = credits(line) {
        figure.credit = Byline(paragraph, credits: credits)
        isAdjacent = false
      } else if let credits = captionCredits(paragraph, line, of: figure, at: index, blocks, result) {
        figure.below.append(paragraph)
        figure.belowCredits.append(credits)
        // Each of several pictures may have a caption, and all of them one credit.
        isAdjacent = true
      } else {
        result.append(PageBlock(block: block, line: line))
        isAdjacent = false
        continue
      }
      figure.range = block.range.flatMap { figure.range?.union($0) }
      result[result.count - 1] = PageBlock(block: .figure(figure), line: nil)
    }
    return result
  }

  /// The credits of a line that says whose a picture is; nil when it says anything else.
  private func credits(_ line: PrintedLine?) -> [Credit]? {
    guard let line, line.text.isPlain else { return nil }
    if line.isPhotoCredit || line.isBareNames { return (line.photoCredit ?? line.byline)?.credits }
    guard case .text = line.kind else { return nil }
    return caption.origin.credit(line.text.bytes, 0..<line.text.bytes.count).map { [$0] }
  }

  /// Who is credited in a paragraph that is the caption of the picture above it; nil when it is none.
  private func captionCredits(
    _ paragraph: Paragraph, _ line: PrintedLine?, of figure: Figure, at index: Int, _ blocks: [Block],
    _ result: [PageBlock]
  ) -> [Credit]? {
    switch line?.kind {
    case .byline, .desk, .column, .jump: return nil
    // A credit in italics is no caption in italics.
    case .placed where line?.photoCredit != nil: return nil
    case .markedLine, .placed, .text, nil: break
    }
    guard let reading = caption.read(paragraph) else { return nil }
    switch reading {
    case .caption(let credits):
      // One caption stands below a picture, unless several are numbered.
      let isOneOfSeveral = credits.isEmpty && figure.belowCredits.allSatisfy(\.isEmpty)
      guard figure.below.isEmpty || isOneOfSeveral && figure.below.count < Self.mostCaptions else {
        return nil
      }
      return credits
    case .open:
      guard figure.below.isEmpty, figure.image.alternative.isEmpty, index + 1 < blocks.count,
        credits(reader.read(blocks[index + 1])) != nil
      else { return nil }
      // A single paragraph between a picture and its credit is the caption where other text tells the story.
      return tellsStory(result.dropLast()) || goesOn(blocks[(index + 2)...]) ? [] : nil
    }
  }

  /// Whether the last block before a picture, other pictures apart, is text that ends a sentence.
  private func tellsStory(_ before: ArraySlice<PageBlock>) -> Bool {
    guard let last = before.last(where: { $0.figure == nil && !$0.isCredit }) else { return false }
    return endsSentence(last.block)
  }

  /// Whether the first block after a picture and its credit, other credits apart, is such text.
  private func goesOn(_ after: ArraySlice<Block>) -> Bool {
    let next = after.first { !PageBlock(block: $0, line: reader.read($0)).isCredit }
    return next.map(endsSentence) ?? false
  }

  private func endsSentence(_ block: Block) -> Bool {
    guard case .paragraph(let paragraph) = block else { return false }
    return Array(paragraph.content.plainText.utf8).endsSentence
  }

  /// The image that is alone in its paragraph; nil when the block is anything else.
  private static func image(_ block: Block) -> Image? {
    guard case .paragraph(let paragraph) = block, paragraph.content.count == 1,
      case .image(let image) = paragraph.content[0]
    else { return nil }
    return image
  }
}
