import Export
import Testing

@Suite struct OrdinalMarkRuleTests {
  @Test(arguments: [
    ("1、清运", 1),
    ("- 1、清运\n- 2、疏通", 2),
    ("一、清运", 0),
    ("（一）、清运", 1),
    ("(1)、清运", 1),
    ("①、清运", 1),
    ("第一、清运", 1),
    ("第一、第二季度", 0),
    ("1、2号楼", 0),
    ("一、二产业", 0),
    ("清运1、疏通", 0),
    ("首先\n2、疏通", 1),
    ("（试行）、清运", 0),
    ("100、清运", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 清运\n\n\(text)\n").findings(of: "PN013").map(\.count) == (count == 0 ? [] : [count]))
  }

  /// No list of Markdown comes out of it.
  @Test func theTextStaysAParagraph() throws {
    let fixed = try LintedText("## 清运\n\n1、 清运垃圾。\n", defaults: LintedText.complete).fixed()
    expectSameBytes(fixed, "## 清运\n\n1．清运垃圾。\n")
  }
}
