import Document
import Newspaper
import Source

/// MK004: a printed line end within a sentence of running text.
enum HardBreakInBodyRule: LintRule {
  static let metadata = RuleMetadata(
    .markdown, 4, "hard-break-in-body",
    name: Wording(zh: "正文里强制换行", en: "line break in body text"),
    summary: Wording(
      zh: "正文的一句话中间强制换行（行末两个空格或反斜杠），前面一行有 20 字以上。诗句、署名、短行不算。",
      en: """
        A line of 20 characters or more breaks off in the middle of a sentence with a hard break (two spaces or a \
        backslash). Verse, bylines and short lines are left alone.
        """),
    rationale: Wording(
      zh: "多半是提取时把版面上的一行当成了一行字；发出去，句子就断成两截。",
      en:
        "Extraction took a line of the printed column for a line of text; in the feed the sentence breaks in two."
    ),
    severity: .warning,
    fix: RuleFix(
      .unsafe, Wording(zh: "把两行接起来；汉字之间不加空格。", en: "Joins the lines, without a space between Han characters.")
    ),
    bad: [
      RuleExample(
        "## 图书船下水\n\n随着一声汽笛，三艘满载图书的乌篷船从苍湖码头启航，驶向湖区的↓  \n十二个渔村。\n",
        fixed: "## 图书船下水\n\n随着一声汽笛，三艘满载图书的乌篷船从苍湖码头启航，驶向湖区的十二个渔村。\n")
    ],
    good: [
      RuleExample("## 图书船下水\n\n船在水上走  \n书在手里翻  \n灯在窗前亮\n")
    ])

  /// The shortest line that is running text, in characters.
  private static let shortestLine = 20

  static var touches: FixReach { [.lineEnds, .spaces, .marks, .breaks] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard !context.prose.hardBreaks.isEmpty else { return }
    let hard = Set(context.prose.hardBreaks)
    for passage in context.passages(where: { $0.role == .body && $0.hasHan })
    where passage.hasHardBreak {
      guard case .article = page.items[passage.item] else { continue }
      var lineStart = 0
      for offset in passage.bytes.indices where passage.bytes[offset] == 0x0A {
        defer { lineStart = offset + 1 }
        guard let range = passage.range(of: offset..<offset + 1), hard.contains(range),
          passage.bytes.characterCount(passage.bytes.trimmed(lineStart..<offset)) >= shortestLine,
          let left = passage.scalar(before: offset), let right = passage.scalar(at: offset + 1),
          left.isHan || left == "，" || left == "、", right.isHan || right.isDigit || right.isAlphabetic
        else { continue }
        findings.append(
          metadata, Wording(zh: "正文的句子中间强制换行", en: "a line break in the middle of a sentence"),
          remedy: Wording(zh: "与下一行接排", en: "join the lines"), at: range,
          fix: Fix(.unsafe, [SourceEdit(range, left.isWide || right.isWide ? "" : " ")]))
      }
    }
  }
}
