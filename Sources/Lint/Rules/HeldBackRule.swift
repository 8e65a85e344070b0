import Source

/// RG007: the page is withheld, canceled or killed.
package enum HeldBackRule: FindingsRule {
  package static let metadata = RuleMetadata(
    .release, 7, "held-back",
    name: Wording(zh: "缓发或撤稿", en: "held back"),
    summary: Wording(
      zh: "头信息（或配置）里的 status 是 withheld、canceled 或不认识的词，或者 signal 是 kill。忽略注释和基线都盖不住它；关掉规则，check 照样不放行。",
      en: """
        The status in the front matter or the configuration is withheld, canceled or a word that nobody knows, or the signal \
        is kill. No comment and no baseline hides it, and where the rule is off check fails the page all the same.
        """),
    rationale: Wording(
      zh: "来源撤回或扣下的稿子，登出来就是事故。", en: "To print what its sender has taken back is an accident."),
    source: Wording(
      zh: "NewsML-G2 的 pubStatus 和 signal，NITF 的 management-status",
      en: "pubStatus and signal of NewsML-G2, management-status of NITF"),
    severity: .error, scope: .everyFile,
    bad: [
      RuleExample("---\ndate: 2026-04-02\npage: 01\n↓status: withheld\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("---\ndate: 2026-04-02\npage: 01\n↓signal: kill\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("---\ndate: 2026-04-02\npage: 01\n↓status: 待定\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
    ],
    good: [
      RuleExample(
        "---\ndate: 2026-04-02\npage: 01\nstatus: usable\nsignal: correction\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n")
    ])

  package static func check(_ result: LintResult, in context: LintContext, into findings: inout [Finding]) {
    for hold in context.holds {
      switch hold {
      case .status, .kill: break
      // On a page of any other program the word may mean anything.
      case .unknownStatus: if !context.isNewspaperPage { continue }
      case .embargo: continue
      }
      findings.append(
        Finding(metadata, hold.message, remedy: hold.remedy, at: context.frontMatterLine(of: hold.key)))
    }
  }
}
