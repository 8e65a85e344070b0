import Export
import Testing

@Suite struct EmptyPairRuleTests {
  @Test(arguments: [
    ("评出“ 善邻 ”", 1),
    ("评出“善邻 ”", 1),
    ("评出《》", 1),
    ("评出《  》", 1),
    ("姓名（ ）", 0),
    ("社区（ 试点 ）", 1),
    ("评出“善邻”", 0),
    ("“ **善邻** ”", 0),
    ("a “ b ” c", 0),
    ("善邻 ” 和 “ 巧手", 0),
    ("评出”善邻“ 和 ”巧手“", 0),
    ("评出“善邻“ 和 “巧手”", 0),
    ("评出”善邻“和《 灯下》", 1),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 评选\n\n\(text)\n").findings(of: "QT009").count == count)
  }

  @Test func anEmptyPairIsLeftToAPerson() throws {
    #expect(try LintedText("## 评选\n\n评出《 》。\n").findings(of: "QT009").map(\.fix) == [nil])
  }
}
