/// Looks at a page as the copy desk does, and mends what can be mended.
///
/// ```swift
/// let page = PageParser.parse(source, file: "01.md")
/// let findings = Linter.lint(page, in: LintContext(page: page))
/// ```
public enum Linter {
  /// What the rules find on a page.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - context: What is known besides; made for this page.
  /// - Returns: The findings in the order of the file; at the same place in the order of the rules. Rules that the
  ///   settings switch off, and rules for newspaper pages on any other file, find nothing. Names in the settings that
  ///   are no rules do nothing here; ``LintSettings/unknownRules`` has them.
  public static func lint(_ page: Page, in context: LintContext) -> [Finding] {
    var findings: [Finding] = []
    for (rule, severity) in RuleSelection(context.settings, isNewspaperPage: context.isNewspaperPage).rules {
      let first = findings.count
      rule.check(page, in: context, into: &findings)
      for index in findings.indices[first...] { findings[index].severity = severity }
    }
    return sorted(findings)
  }

  /// The findings by place, then by rule.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { left, right in
      left.range.lowerBound != right.range.lowerBound
        ? left.range.lowerBound < right.range.lowerBound : left.rule < right.rule
    }
  }
}
