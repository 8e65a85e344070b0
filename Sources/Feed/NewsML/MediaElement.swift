import Document
import XML

/// A picture as NITF `media`.
struct MediaElement {
  /// What was read from its file; nil when that was not there.
  let file: PictureFile?

  /// Writes a picture, its caption and its credit.
  func write(_ figure: Figure, to writer: inout XMLWriter) {
    let image = figure.image
    let isEscaped =
      ForbiddenCharacter.occurs(in: image.destination) || ForbiddenCharacter.occurs(in: image.title ?? "")
    writer.start("media", from: figure.range)
    writer.attribute("class", ClassTokens.of(nil, isEscaped: isEscaped))
    writer.attribute("media-type", "image")
    writer.start("media-reference", mixed: true, from: image.range)
    writer.attribute("source", isEscaped ? ForbiddenCharacter.escape(image.destination) : image.destination)
    if let file {
      writer.attribute("mime-type", file.mediaType)
      writer.attribute("width", file.width.map(String.init))
      writer.attribute("height", file.height.map(String.init))
    }
    writer.attribute("name", isEscaped ? image.title.map(ForbiddenCharacter.escape) : image.title)
    writer.end()
    if !image.alternative.isEmpty {
      writer.start("media-caption", mixed: true)
      EnrichedText(image.alternative).write(to: &writer)
      writer.end()
    }
    for caption in figure.below {
      writer.start("media-caption", mixed: true, from: caption.range)
      writer.attribute("class", "below")
      EnrichedText(caption.content).write(to: &writer)
      writer.end()
    }
    if let credit = figure.credit {
      writer.start("media-producer", mixed: true, from: credit.range)
      CreditText.write(credit, to: &writer)
      writer.end()
    }
    writer.end()
  }
}
