public import Document
import Source

/// Looks at a page as the copy desk does, and mends what can be mended.
///
/// ```swift
/// let issue = IssueParser.parse([PageParser.parse(source, file: "01.md")])
/// let results = Linter.lint(issue, with: .standard)
/// ```
public enum Linter {
  /// What the rules find on the pages of an issue, with what is not reported and why.
  ///
  /// - Parameters:
  ///   - issue: The issue.
  ///   - rules: The rules that may run.
  ///   - pictureExists: For the destination of each picture as the tree has it, whether the file is there. What is not
  ///     listed was not looked for.
  ///   - options: What holds for the page with an index, from 0.
  /// - Returns: What was found on each page, in the order of the pages.
  /// - Complexity: O(*n*) in the bytes of the issue.
  public static func lint(
    _ issue: Issue, with rules: RuleSet, pictureExists: [String: Bool] = [:],
    options: (_ pageIndex: Int) -> LintOptions = { _ in LintOptions() }
  ) -> [LintResult] {
    contexts(of: issue, with: rules, pictureExists: pictureExists, options: options).map {
      inspect($0.page, in: $0)
    }
  }

  /// What the rules know about the pages of an issue, for those who look at the pages at the same time or mend them. The
  /// parameters are those of ``lint(_:with:pictureExists:options:)``.
  ///
  /// - Returns: The contexts of the pages, in their order, each knowing what stands on the others.
  public static func contexts(
    of issue: Issue, with rules: RuleSet, pictureExists: [String: Bool] = [:],
    options: (_ pageIndex: Int) -> LintOptions = { _ in LintOptions() }
  ) -> [LintContext] {
    LintContext.linkedAcrossIssue(
      issue.pages.indices.map {
        LintContext(
          issue: issue, pageIndex: $0, rules: rules, options: options($0), pictureExists: pictureExists)
      })
  }

  /// What the rules find on a page, less what is suppressed or in the baseline.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - context: What is known besides; made for this page.
  /// - Returns: The findings in the order of the file; at the same place in the order of the rules. Rules that the
  ///   settings switch off, and rules for newspaper pages on any other file, find nothing. Names in the settings that
  ///   are no rules do nothing here; ``RuleSet`` names them.
  public static func lint(_ page: Page, in context: LintContext) -> [Finding] {
    inspect(page, in: context).findings
  }

  /// What the rules find on a page, with what is not reported and why.
  public static func inspect(_ page: Page, in context: LintContext) -> LintResult {
    let context = context.compared
    let selection = RuleSelection(context)
    let rules = selection.rules
    var result = sift(page, context, rules, keepsKeys: false).result
    if !context.isEmpty {
      result.rulesNotRun = selection.leftOutCount
      result.rulesForOtherLanguage = selection.otherLanguageCount
    }
    var verdicts: [Finding] = []
    for entry in rules {
      guard let rule = entry.rule.judging else { continue }
      let first = verdicts.count
      rule.check(result, in: context, into: &verdicts)
      if let severity = entry.severity {
        for index in verdicts.indices[first...] { verdicts[index].severity = severity }
      }
    }
    if !verdicts.isEmpty { result.findings = sorted(result.findings + verdicts) }
    return result
  }

  /// What a baseline has to hold for nothing of the page to be reported: the findings of all rules that look at the
  /// page itself, those that the baseline of the context holds already not among them.
  public static func baseline(of page: Page, in context: LintContext) -> [BaselineEntry] {
    let context = context.compared
    let rules = RuleSelection(context).rules
    return BaselineEntry.entries(of: sift(page, context, rules, keepsKeys: true).keys)
  }

  /// Runs the rules that look at the page itself.
  private static func sift(
    _ page: Page, _ context: LintContext, _ rules: [RuleSelection.Entry], keepsKeys: Bool
  ) -> SuppressionFilter {
    var filter = SuppressionFilter(page, context, keepsKeys: keepsKeys)
    var runs = Array(repeating: RuleRun(), count: rules.count)
    for slice in context.slices {
      for (index, entry) in rules.enumerated() where entry.rule.isPassageLocal {
        runs[index].add(entry.rule, page, slice)
      }
    }
    for (index, entry) in rules.enumerated() where entry.rule.judging == nil {
      if !entry.rule.isPassageLocal { runs[index].add(entry.rule, page, context) }
      if let rule = entry.rule.fileWide {
        filter.take(runs[index].places, of: rule, severity: entry.severity)
      } else if !runs[index].findings.isEmpty {
        let findings = runs[index].findings(severity: entry.severity)
        filter.take(
          findings.filter { !context.isOfNoHeadline($0, entry.rule.metadata) }, of: entry.rule.metadata)
      }
      runs[index] = RuleRun()
    }
    filter.finish()
    return filter
  }

  /// What one rule has found so far.
  private struct RuleRun {
    var findings: [Finding] = []
    var places: [FaultPlace] = []

    mutating func add(_ rule: any LintRule.Type, _ page: Page, _ context: LintContext) {
      if let rule = rule.fileWide {
        places += rule.places(page, in: context)
      } else {
        rule.check(page, in: context, into: &findings)
      }
    }

    /// The findings, with the severity that the desk gives them, if it gives one.
    func findings(severity: Severity?) -> [Finding] {
      guard let severity else { return findings }
      return findings.map { finding in
        var finding = finding
        finding.severity = severity
        return finding
      }
    }
  }

  /// The findings by place, then by rule.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { left, right in
      left.range.lowerBound != right.range.lowerBound
        ? left.range.lowerBound < right.range.lowerBound : left.rule < right.rule
    }
  }
}
