import Document
import Newspaper
import Source

/// Tells whether the paragraph below a picture is its caption 图片说明, in an article as below the title of a photo story.
struct CaptionBelow {
  private let parts: [PagePart]
  private let apart: LineApart
  private let credit: ClosingCredit
  private let reader: PrintedLineReader
  private let longest: Int

  init(_ context: LintContext) {
    parts = context.printedParts
    apart = LineApart(context.page, context.houseStyle)
    reader = PrintedLineReader(SharedHouseStyle(context.houseStyle), source: context.source)
    credit = ClosingCredit(bylines: reader.bylines)
    longest = context.houseStyle.captionCharacters
  }

  /// The most pictures that share a place for their captions.
  private static let mostPictures = 12

  /// Whether the block below the picture at a place is a short paragraph that shows itself to be a caption: it opens with a
  /// mark such as ▲, closes with a credit, is in italics as a whole, or has the credit of a photographer below it.
  func stand(below picture: SourceRange) -> Bool {
    let next = parts.partitioningIndex { $0.range?.lowerBound ?? 0 > picture.lowerBound }
    guard next > 0, case .figure(let figure) = parts[next - 1].block, figure.image.range == picture
    else { return false }
    if !figure.below.isEmpty { return true }
    // Several pictures may have their captions below the last one.
    for part in parts[next...].prefix(Self.mostPictures) {
      guard case .figure(let other) = part.block else { break }
      if other.below.count > 1 { return true }
    }
    guard next < parts.count, case .paragraph(let paragraph) = parts[next].block else { return false }
    let passage = Passage(paragraph.content, role: .body, item: 0, part: 0)
    let count = passage.hasHan ? passage.characterCount : passage.characterCount / 3
    guard count > 0, count <= longest else { return false }
    if apart.isCaption(passage) || isItalic(paragraph) || !credit.credits(in: passage.bytes).isEmpty
      || closesInPhotoLine(passage)
    {
      return true
    }
    guard passage.bytes.endsSentence, next + 1 < parts.count else { return false }
    return reader.read(parts[next + 1].block)?.isPhotoCredit ?? false
  }

  private func isItalic(_ paragraph: Paragraph) -> Bool {
    guard paragraph.content.count == 1, case .emphasis = paragraph.content[0] else { return false }
    return true
  }

  /// Whether the last sentence of an English text names who took the picture: Photo by Ben Cole.
  private func closesInPhotoLine(_ passage: Passage) -> Bool {
    guard !passage.hasHan else { return false }
    let bytes = passage.bytes[passage.trimmed]
    var end = bytes.endIndex
    if let last = bytes.last, last == UInt8(ascii: ")") || last == UInt8(ascii: ".") { end -= 1 }
    let before = bytes[..<end].lastIndex { ".!?(".utf8.contains($0) }
    guard let before, before + 1 < end else { return false }
    return EnglishByline(words: credit.bylines.words).read(Array(bytes[(before + 1)..<end]))?.gives(
      "photographer")
      ?? false
  }
}
