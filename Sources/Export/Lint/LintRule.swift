/// A rule of the linter: a caseless enum in a file of its own, listed in ``RuleRegistry``.
public protocol LintRule: Sendable {
  /// What is to be said about the rule.
  static var metadata: RuleMetadata { get }

  /// Looks for the rule's fault on a page and appends what it finds.
  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding])
}
