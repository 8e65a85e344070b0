import Document
import Source

/// SU004: an error in a headline that is suppressed.
enum SuppressionOverErrorRule: FindingsRule {
  static let metadata = RuleMetadata(
    .suppression, 4, "suppression-over-error",
    name: Wording(zh: "标题里的错误被忽略", en: "suppressed error in a headline"),
    summary: Wording(
      zh: "忽略注释盖住了引题、主题或副题里的一处错误。",
      en: "A comment suppresses an error in a kicker, a headline or a deck."),
    rationale: Wording(
      zh: "标题差错加倍计算，也最显眼；忽略以前，值班的人应再看一眼。",
      en:
        "Errors in headlines count double and everybody sees them; the editor on duty should look once more."),
    source: Wording(
      zh: "《报纸期刊质量管理规定》（2020）的计错方法：标题文字双倍计算",
      en:
        "Counting method of the Rules on the Quality of Newspapers and Periodicals (2020): headlines count double"
    ),
    severity: .info, scope: .everyFile,
    bad: [RuleExample("↓<!-- validate: ignore PN001 刊名如此 -->\n## 《你好,茶山》开播\n\n头一锅茶出锅了。\n")],
    good: [RuleExample("## 春茶开采\n\n<!-- validate: ignore PN001 刊名如此 -->\n《你好,茶山》开播了。\n")])

  static func check(_ result: LintResult, in context: LintContext, into findings: inout [Finding]) {
    let errors = result.suppressed.filter { $0.finding.severity == .error }
    guard !errors.isEmpty else { return }
    let headlines = context.parts.compactMap { part in
      switch part.key.role {
      case .kicker, .headline, .deck: part.range
      default: nil
      }
    }
    var seen: Set<SourceRange> = []
    for suppressed in errors
    where headlines.contains(where: { $0.contains(suppressed.finding.range.lowerBound) }) {
      guard seen.insert(suppressed.comment).inserted else { continue }
      findings.append(
        metadata,
        Wording(
          zh: "标题里的一处错误（\(suppressed.finding.rule)）被忽略了",
          en: "an error in a headline (\(suppressed.finding.rule)) is suppressed here"),
        remedy: Wording(zh: "请值班的人再看一眼", en: "have the editor on duty look at it"), at: suppressed.comment)
    }
  }
}
