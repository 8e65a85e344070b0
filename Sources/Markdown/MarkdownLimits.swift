/// How much structure the scanner reads before it takes a block as it stands.
public enum MarkdownLimits {
  /// The number of quotes and list items that may stand in one another.
  public static let containerDepth = 64
  /// The number of emphases, links and pictures that may stand in one another.
  public static let inlineDepth = 32
  /// The number of columns a table may have.
  public static let tableColumns = 1_000
}
