import Document
import Source

/// RG008: the embargo of the page has not passed, or cannot be read.
package enum EmbargoRule: FindingsRule {
  package static let metadata = RuleMetadata(
    .release, 8, "embargo",
    name: Wording(zh: "禁发未解", en: "embargo in force"),
    summary: Wording(
      zh: """
        禁发时间还没有过：晚于 --now；没有给 --now 时，晚于出版日那一天的末尾。until further notice（另行通知）永远没有过。读不懂的禁发时间也算没有过。\
        忽略注释和基线都盖不住它；关掉规则，check 照样不放行。
        """,
      en: """
        The embargo has not passed: it ends after --now or, where that is not given, after the end of the day of the issue. \
        One until further notice never passes, nor does one that cannot be read. No comment and no baseline hides it, and \
        where the rule is off check fails the page all the same.
        """),
    rationale: Wording(
      zh: "抢在解禁之前登出，来源从此不再供稿。", en: "A paper that breaks an embargo gets no more copy from that sender."),
    source: Wording(
      zh: "NewsML-G2 的 embargoed，NITF 的 date.release", en: "embargoed of NewsML-G2, date.release of NITF"),
    severity: .error, scope: .everyFile,
    bad: [
      RuleExample(
        "---\ndate: 2026-04-02\npage: 01\n↓embargo: 2026-04-03T06:00:00+08:00\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample(
        "---\ndate: 2026-04-02\npage: 01\n↓embargo: until further notice\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("---\ndate: 2026-04-02\npage: 01\n↓embargo: 明早六点\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
    ],
    good: [
      RuleExample(
        "---\ndate: 2026-04-02\npage: 01\nembargo: 2026-04-02T06:00:00+08:00\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n")
    ])

  package static func check(_ result: LintResult, in context: LintContext, into findings: inout [Finding]) {
    for case .embargo(let embargo) in context.holds {
      // On a page of any other program the word may mean anything.
      if case .unreadable = embargo, !context.isNewspaperPage { continue }
      let hold = PageHold.embargo(embargo)
      findings.append(
        Finding(metadata, hold.message, remedy: hold.remedy, at: context.frontMatterLine(of: hold.key)))
    }
  }
}
