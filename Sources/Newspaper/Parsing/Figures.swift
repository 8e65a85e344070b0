import Document
import Source

/// Joins a picture, an image alone in its paragraph, with the credit line that follows it.
struct Figures {
  let reader: PrintedLineReader
  let credit: ClosingCredit

  /// The blocks of a page without definitions and comments, each with what it is as a printed line, pictures joined.
  func join(_ blocks: [Block]) -> [PageBlock] {
    var result: [PageBlock] = []
    result.reserveCapacity(blocks.count)
    // A definition or a comment between a picture and its credit keeps them apart: a figure is one stretch of the
    // source. Elsewhere neither is looked at.
    var isAdjacent = false
    for block in blocks {
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
          image: image, credit: nil, captionCredits: credit.credits(in: alternative), range: block.range)
        result.append(PageBlock(block: .figure(figure), line: nil))
        isAdjacent = true
        continue
      }
      let line = reader.read(block)
      if isAdjacent, let line, line.isPhotoCredit || line.isBareNames, line.text.isPlain,
        let byline = line.photoCredit ?? line.byline,
        case .figure(var figure) = result.last?.block, case .paragraph(let paragraph) = block
      {
        figure.credit = Byline(paragraph, credits: byline.credits)
        figure.range = block.range.flatMap { figure.range?.union($0) }
        result[result.count - 1] = PageBlock(block: .figure(figure), line: nil)
      } else {
        result.append(PageBlock(block: block, line: line))
      }
      isAdjacent = false
    }
    return result
  }

  /// The image that is alone in its paragraph; nil when the block is anything else.
  private static func image(_ block: Block) -> Image? {
    guard case .paragraph(let paragraph) = block, paragraph.content.count == 1,
      case .image(let image) = paragraph.content[0]
    else { return nil }
    return image
  }
}
