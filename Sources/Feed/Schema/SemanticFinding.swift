public import Source

/// A fault of a NewsML-G2 message that no XML Schema can find.
public struct SemanticFinding: Sendable, Hashable {
  /// The identifier of the check, such as `NX001`.
  public let id: String
  /// The speaking name of the check.
  public let slug: String
  /// How grave it is.
  public let severity: Severity
  /// What is wrong, in one line.
  public let message: Wording
  /// The element at fault: its place among all elements in the order in which they open, from 0.
  public let elementNumber: Int
  /// The line, from 1, of the `<` that opens the element.
  public let line: Int
  /// The column of that `<`, from 1, in bytes of the text as UTF-8.
  public let column: Int
  /// The way to the element, in the form of ``/XML/SchemaViolation/path``.
  public let path: String
}
