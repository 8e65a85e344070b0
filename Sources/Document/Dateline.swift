public import Source

/// The words that open a news story and say where it was sent from 消息头: 本报讯, or a wire dateline 电头.
///
/// It is a view of the first body paragraph, whose text keeps it: the first ``length`` bytes of that text.
public struct Dateline: Sendable, Hashable {
  /// The two kinds of opening.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// 本报讯: sent from where the paper is.
    case local
    /// 电头: sent by wire from elsewhere, such as 本报北京4月1日电 or 新华社杭州7月31日电.
    case wire
  }

  /// The kind of opening.
  public var kind: Kind
  /// The words as printed, a byline in parentheses included, the space around them not.
  public var text: String
  /// The number of UTF-8 bytes of white space at the start of the paragraph's text, before ``text``: an indent.
  public var indent = 0
  /// The number of UTF-8 bytes at the start of the paragraph's text that are the dateline, the space around it included.
  public var length: Int
  /// Where ``text`` ends in the paragraph's text, in UTF-8 bytes.
  package var end: Int { indent + text.utf8.count }
  /// The agency or paper, such as 新华社 or 本报; nil when none is printed.
  public var agency: String?
  /// The place, such as 杭州; nil when none is printed.
  public var place: String?
  /// The date as printed, such as 7月31日; nil when none is printed.
  public var date: String?
  /// The people named in it or in parentheses after it; offsets count in the text of the paragraph.
  public var credits: [Credit]
  /// Where ``text`` stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a dateline.
  public init(
    kind: Kind, text: String, length: Int, agency: String? = nil, place: String? = nil, date: String? = nil,
    credits: [Credit] = [], range: SourceRange? = nil
  ) {
    self.kind = kind
    self.text = text
    self.length = length
    self.agency = agency
    self.place = place
    self.date = date
    self.credits = credits
    self.range = range
  }
}
