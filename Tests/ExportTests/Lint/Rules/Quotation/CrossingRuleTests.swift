import Export
import Testing

@Suite struct CrossingRuleTests {
  @Test(arguments: [
    ("“灯（亮”了）", 1),
    ("《灯（上》下）", 1),
    ("“灯（亮）了”", 0),
    ("“灯（亮”了", 0),
    ("1）灯；2）人", 0),
    ("（灯【亮）了】", 1),
    ("“甲《乙”丙》（丁“戊）己”", 2),
    ("it’s ‘灯（亮’了）", 0),
    ("(lamp “on) off”", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 灯\n\n\(text)\n").findings(of: "QT004").count == count)
  }
}
