import Export
import Testing

@Suite struct HeadingLevelRuleTests {
  @Test(arguments: [
    ("#### 铺面", "### 铺面"), ("###### 铺面 ###", "### 铺面 ###"), ("   #### 铺面", "   ### 铺面"),
  ]) func lowersTheSigns(_ heading: String, _ mended: String) throws {
    let linted = try LintedText("## 一\n\n头茶。\n\n\(heading)\n\n二茶。\n")
    #expect(linted.findings(of: "ST004").map { $0.fix?.safety } == [.unsafe])
    expectSameBytes(linted.fixed("ST004"), "## 一\n\n头茶。\n\n\(mended)\n\n二茶。\n")
  }

  @Test(arguments: [
    "# 一\n\n头茶。\n", "# 要闻\n\n## 一\n\n头茶。\n", "## 一\n\n头茶。\n\n####\n\n二茶。\n", "## 一\n\n> #### 信\n\n头茶。\n",
  ])
  func levelsInUseAreRight(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "ST004").isEmpty)
  }

  @Test func theHouseSaysWhichLevels() throws {
    let yaml = "house:\n  heading-levels: [2, 4]\n"
    let linted = try LintedText("# 要闻\n\n## 一\n\n头茶。\n\n### 铺面\n\n二茶。\n", configuration: yaml)
    #expect(linted.lines(of: "ST004") == [1, 7])
    expectSameBytes(linted.fixed("ST004"), "## 要闻\n\n## 一\n\n头茶。\n\n#### 铺面\n\n二茶。\n")
  }

  @Test func anUnderlinedHeadingIsToldOnly() throws {
    let linted = try LintedText(
      "要闻\n===\n\n## 一\n\n头茶。\n", configuration: "house:\n  heading-levels: [2, 3]\n")
    #expect(linted.findings(of: "ST004").map(\.fix) == [nil])
  }
}
