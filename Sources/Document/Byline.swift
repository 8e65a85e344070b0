public import Source

/// A line that says who wrote, photographed or edited something 署名: the words as printed, and what they mean.
public struct Byline: Sendable, Hashable {
  /// The paragraph as printed. A byline holds text and line breaks only; each line may be set in bold or italics as a
  /// whole.
  public var paragraph: Paragraph
  /// Who is credited, in printed order. Empty when the line could not be understood.
  public var credits: [Credit]
  /// Whether it is the `author` of the front matter, and so no part of the text.
  public var isFromFrontMatter: Bool

  /// The line as printed, a line end as LF.
  public var text: String { paragraph.content.plainText }
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange? { paragraph.range }

  /// Makes a byline.
  public init(_ paragraph: Paragraph, credits: [Credit], isFromFrontMatter: Bool = false) {
    self.paragraph = paragraph
    self.credits = credits
    self.isFromFrontMatter = isFromFrontMatter
  }
}
