import Export
import Testing

@Suite struct StackedMarksRuleTests {
  @Test(arguments: [
    ("亮了！！！", 0),
    ("亮了！！！！", 1),
    ("亮了？？？？", 1),
    ("亮了！？", 1),
    ("亮了？！", 0),
    ("亮了？！！", 0),
    ("亮了！”！", 0),
    ("Really！！！！", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 灯\n\n\(text)\n").findings(of: "PN011").count == count)
  }

  @Test(arguments: [("亮了！！？", "亮了？！！"), ("亮了？！？！", "亮了？！"), ("亮了!!!!!", "亮了！！！")])
  func mends(_ text: String, _ fixed: String) throws {
    expectSameBytes(try LintedText("## 灯\n\n\(text)\n").fixed(safety: .safe), "## 灯\n\n\(fixed)\n")
  }
}
