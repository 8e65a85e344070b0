/// The figures from which on a rule speaks up.
///
/// A character is one Unicode scalar; the defaults are those of the rule catalogue.
public struct LintLimits: Sendable, Hashable {
  /// The widest line of a headline, in columns: a Han character takes two (HD008).
  public var headlineColumns = 40
  /// The longest paragraph, in characters (TX010).
  public var paragraphCharacters = 600
  /// The shortest stretch that counts as printed twice at a column break, in characters (TX003).
  public var overlapCharacters = 6
  /// The shortest paragraph that counts as printed twice in an issue, in characters (DU001).
  public var duplicateParagraphCharacters = 30
  /// The shortest sentence that counts as printed twice in an issue, in characters (DU002).
  public var duplicateSentenceCharacters = 20
  /// The share of two articles that must be the same for them to count as one printed twice, 0 to 1 (DU003).
  public var duplicateArticleShare = 0.9

  /// Makes the limits that hold when nothing is said.
  public init() {}
}
