/// Looks at a page as the copy desk does, and mends what can be mended.
///
/// ```swift
/// let page = PageParser.parse(source, file: "01.md")
/// let findings = Linter.lint(page, in: LintContext(page: page))
/// ```
public enum Linter {
  /// What the rules find on a page, less what is suppressed or in the baseline.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - context: What is known besides; made for this page.
  /// - Returns: The findings in the order of the file; at the same place in the order of the rules. Rules that the
  ///   settings switch off, and rules for newspaper pages on any other file, find nothing. Names in the settings that
  ///   are no rules do nothing here; ``LintSettings/unknownRules`` has them.
  public static func lint(_ page: Page, in context: LintContext) -> [Finding] {
    inspect(page, in: context).findings
  }

  /// What the rules find on a page, with what is not reported and why.
  public static func inspect(_ page: Page, in context: LintContext) -> LintResult {
    let rules = RuleSelection(context.settings, isNewspaperPage: context.isNewspaperPage).rules
    var result = LintResult()
    for (rule, severity) in rules {
      add(to: &result.findings, severity) { rule.check(page, in: context, into: &$0) }
    }
    result.findings = sorted(result.findings)
    var verdicts: [Finding] = []
    for (rule, severity) in rules {
      guard let rule = rule as? any FindingsRule.Type else { continue }
      add(to: &verdicts, severity) { rule.check(result, in: context, into: &$0) }
    }
    result.findings = sorted(result.findings + verdicts)
    return result
  }

  /// Appends what a check finds, with the severity that the settings give its rule.
  private static func add(
    to findings: inout [Finding], _ severity: Severity, _ check: (inout [Finding]) -> Void
  ) {
    let first = findings.count
    check(&findings)
    for index in findings.indices[first...] { findings[index].severity = severity }
  }

  /// The findings by place, then by rule.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { left, right in
      left.range.lowerBound != right.range.lowerBound
        ? left.range.lowerBound < right.range.lowerBound : left.rule < right.rule
    }
  }
}
