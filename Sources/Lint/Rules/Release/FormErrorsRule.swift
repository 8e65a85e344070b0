import Newspaper
import Source

/// RG002: more errors of form than may be printed.
enum FormErrorsRule: FindingsRule {
  static let metadata = RuleMetadata(
    .release, 2, "form-errors",
    name: Wording(zh: "出版形式差错过多", en: "too many errors of form"),
    summary: Wording(
      zh: "日期、版次、总期号、星期、统一刊号、广告标明（MT001～MT005、MT008）的差错超过 3 处（上限在配置的 release 里改）。提示不计。",
      en: """
        More than 3 faults in the date, page number, issue number, weekday, CN number or the marking of advertisements \
        (MT001 to MT005, MT008); the limit is set under release. Infos are not counted.
        """),
    rationale: Wording(
      zh: "出版形式差错超过 3 处的报纸不合格；这里只数工具看得到的，是估算，不是官方数字。",
      en:
        "A newspaper with more than 3 errors of form fails; what is counted here is an estimate, not the official number."
    ),
    source: Wording(
      zh: "《报纸期刊质量管理规定》（2020）：出版形式差错不超过 3 处为合格",
      en: "Rules on the Quality of Newspapers and Periodicals (2020): at most 3 errors of form"),
    severity: .error,
    bad: [
      RuleExample("↓---\ncn: 33-25\n---\n\n# 澄湾日报\n\n2026年5月12日 星期三\n\n## 春茶开采\n\n头一锅茶出锅了。\n")
    ],
    good: [RuleExample("## 春茶开采\n\n头一锅茶出锅了。\n")])

  /// The rules that find what the rules of 2020 count as errors of form.
  private static let counted = Set(
    [
      IssueDateMissingRule.metadata, PageNumberMissingRule.metadata, IssueNumberRule.metadata,
      WeekdayMismatchRule.metadata, CNNumberRule.metadata, AdvertisementUnmarkedRule.metadata,
    ].map(\.id))

  static func check(_ result: LintResult, in context: LintContext, into findings: inout [Finding]) {
    let count = result.findings.count { $0.severity > .info && counted.contains($0.rule) }
    let limit = context.settings.release.formErrors
    guard count > limit else { return }
    findings.append(
      Finding(
        metadata,
        Wording(
          zh: "出版形式差错估计有 \(count) 处，超过 \(limit) 处", en: "about \(count) errors of form, more than \(limit)"),
        remedy: Wording(zh: "补齐头信息和报头的各项", en: "complete the front matter and the masthead"),
        at: SourceRange(0, 0)))
  }
}
