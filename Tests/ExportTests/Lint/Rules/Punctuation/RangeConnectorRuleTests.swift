import Export
import Testing

@Suite struct RangeConnectorRuleTests {
  @Test(arguments: [
    ("气温6~8℃", 1),
    ("气温6℃~8℃", 1),
    ("下降10%-20%", 1),
    ("3-5人一桌", 1),
    ("1.5-2.5米", 1),
    ("8:00~17:00开放", 1),
    ("3-5年", 1),
    ("2024-2025年", 0),
    ("80-90年代", 0),
    ("比分3-2取胜", 0),
    ("比分1-3告负", 0),
    ("电话0571-8888人工", 0),
    ("住3-201室", 0),
    ("GB 1-2级", 0),
    ("型号A-5级", 0),
    ("6～8℃", 0),
    ("6-8", 0),
    ("v1.2~1.4", 0),
    ("5月8日-10日", 0),
    ("`6~8度`", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 天气\n\n\(text)\n").findings(of: "PN014").map(\.count) == (count == 0 ? [] : [count]))
  }
}
