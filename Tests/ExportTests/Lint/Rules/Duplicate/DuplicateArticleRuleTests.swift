import Export
import Testing

@Suite struct DuplicateArticleRuleTests {
  @Test(arguments: [
    ("## 渡口添灯\n\n灯昨晚亮了。\n\n## 渡口添灯\n\n灯昨晚亮了。\n", [5]),
    (
      "## Lamps on\n\nThe lamps are on.\n\n## Roads\n\nQuay Street is shut.\n\n## Lamps on\n\nThe lamps are on.\n",
      [9]
    ),
    ("## 渡口添灯\n\n灯昨晚亮了。\n\n## 渡口添灯\n\n灯今晚亮了。\n", []), ("## 渡口添灯\n\n灯昨晚亮了。\n\n## 桥头添灯\n\n灯昨晚亮了。\n", []),
  ]) func aShortArticleThatStandsTwice(_ text: String, _ lines: [Int]) throws {
    let linted = try LintedText(text)
    #expect(linted.lines(of: "DU003") == lines)
    if !lines.isEmpty {
      #expect(linted.findings(of: "HD006").isEmpty && linted.findings(of: "DU001").isEmpty)
    }
  }

  @Test func textsThatRepeatThemselvesAreNotCompared() throws {
    let text = String(repeating: "啦", count: 400)
    #expect(try LintedText("## 甲\n\n\(text)\n\n## 乙\n\n\(text)\n").findings(of: "DU003").isEmpty)
  }
}
