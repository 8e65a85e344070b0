/// x
public struct SemanticFinding: Sendable { public let message: Wording; public let elementNumber: Int }
/// x
public enum SemanticCheck {
  /// x
  public static func findings(in tree: XMLTree) -> [SemanticFinding] { [] }
}
