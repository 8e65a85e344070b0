import Export
import Testing

@Suite struct StopPlacementRuleTests {
  @Test(arguments: [
    ("老船工说：“水退了，桥也该修一修了”。", 1), ("老船工说：“水退了，桥也该修一修了。”", 0), ("主题是：“水退了，桥也该修一修了”。", 0),
    ("老船工说：“修吧”。", 0), ("老船工说“水退了，桥也该修一修了”。", 0), ("老船工说：“水退了，‘桥’也该修一修了！”。", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    let linted = try LintedText("## 桥\n\n\(text)\n", configuration: "rules:\n  QT008: info\n")
    #expect(linted.findings(of: "QT008").count == count)
  }

  @Test func isOffUnlessAskedFor() throws {
    #expect(try LintedText("## 桥\n\n老船工说：“水退了，桥也该修一修了”。\n").findings(of: "QT008").isEmpty)
  }
}
