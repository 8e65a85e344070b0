import Export
import Testing

@Suite struct UnitsRuleTests {
  @Test(arguments: [
    "3km",
    "64KB",
    "5G",
    "3KMH",
    "公分明细",
    "A5KG",
    "5 KM run",
    "3KM-5",
    "内存2Mb",
    "平米",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM015").isEmpty)
  }

  @Test(arguments: [
    ("全长3.5 KM", "全长3.5 km"),
    ("三公尺", "三米"),
    ("用电2,000KWH", "用电2,000kWh"),
    ("每平米", "每平方米"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM015").isEmpty)
    expectSameBytes(linted.fixed("NM015"), mended + "\n")
    // Letters are not changed unseen.
    expectSameBytes(linted.fixed("NM015", safety: .safe), text + "\n")
  }
}
