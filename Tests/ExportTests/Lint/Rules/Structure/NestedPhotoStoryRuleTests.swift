import Export
import Testing

@Suite struct NestedPhotoStoryRuleTests {
  private static let story = "### 晨练\n\n清早，市民在湖边打拳。\n\n■摄影 周野\n"

  @Test func textBelowItKeepsTheFixAway() throws {
    let linted = try LintedText("## 一\n\n头茶。\n\n\(Self.story)\n后来的事。\n")
    #expect(linted.findings(of: "ST010").map(\.fix) == [nil])
  }

  @Test func anotherHeadingAboveItKeepsTheFixAway() throws {
    let linted = try LintedText("## 一\n\n头茶。\n\n### 茶山\n\n\(Self.story)")
    #expect(linted.findings(of: "ST010").allSatisfy { $0.fix == nil })
  }

  @Test func aPhotoStoryOnTopIsNobodysSection() throws {
    #expect(try LintedText("\(Self.story)\n## 一\n\n头茶。\n").findings(of: "ST010").isEmpty)
  }
}
