import Export
import Testing

@Suite struct NewspaperPageTests {
  @Test(arguments: [
    ("## 一\n\n■记者 林一苇\n\n头茶。\n", true), ("## 一\n\n□ 林一苇\n\n头茶。\n", true), ("## 一\n\n记者 林一苇\n\n头茶。\n", true),
    ("## 一\n\n本报讯 头茶。\n", true), ("## 一\n\n新华社澜州5月1日电 头茶。\n", true),
    ("---\npage: 01\n---\n\n## 一\n\n头茶。\n", true),
    ("## 一\n\n![茶。](a.png)\n\n■摄影 周野\n\n头茶。\n", true), ("## 晨练\n\n打拳。\n\n■摄影 周野\n", true),
    ("---\ndate: 2026-05-01\nauthor: 林一苇\n---\n\n## 一\n\n头茶。\n", false), ("## 一\n\n译者：林一苇\n\n头茶。\n", false),
    ("# Post\n\n● first point\n\nText.\n", false), ("# Post\n\nText.\n", false), ("", false),
  ]) func looksLikeOne(_ text: String, _ isOne: Bool) {
    #expect(PageParser.parse(SourceText(text), file: "a.md").looksLikeNewspaperPage == isOne)
  }
}
