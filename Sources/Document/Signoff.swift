public import Source

/// The credit in parentheses after the last sentence of an article 文末署名, such as （记者 林一苇 通讯员 方禾）.
///
/// It is a view of the last paragraph of the text, which keeps the words.
public struct Signoff: Sendable, Hashable {
  /// The words as printed, parentheses included.
  public var text: String
  /// Who is credited, in printed order; offsets count in the text of the paragraph.
  public var credits: [Credit]
  /// Where ``text`` stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes the credit that closes an article.
  public init(text: String, credits: [Credit], range: SourceRange? = nil) {
    self.text = text
    self.credits = credits
    self.range = range
  }
}
