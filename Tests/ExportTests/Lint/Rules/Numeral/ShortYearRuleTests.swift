import Export
import Testing

@Suite struct ShortYearRuleTests {
  @Test(arguments: [
    "1998年3月",
    "刑期12年6月",
    "党龄30年3月",
    "民国26年3月",
    "二〇98年3月",
    "第12年3月",
    "20年后",
    "80年代",
    "干了30年，3月退休",
    "‘老字号’30年来",
    "A98年3月",
    "98年13月",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM006").isEmpty)
  }

  @Test(arguments: ["98年3月", "，98年12月", "’08年夏天", "从08年5月起"]) func finds(_ text: String) throws {
    #expect(try LintedText("他说\(text)\n").findings(of: "NM006").count == 1)
  }
}
