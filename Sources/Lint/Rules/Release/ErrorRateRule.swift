import Newspaper
import Source

/// RG001: more faults for the length of the page than may be printed.
enum ErrorRateRule: FindingsRule {
  static let metadata = RuleMetadata(
    .release, 1, "error-rate",
    name: Wording(zh: "差错率估算过高", en: "estimated error rate too high"),
    summary: Wording(
      zh: """
        把查出的错误按类加权，折合成每一万字的差错，超过上限（默认 3.0）。警告和提示不计；标题里的加倍；同一条规则最多计 3 次；\
        数字用法每处 0.1，合计最多 1。总共不到一处的不算；字数太少、一处错误就超过上限的版（默认不到 3334 字）不估。权重和上限在配置的 release 里改。
        """,
      en: """
        The errors found, weighted by their group, come to more in 10,000 characters than the limit, 3.0 by default. Warnings \
        and infos do not count; in headlines errors count double; a rule counts three times at most; a figure 0.1, all \
        figures 1 at most. Nothing is said below one error, nor of a page so short that a single error is above the limit: \
        fewer than 3,334 characters by default. Weights and limit are set under release.
        """),
    rationale: Wording(
      zh: "报纸编校质量以万分之三为合格线。这个数字是本工具的估算，不是官方的差错率：官方的由人逐字审读，工具只能看到一部分。",
      en: """
        A newspaper passes with at most 3 errors in 10,000 characters. The figure is this tool's estimate and not the \
        official rate, which people count who read every word.
        """),
    source: Wording(
      zh: "《报纸期刊质量管理规定》（2020）：差错率不超过万分之三为合格；标题计双倍、同一差错最多计 3 次等见其计算方法",
      en: """
        Rules on the Quality of Newspapers and Periodicals (2020): at most 3 in 10,000; headlines double and the same error \
        three times at most by its method of counting
        """),
    severity: .error,
    bad: [
      RuleExample(
        "↓## 老街开门\n\n气温升到21℃,适合出游.来的人很多.\n\n、街口的茶馆坐满了人。\n",
        configuration: "release:\n  limit: 400\n")
    ],
    good: [RuleExample("---\ndate: 2026-04-02\n---\n\n## 老街开门\n\n气温升到21℃，适合出游。\n")])

  static func check(_ result: LintResult, in context: LintContext, into findings: inout [Finding]) {
    let estimate = ErrorRate(of: result.findings, in: context)
    let gate = context.settings.release
    guard estimate.errors > 1 else { return }
    let characters = ErrorRate.characters(in: context)
    // On a page with less text than one error at the limit stands for, every error is above the limit.
    guard gate.limit <= 0 || Double(characters) * gate.limit >= 10_000 else { return }
    let estimated = estimate.rate(in: characters)
    guard estimated > gate.limit else { return }
    let rate = oneDecimal(estimated)
    let limit = oneDecimal(gate.limit)
    let most = estimate.heaviest.prefix(3)
    findings.append(
      Finding(
        metadata,
        Wording(
          zh: "估算差错率为万分之 \(rate)，超过 \(limit)（本工具的估算，不是官方数字）",
          en:
            "about \(rate) errors in 10,000 characters, more than \(limit) (our estimate, not the official number)"
        ),
        remedy: Wording(
          zh: "先改占得最多的：\(most.joined(separator: "、"))", en: "begin with \(most.joined(separator: ", "))"),
        at: SourceRange(0, 0)))
  }

  /// A number with one decimal.
  private static func oneDecimal(_ number: Double) -> String {
    let tenths = Int((min(number, 1_000_000) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
