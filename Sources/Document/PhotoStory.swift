/// A picture that is an item of its own 图片新闻: title, caption, credit.
public struct PhotoStory: Sendable, Hashable {
  /// The title; nil when none is printed.
  public var title: Heading?
  /// The pictures; none when the page holds only its words, as extraction often leaves it.
  public var figures: [Figure]
  /// The caption when it is a paragraph of its own 图片说明.
  public var caption: Paragraph?
  /// The credit when it follows ``caption`` 摄影署名; a credit directly under the picture is the figure's.
  public var credit: Byline?
  /// Who is credited in the words that close ``caption``, such as 王强 摄; offsets count in the caption's text.
  public var captionCredits: [Credit]

  /// Makes a photo story.
  public init(
    title: Heading?, figures: [Figure] = [], caption: Paragraph?, credit: Byline?,
    captionCredits: [Credit] = []
  ) {
    self.title = title
    self.figures = figures
    self.caption = caption
    self.credit = credit
    self.captionCredits = captionCredits
  }
}
