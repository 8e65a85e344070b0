public import Source

/// A picture in the run of a page: an image alone in its paragraph, and the caption and the credit line below it, if there
/// are any.
public struct Figure: Sendable, Hashable {
  /// The picture. Its alternative text is the caption 图片说明, or describes the picture where the caption stands below.
  public var image: Image
  /// The caption that stands below the picture in paragraphs of its own 图片说明; several where each tells of one of the
  /// pictures above.
  public var below: [Paragraph]
  /// The credit line 摄影署名 that follows the picture in a paragraph of its own; nil when there is none.
  public var credit: Byline?
  /// Who is credited in the words that close the alternative text, such as 王强 摄; offsets count in that text. A credit
  /// that names no person, such as 资料图片, has no names.
  public var captionCredits: [Credit]
  /// The same for the paragraphs of ``below``, for each one.
  public var belowCredits: [[Credit]]
  /// Where it stands in the source, caption and credit line included; nil when it was made, not parsed.
  public var range: SourceRange?

  /// The caption as a reader sees it, paragraphs separated by LF: what stands below, or else the alternative text; empty when
  /// there is neither.
  public var caption: String {
    below.isEmpty ? image.alternative.plainText : below.map(\.content.plainText).joined(separator: "\n")
  }
  /// Everybody who is credited with the picture.
  package var credits: [Credit] { captionCredits + belowCredits.joined() + (credit?.credits ?? []) }
  /// Whether anybody, or anything, is named as its origin.
  package var isCredited: Bool {
    credit != nil || !captionCredits.isEmpty || belowCredits.contains { !$0.isEmpty }
  }

  /// Makes a picture with its caption and its credit line.
  public init(
    image: Image, below: [Paragraph] = [], credit: Byline?, captionCredits: [Credit] = [],
    belowCredits: [[Credit]] = [], range: SourceRange? = nil
  ) {
    self.image = image
    self.below = below
    self.credit = credit
    self.captionCredits = captionCredits
    self.belowCredits = belowCredits
    self.range = range
  }
}

extension Block {
  /// The blocks as the Markdown parser reads them: a figure is the paragraph of its picture, those of the caption below it
  /// and that of its credit.
  package var markdownBlocks: [Block] {
    guard case .figure(let figure) = self else { return [self] }
    let picture = Paragraph([.image(figure.image)])
    return [.paragraph(picture)] + figure.below.map { .paragraph($0) }
      + (figure.credit.map { [.paragraph($0.paragraph)] } ?? [])
  }
}
