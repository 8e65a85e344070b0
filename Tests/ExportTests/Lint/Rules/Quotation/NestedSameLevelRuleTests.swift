import Export
import Testing

@Suite struct NestedSameLevelRuleTests {
  @Test(arguments: [
    ("“看到“新貌”了”", 1),
    ("“看到‘新貌’了”", 0),
    ("“甲”“乙”", 0),
    ("“甲‘乙“丙”丁’戊”", 0),
    ("“甲“乙“丙”丁”戊”", 1),
    ("“甲“乙”", 0),
    ("甲“乙””", 0),
    ("“it’s“乙”丙”", 1),
    ("“甲“和”乙”", 0),
    ("“no “yes” no”", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 牌子\n\n\(text)\n").findings(of: "QT002").count == count)
  }

  @Test func theThirdLevelIsLikeTheFirst() throws {
    expectSameBytes(try LintedText("## 牌子\n\n“甲“乙“丙”丁”戊”\n").fixed("QT002"), "## 牌子\n\n“甲‘乙“丙”丁’戊”\n")
  }
}
