import Export
import Testing

@Suite struct ParagraphLengthRuleTests {
  private static func text(_ sentence: String, times: Int = 100) -> String {
    String(repeating: sentence, count: times)
  }

  @Test(arguments: [
    "## 一\n\n\(text("头茶出锅了。"))", "## 一\n\n- \(text("头茶出锅了。"))好", "## \(text("头茶出锅了，"))好\n\n头茶。",
    "## One\n\n\(text("Tea. ", times: 200))",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "TX010").isEmpty)
  }

  @Test func countsCharacters() throws {
    #expect(try LintedText("## 一\n\n\(Self.text("头茶出锅了。"))好\n").findings(of: "TX010").count == 1)
  }
}
