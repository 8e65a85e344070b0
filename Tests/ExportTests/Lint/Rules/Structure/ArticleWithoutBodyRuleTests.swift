import Export
import Testing

@Suite struct ArticleWithoutBodyRuleTests {
  @Test(arguments: [
    ("## 一\n\n## 二\n\n头茶。\n", [1]), ("### 引\n\n## 一\n\n### 副\n\n■记者 林一苇\n\n## 二\n\n头茶。\n", [3]),
    ("## 一\n\n***\n", [1]), ("## 一\n\n| 甲 |\n|---|\n| 乙 |\n", []), ("## 一\n\n![图。](a.png)\n", []),
    ("## 一\n\n（下转第2版）\n", []), ("# 要闻\n\n## 一\n\n头茶。\n", []),
  ]) func finds(_ text: String, _ lines: [Int]) throws {
    #expect(try LintedText(text).lines(of: "ST003") == lines)
  }

  @Test(arguments: [
    "x", "。", "……", "12345", "\u{200B}", "&nbsp;", "```\n头茶出锅了。\n```", "`make run`",
    "<script>alert(1)</script>",
    "<p>头茶出锅了。</p>", "<iframe src=\"a\"></iframe>", "| 甲 | 乙 |\n|---|---|\n|  |  |",
    "[点击查看全文](https://h.example/1)",
    "[Read the whole story](https://h.example/1)", "~~头茶出锅了。~~", "春茶 开采", "（见附件）", "See attached.",
    "***\n\n。",
  ]) func nothingToRead(_ body: String) throws {
    #expect(try LintedText("## 春茶开采\n\n\(body)\n").lines(of: "ST003") == [1])
  }

  @Test(arguments: [
    "头茶出锅了。", "停航。", "It opened.", "Call 555-0123.", "Postponed.", "None.",
    "- [The bridge opens](https://h.example/1)", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |",
    "> 头茶出锅了。", "- 头茶\n- 二茶",
    "[The bridge opened on Monday.](https://h.example/1)", "看[大样](https://h.example/1)，再付印。", "![图。](a.png)",
    "茶园开放。\n\n```\nA1\n```", "**头茶出锅了**", "- [头茶](https://h.example/1)\n- [二茶](https://h.example/2)",
    "お茶ができた。", "Чай готов.",
  ]) func aBriefIsText(_ body: String) throws {
    #expect(try LintedText("## 春茶开采\n\n\(body)\n").findings(of: "ST003").isEmpty)
  }

  @Test func aTitleOfTheFrontMatterWantsATextToo() throws {
    #expect(try LintedText("---\ntitle: Old bridge closes\n---\n\nx\n").lines(of: "ST003") == [2])
  }
}
