import Document
import Newspaper
import Source

/// MT006: nobody signs for the page.
enum ResponsibleEditorMissingRule: LintRule {
  static var asksForPageFacts: Bool { true }

  static let metadata = RuleMetadata(
    .metadata, 6, "responsible-editor-missing",
    name: Wording(zh: "缺责任编辑", en: "responsible editor missing"),
    summary: Wording(
      zh: "头信息的 editors 和版面上的署名里都没有责任编辑。",
      en: "Neither editors in the front matter nor a credit on the page names the responsible editor 责任编辑."),
    rationale: Wording(
      zh: "每个版要有人负责；出了差错，读者和上级找的就是这个名字。",
      en: "Somebody answers for every page; that name is looked for when something is wrong."),
    severity: .warning,
    fix: .frontMatter,
    language: .chinese,
    bad: [
      RuleExample(
        "↓---\ndate: 2026-04-02\npage: 01\nissue: 9127\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n",
        fixed:
          "---\ndate: 2026-04-02\npage: 01\nissue: 9127\n责任编辑:  # 姓名\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n")
    ],
    good: [
      RuleExample("---\npage: 01\neditors:\n  责任编辑: [陆知行]\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("---\npage: 01\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n\n责任编辑：陆知行\n"),
    ])

  static var touches: FixReach { [.frontMatter, .lineEnds] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard !isNamed(on: page, context.houseStyle), !(page.frontMatter?.isFaulty("editors") ?? false) else {
      return
    }
    findings.append(
      MissingMetadata(context).finding(
        .editor, Wording(zh: "没有责任编辑", en: "nobody is named as responsible editor")))
  }

  /// Whether front matter or a credit on the page names the responsible editor.
  static func isNamed(on page: Page, _ style: HouseStyle) -> Bool {
    page.metadata.editors.contains { isResponsible($0.role, style) }
      || page.credits.contains { $0.role == "responsibleEditor" && !$0.names.isEmpty }
  }

  private static func isResponsible(_ role: String, _ style: HouseStyle) -> Bool {
    if ["editor", "page editor", "responsible editor"].contains(role.lowercased()) { return true }
    let words = Array(role.utf8)
    guard let match = style.roles.match(in: words, at: 0), match.offsets.upperBound == words.count else {
      return false
    }
    return match.value.contains { $0.id == "responsibleEditor" }
  }
}
