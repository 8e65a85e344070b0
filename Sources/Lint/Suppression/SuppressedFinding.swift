public import Source

/// A finding that a comment on the page suppresses: it is neither reported nor mended.
public struct SuppressedFinding: Sendable, Hashable {
  /// The finding.
  public var finding: Finding
  /// The reason that the comment gives; nil when it gives none.
  public var reason: String?
  /// Where the comment stands; of a range the comment that begins it.
  public var comment: SourceRange

  /// Makes one.
  public init(_ finding: Finding, reason: String?, comment: SourceRange) {
    self.finding = finding
    self.reason = reason
    self.comment = comment
  }
}
