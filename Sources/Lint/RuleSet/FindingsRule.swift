public import Document

/// A rule that judges by what the other rules found. It runs after them; nothing suppresses what it finds.
public protocol FindingsRule: LintRule {
  /// Judges what was found on a page and appends what is wrong with that.
  ///
  /// - Parameters:
  ///   - result: What the rules that look at the page itself found, less what is suppressed or in the baseline.
  ///   - context: What is known of the page.
  ///   - findings: Where to append.
  static func check(_ result: LintResult, in context: LintContext, into findings: inout [Finding])
}

extension FindingsRule {
  /// The rule.
  public static var judging: (any FindingsRule.Type)? { self }

  /// Looks for nothing on the page itself.
  public static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {}
}
