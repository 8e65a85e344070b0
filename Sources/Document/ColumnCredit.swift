/// The line that names the column an article ran in and who looks after it 栏目, such as `SHIPING 栏目统筹:…`.
///
/// Extraction often prints it apart from its article. The tree shows it with the article all the same.
public struct ColumnCredit: Sendable, Hashable {
  /// The line as printed, and its credits.
  public var byline: Byline
  /// The name of the column as printed, often its pinyin; nil when only a credit is printed.
  public var name: String?

  /// Makes a column credit.
  public init(_ byline: Byline, name: String?) {
    self.byline = byline
    self.name = name
  }
}
