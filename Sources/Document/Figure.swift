public import Source

/// A picture in the run of a page: an image alone in its paragraph, and the credit line below it, if there is one.
public struct Figure: Sendable, Hashable {
  /// The picture. Its alternative text is the caption 图片说明.
  public var image: Image
  /// The credit line 摄影署名 that follows the picture in a paragraph of its own; nil when there is none.
  public var credit: Byline?
  /// Who is credited in the words that close ``caption``, such as 王强 摄; offsets count in ``caption``.
  public var captionCredits: [Credit]
  /// Where it stands in the source, credit line included; nil when it was made, not parsed.
  public var range: SourceRange?

  /// The caption as a reader sees it; empty when there is none.
  public var caption: String { image.alternative.plainText }

  /// Makes a picture with its credit line.
  public init(image: Image, credit: Byline?, captionCredits: [Credit] = [], range: SourceRange? = nil) {
    self.image = image
    self.credit = credit
    self.captionCredits = captionCredits
    self.range = range
  }
}

extension Block {
  /// The blocks as the Markdown parser reads them: a figure is the paragraph of its picture and that of its credit.
  package var markdownBlocks: [Block] {
    guard case .figure(let figure) = self else { return [self] }
    let picture = Paragraph([.image(figure.image)])
    return [.paragraph(picture)] + (figure.credit.map { [.paragraph($0.paragraph)] } ?? [])
  }
}
