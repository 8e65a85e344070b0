/// An announcement 公告 or an advertisement 广告.
public struct Notice: Sendable, Hashable {
  /// What sort of notice it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// 公告, 启事, 通告.
    case announcement
    /// 广告, 公益广告.
    case advertisement
  }

  /// What sort of notice it is.
  public var kind: Kind
  /// The title; nil when none is printed.
  public var title: Heading?
  /// The text.
  public var body: [Block]

  /// Makes a notice.
  public init(_ kind: Kind, title: Heading?, body: [Block]) {
    self.kind = kind
    self.title = title
    self.body = body
  }
}
