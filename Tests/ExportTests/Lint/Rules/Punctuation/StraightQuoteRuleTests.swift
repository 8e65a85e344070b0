import Export
import Testing

@Suite struct StraightQuoteRuleTests {
  @Test(arguments: [
    ("叫\"驿站\"的小屋", 1),
    ("他说：\"走吧。\"", 1),
    ("叫 \"Open Desk\" 的软件", 0),
    ("新换的27\"显示器", 0),
    ("身高5'6\"的人", 0),
    ("叫\"驿站\"和\"茶亭\"", 2),
    ("叫\"驿站的小屋", 1),
    ("叫'驿站'的小屋", 1),
    ("西安'老城'人", 1),
    ("It's 很好", 0),
    ("设 name=\"值\" 即可", 0),
    ("列表 [\"一\",\"二\"] 里", 0),
    ("用 `\"驿站\"` 表示", 0),
    ("He said \"no\" then", 0),
    ("[驿站](a.md \"驿站\")", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 歇脚点\n\n\(text)\n").findings(of: "PN004").count == count)
  }

  @Test(arguments: [
    ("叫\"驿站\"的小屋", "叫“驿站”的小屋", FixSafety.safe), ("叫\"驿站\"和\"茶亭\"", "叫“驿站”和“茶亭”", .unsafe),
    ("他说“叫\"驿站\"”", "他说“叫‘驿站’”", .unsafe), ("叫“驿站\"的小屋", "叫“驿站”的小屋", .unsafe),
    ("叫\"驿站”的小屋", "叫“驿站”的小屋", .unsafe),
  ]) func mends(_ text: String, _ fixed: String, _ safety: FixSafety) throws {
    let linted = try LintedText("## 歇脚点\n\n\(text)\n")
    #expect(linted.findings(of: "PN004").allSatisfy { $0.fix?.safety == safety })
    expectSameBytes(linted.fixed("PN004"), "## 歇脚点\n\n\(fixed)\n")
  }

  /// The curly half is not reported a second time.
  @Test(arguments: ["叫“驿站\"的小屋", "叫\"驿站”的小屋"]) func halvesAreReportedOnce(_ text: String) throws {
    let linted = try LintedText("## 歇脚点\n\n\(text)。\n")
    #expect(linted.findings.map(\.rule).filter { $0.hasPrefix("QT") || $0.hasPrefix("PN") } == ["PN004"])
  }
}
