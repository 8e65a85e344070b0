import Export
import Testing

@Suite struct DashFormRuleTests {
  @Test(arguments: [
    ("好消息--路通了", 1),
    ("好消息——路通了", 0),
    ("好消息—路通了", 0),
    ("好消息———路通了", 1),
    ("好消息――路通了", 1),
    ("好消息──路通了", 1),
    ("好消息 -- 路通了", 1),
    ("好消息，—路通了", 1),
    ("“等等—”", 1),
    ("中国—东盟", 0),
    ("5—8月", 0),
    ("澜州-澄湾", 0),
    ("澜州–澄湾", 0),
    ("用 --all 参数", 0),
    ("参数--all很好", 0),
    ("a -- b 路", 0),
    ("路------通", 0),
    ("甲-->乙", 0),
    ("`路--通`", 0),
    ("——路通了", 0),
    ("―― 路通了", 1),
    ("甲“乙”--丙", 1),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 修路\n\n\(text)\n").findings(of: "PN009").map(\.count) == (count == 0 ? [] : [count]))
  }

  @Test func aSingleDashIsLeftToAPerson() throws {
    let linted = try LintedText("## 修路\n\n他想了想，—“修吧。”好消息--路通了。\n")
    #expect(linted.findings(of: "PN009").map(\.count) == [2])
    expectSameBytes(linted.fixed("PN009"), "## 修路\n\n他想了想，—“修吧。”好消息——路通了。\n")
  }
}
