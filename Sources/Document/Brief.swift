/// One of several short items under a common headline 简讯, each opened by the same mark, such as
/// `●**栖岭镇** 本报讯（通讯员 方禾）…`.
///
/// It is a view of a paragraph of the body, which keeps the words.
public struct Brief: Sendable, Hashable {
  /// The paragraph.
  public var paragraph: Paragraph
  /// The words that say where it was sent from, such as 本报讯; nil when none are printed.
  public var dateline: String?
  /// Who is credited in it, in printed order; offsets count in the text of the paragraph.
  public var credits: [Credit]

  /// Makes a short item.
  public init(paragraph: Paragraph, dateline: String?, credits: [Credit]) {
    self.paragraph = paragraph
    self.dateline = dateline
    self.credits = credits
  }
}
