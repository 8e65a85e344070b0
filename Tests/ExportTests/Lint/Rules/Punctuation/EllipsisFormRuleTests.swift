import Export
import Testing

@Suite struct EllipsisFormRuleTests {
  @Test(arguments: [
    ("有瓜果...", 1),
    ("有瓜果......", 1),
    ("有瓜果。。。", 1),
    ("有瓜果…", 1),
    ("有瓜果………", 1),
    ("有瓜果⋯⋯", 1),
    ("有瓜果……", 0),
    ("…………\n瓜果", 0),
    ("有瓜果…………竹器", 1),
    ("...瓜果", 1),
    ("“再来…”", 1),
    ("第1...5行", 0),
    ("见.../瓜果", 0),
    ("wait... 瓜果", 0),
    ("[...瓜果]", 0),
    ("瓜果..............3", 0),
    ("`瓜果...`", 0),
    ("瓜果. . .", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 集市\n\n\(text)\n").findings(of: "PN007").map(\.count) == (count == 0 ? [] : [count]))
  }
}
