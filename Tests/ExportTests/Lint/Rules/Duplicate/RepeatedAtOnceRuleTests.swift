import Export
import Testing

@Suite struct RepeatedAtOnceRuleTests {
  private static let sentence = "新修的步道通到茶亭，走一趟要半天。"

  @Test func threeTimesAreOneFinding() throws {
    let linted = try LintedText("## 步道\n\n灯亮了。\(Self.sentence)\(Self.sentence)\(Self.sentence)天黑了。\n")
    #expect(linted.findings(of: "DU005").map(\.count) == [2])
    expectSameBytes(linted.fixed("DU005"), "## 步道\n\n灯亮了。\(Self.sentence)天黑了。\n")
  }

  /// What comes again in bold cuts the sentence that it repeats.
  @Test func aBoldTailGoes() throws {
    let text = "## 步道\n\n石阶湿滑，新修的步道通到茶亭，走一趟要\n\n**新修的步道通到茶亭，走一趟要**\n\n半天。\n"
    expectSameBytes(
      try LintedText(text).fixed("DU005"), "## 步道\n\n石阶湿滑，新修的步道通到茶亭，走一趟要\n\n半天。\n")
  }

  @Test(arguments: [
    "## 步道\n\n走吧，走吧。走吧，走吧。\n", "## 步道\n\n\(sentence)天黑了。\(sentence)\n",
    "## 步道\n\n\(sentence)天黑了。\n\n**\(sentence)**\n\n灯亮了。\n", "## Trails\n\nGo up the hill. Go up the hill. Look.\n",
  ]) func leavesAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "DU005").isEmpty)
  }
}
