import Export
import Testing

@Suite struct ReversedQuoteRuleTests {
  @Test(arguments: [
    ("评出”善邻“十户", 1),
    ("评出“善邻“十户", 1),
    ("评出”善邻”十户", 1),
    ("评出“善邻”十户", 0),
    ("评出“善邻“和“巧手“", 2),
    ("走吧。”他说，“天亮了。", 0),
    ("走吧。”他说“天亮了。", 0),
    ("“善邻“和”巧手”", 1),
    ("“走吧。", 0),
    ("，”善邻“十户", 1),
    ("“走吧。天亮了。快走。“走", 0),
    ("先填 ”姓名“ 一栏，再到 ”住处“ 里找", 2),
    ("评出”善邻“十户、”巧手“五户", 2),
    ("评出“善邻”十户，又评出 ”巧手“ 五户、”护河人“ 三位", 2),
    ("邻”和“巧手”以及“护河人", 0),
    ("走吧。”他说，“天亮了。”她笑，“快走。", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 评选\n\n\(text)\n").findings(of: "QT005").count == count)
  }

  @Test func whatStandsBetweenTwoQuotationsStays() throws {
    let linted = try LintedText("## 评选\n\n先填 ”姓名“ 一栏，再到 ”住处“ 里找。\n")
    #expect(linted.findings(of: "QT009").isEmpty)
    expectSameBytes(linted.fixed("QT009"), "## 评选\n\n先填 ”姓名“ 一栏，再到 ”住处“ 里找。\n")
    expectSameBytes(linted.fixed("QT005"), "## 评选\n\n先填 “姓名” 一栏，再到 “住处” 里找。\n")
  }

  /// The same marks are not reported as unbalanced too.
  @Test(arguments: ["评出”善邻“十户", "评出“善邻“十户", "评出“善邻“和”巧手”"]) func areReportedOnce(_ text: String) throws {
    let rules = try LintedText("## 评选\n\n\(text)。\n").findings.map(\.rule).filter { $0.hasPrefix("QT") }
    #expect(rules == ["QT005"])
  }
}
