import Source

/// SU001: a comment that suppresses nothing.
enum UnusedSuppressionRule: FindingsRule {
  static let metadata = RuleMetadata(
    .suppression, 1, "unused-suppression",
    name: Wording(zh: "没有用上的忽略注释", en: "unused suppression"),
    summary: Wording(
      zh: "忽略注释所管的那一段里，没有它点名的差错；或者结束注释前面没有开始，或者注释夹在一行文字中间。没有运行的规则不算。",
      en: """
        In what the comment covers there is no finding of the rule it names; or an end has no beginning; or the comment \
        stands within a line of text. Rules that do not run here are not counted.
        """),
    rationale: Wording(
      zh: "差错改好了，注释忘了删；留着它，以后同一处真出了差错，就没有人看得见。",
      en: "The fault was mended and the comment stayed; it would hide the next real fault in its place."),
    severity: .warning,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "删去注释和隔开它的空行；几条规则里只有一部分没用上，就只删那几条的名字。紧跟在列表、引文、表格或代码后面的注释，删后须过目。",
        en: """
          Deletes the comment and the blank line that set it off; when only some of its rules are unused, only their \
          names. After a list, a quote, a table or code the result needs an eye.
          """)),
    scope: .everyFile,
    bad: [
      RuleExample(
        "## 春茶开采\n\n↓<!-- validate: ignore ST007 来稿如此 -->\n\n头一锅茶出锅了。\n",
        fixed: "## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample(
        "## 春茶开采\n\n↓<!-- validate: 忽略 ST007、PN001 来稿如此 -->\n会议指出，春茶要趁嫩采。\n",
        fixed: "## 春茶开采\n\n<!-- validate: 忽略 ST007 来稿如此 -->\n会议指出，春茶要趁嫩采。\n"),
    ],
    good: [
      RuleExample("## 春茶开采\n\n<!-- validate: ignore ST007 来稿如此 -->\n会议指出，春茶要趁嫩采。\n")
    ])

  static var touches: FixReach { [.comments, .lineEnds, .spaces] }

  static func check(_ result: LintResult, in context: LintContext, into findings: inout [Finding]) {
    let suppressions = context.suppressions
    guard !suppressions.comments.isEmpty else { return }
    let running = Set(RuleSelection(context).rules.map { $0.rule.metadata.id })
    let used = Set(result.suppressed.map { Use(comment: $0.comment, rule: $0.finding.rule) })
    var unused: [Int: [Suppressions.Entry]] = [:]
    for entry in suppressions.entries where suppressions.flaws[entry.comment] == nil {
      let use = Use(comment: suppressions.comments[entry.comment].range, rule: entry.rule)
      if running.contains(entry.rule), !used.contains(use) {
        unused[entry.comment, default: []].append(entry)
      }
    }
    for (index, comment) in suppressions.comments.enumerated() {
      if let flaw = suppressions.flaws[index] {
        if let finding = finding(flaw, comment, context) { findings.append(finding) }
      } else if let entries = unused[index] {
        findings.append(finding(entries, comment, context))
      }
    }
  }

  /// A rule that a comment suppressed.
  private struct Use: Hashable {
    let comment: SourceRange
    let rule: String
  }

  private static func finding(
    _ entries: [Suppressions.Entry], _ comment: SuppressionComment, _ context: LintContext
  ) -> Finding {
    let rules = entries.map(\.rule)
    return Finding(
      metadata,
      Wording(
        zh: "忽略注释没有用上：这里没有 \(rules.joined(separator: "、")) 的差错",
        en: "this comment suppresses nothing of \(rules.joined(separator: ", "))"),
      remedy: Wording(zh: "删去", en: "delete it"), at: comment.range, fix: fix(entries, comment, context))
  }

  private static func fix(
    _ entries: [Suppressions.Entry], _ comment: SuppressionComment, _ context: LintContext
  ) -> Fix? {
    let removal = SuppressionRemoval(context: context)
    let names = Set(entries.map(\.name))
    guard names.count == comment.names.count else {
      let kept = comment.names.enumerated().filter { !names.contains($0.offset) }.map(\.element)
      return comment.command == .ignore ? removal.fix(comment, keeping: kept) : nil
    }
    guard let end = entries.first?.end else { return removal.fix([comment]) }
    // An end that ends other ranges too must stay.
    let isOwn = context.suppressions.entries.allSatisfy { entry in
      entry.end != end || entry.comment == entries[0].comment
    }
    let haveOneEnd = entries.allSatisfy { $0.end == end }
    return isOwn && haveOneEnd ? removal.fix([comment, context.suppressions.comments[end]]) : nil
  }

  private static func finding(
    _ flaw: Suppressions.Flaw, _ comment: SuppressionComment, _ context: LintContext
  ) -> Finding? {
    switch flaw {
    case .strayEnd:
      Finding(
        metadata, Wording(zh: "忽略的结束注释前面没有开始", en: "this end of a suppression has no beginning"),
        remedy: Wording(zh: "删去，或在前面补上开始", en: "delete it, or add the beginning"), at: comment.range,
        fix: SuppressionRemoval(context: context).fix([comment]))
    case .inline:
      Finding(
        metadata,
        Wording(zh: "忽略注释夹在一行文字里，不起作用", en: "a suppression within a line of text does nothing"),
        remedy: Wording(zh: "移到这一段前面，独占一行", en: "give it a line of its own above the paragraph"),
        at: comment.range)
    case .noRule, .wholeFile, .unclosed: nil
    }
  }
}
