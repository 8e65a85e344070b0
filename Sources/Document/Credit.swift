/// One role in a byline and the people who have it, such as 通讯员 查放 姜俊霞.
public struct Credit: Sendable, Hashable {
  /// A name as printed and as it is.
  public struct Name: Sendable, Hashable {
    /// The name without the space that pads a name of two characters: `王 强` is 王强.
    public var name: String
    /// Where the printed name stands in the text of its byline or dateline: UTF-8 byte offsets, from 0.
    public var offsets: Range<Int>

    /// Makes a name.
    public init(_ name: String, offsets: Range<Int>) {
      self.name = name
      self.offsets = offsets
    }
  }

  /// The identifier of the role in the house style, such as `reporter`; nil for a name printed without a role.
  public var role: String?
  /// The role as printed, such as 本报记者 or 摄影; empty for a name printed without a role.
  public var label: String
  /// What stands before the bare role word, such as 本报, 见习 or 特约; nil when nothing does.
  public var qualifier: String?
  /// Where ``label`` stands in the text of its byline or dateline: UTF-8 byte offsets, from 0; nil when it is empty.
  public var labelOffsets: Range<Int>?
  /// The people, in printed order.
  public var names: [Name]

  /// Makes a credit.
  public init(
    role: String?, label: String, qualifier: String? = nil, labelOffsets: Range<Int>?, names: [Name]
  ) {
    self.role = role
    self.label = label
    self.qualifier = qualifier
    self.labelOffsets = labelOffsets
    self.names = names
  }
}
