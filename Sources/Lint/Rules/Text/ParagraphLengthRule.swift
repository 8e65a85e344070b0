import Document
import Newspaper
import Source

/// TX010: a paragraph that is too long.
enum ParagraphLengthRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 10, "paragraph-length",
    name: Wording(zh: "段落过长", en: "long paragraph"),
    summary: Wording(
      zh: "正文一段超过六百字（可在配置里改）。",
      en: "A body paragraph of more than 600 characters; the desk may set another number."),
    rationale: Wording(
      zh: "窄栏里一段几百字就是一整栏不透气；也可能是几段粘在了一起。",
      en: "In a narrow column such a paragraph is a wall; it may also be several that were run together."),
    severity: .info,
    bad: [
      RuleExample(
        "## 老街\n\n↓老街修好了，灯也亮了，人也来了。", configuration: "limits:\n  paragraph-characters: 12\n")
    ],
    good: [RuleExample("## 老街\n\n老街修好了，灯也亮了，人也来了。")])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let most = context.settings.limits.paragraphCharacters
    for passage in context.passages(where: { $0.role == .body && $0.hasHan })
    where passage.bytes.count > most {
      let count = passage.characterCount
      guard count > most, let range = passage.range(of: passage.firstOffsets) else { continue }
      findings.append(
        metadata, Wording(zh: "这一段有 \(count) 字", en: "a paragraph of \(count) characters"),
        remedy: Wording(zh: "考虑分段", en: "consider dividing it"), at: range)
    }
  }
}
