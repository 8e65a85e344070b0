import Source

/// RG006: a page has faults that the baseline does not hold.
enum NewSinceBaselineRule: FindingsRule {
  static let metadata = RuleMetadata(
    .release, 6, "new-since-baseline",
    name: Wording(zh: "基线以外的新差错", en: "new since the baseline"),
    summary: Wording(
      zh: "给了基线时，这个文件里还有基线没有记下的错误或警告；一个文件一条，写明几处。提示不算。",
      en: """
        With a baseline, the file has errors or warnings that are not in it; one finding a file, with their number. Infos \
        are not counted.
        """),
    rationale: Wording(
      zh: "旧稿的差错可以慢慢改，新的一处也不能添；只要比基线多，哪怕只是警告，也不放行。",
      en:
        "Old faults may wait, new ones may not: whatever the baseline does not hold keeps the page, even a warning."
    ),
    severity: .error, scope: .baseline,
    bad: [RuleExample("↓## 春茶开采。\n\n头一锅茶出锅了。\n", hasEmptyBaseline: true)],
    good: [
      RuleExample(
        "---\ndate: 2026-04-02\npage: 01\nissue: 9127\neditors: {责任编辑: 陆知行}\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n",
        hasEmptyBaseline: true)
    ])

  static func check(_ result: LintResult, in context: LintContext, into findings: inout [Finding]) {
    let count = result.findings.filter { $0.severity > .info }.reduce(0) { $0 + $1.count }
    guard count > 0 else { return }
    findings.append(
      Finding(
        metadata,
        Wording(
          zh: "有 \(count) 处差错不在基线里",
          en: "\(count == 1 ? "1 fault is" : "\(count) faults are") not in the baseline"),
        remedy: Wording(
          zh: "改好；确实要留的，用 --write-baseline 记下",
          en: "mend them, or record what must stay with --write-baseline"),
        at: SourceRange(0, 0)))
  }
}
