import Export
import Testing

@Suite struct TitleNestingRuleTests {
  @Test(arguments: [
    ("《读《渡口》记》", 1),
    ("《读〈渡口〉记》", 0),
    ("《渡口》《灯下》", 0),
    ("《读《渡口》", 0),
    ("《a《b》c》", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 读书\n\n\(text)\n").findings(of: "QT007").count == count)
  }
}
