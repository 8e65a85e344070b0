/// A word that is often written for another one (TX007), and where it is right after all.
public struct ConfusableWord: Sendable, Hashable {
  /// The word as it is mistaken, such as 按装.
  public var wrong: String
  /// The word that is meant, such as 安装.
  public var right: String
  /// Words after which it is right: 截止 after 时间.
  public var exceptAfter: [String]
  /// Words before which it is right: 帐 before 篷.
  public var exceptBefore: [String]
  /// Whether it is mistaken only before a time, as 截止 in 截止3月底 is.
  public var onlyBeforeTime: Bool

  /// Makes a pair of words.
  public init(
    _ wrong: String, _ right: String, exceptAfter: [String] = [], exceptBefore: [String] = [],
    onlyBeforeTime: Bool = false
  ) {
    self.wrong = wrong
    self.right = right
    self.exceptAfter = exceptAfter
    self.exceptBefore = exceptBefore
    self.onlyBeforeTime = onlyBeforeTime
  }
}
