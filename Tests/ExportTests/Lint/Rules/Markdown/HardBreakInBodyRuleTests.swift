import Export
import Testing

@Suite struct HardBreakInBodyRuleTests {
  @Test(arguments: [
    "## 一\n\n■记者 林一苇  \n通讯员 周野\n\n头茶。\n", "## 一\n\n随着一声汽笛，三艘满载图书的乌篷船从苍湖码头启航。  \n驶向湖区。\n",
    "## 一\n\n1 随着一声汽笛，三艘满载图书的乌篷船从苍湖码头启航：  \n驶向湖区。\n",
    "随着一声汽笛，三艘满载图书的乌篷船从苍湖码头启航，驶向  \n湖区。\n", "## 一\n\n随着一声汽笛，三艘满载图书的乌篷船从苍湖码头启航，驶向\n湖区。\n",
  ]) func whatIsMeantIsLeftAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "MK004").isEmpty)
  }

  @Test func aBackslashIsABreakToo() throws {
    let linted = try LintedText("## 一\n\n随着一声汽笛，三艘满载图书的乌篷船从苍湖码头启航，驶向\\\n湖区。\n")
    expectSameBytes(linted.fixed("MK004"), "## 一\n\n随着一声汽笛，三艘满载图书的乌篷船从苍湖码头启航，驶向湖区。\n")
  }
}
