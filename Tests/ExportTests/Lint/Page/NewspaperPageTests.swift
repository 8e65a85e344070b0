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

  /// Lines that only a newspaper prints, though the page is not read to hold what they say.
  @Test(arguments: [
    "**本报记者 温岚**", "*记者 温岚*", "### 记者 温岚 通讯员 裴石", "（本报记者 温岚）", "【记者 温岚】", "茶山开园了。（记者 温岚）",
    "采茶人天不亮就上山。本报记者 温岚", "**（记者 温岚 通讯员 裴石）**", "汀洲晚报讯（记者温岚）茶山开园了。", "【本报讯】茶山开园了。",
    "【汀洲晚报讯】茶山开园了。", "**汀洲融媒讯** 茶山开园了。", "汀洲五月十二日电 茶山开园了。", "新华社汀洲五月十二日电（记者温岚）茶山开园了。",
    "本台消息：茶山开园了。", "（下转第2版）", "By Mara Quill", "**By MARA QUILL**",
    "BY MARA QUILL AND TOM ASHE, STAFF WRITERS",
    "By Lin Foo | Transport Correspondent", "*By Mara Quill*", "### By Ada Moss", "See MARKET, Page A4",
    "Continued on Page 4", "(Continued on A5)", "Turn to Page 3", "▶ Please see BRIDGE, Page B-4, Col. 2",
    "Continued from Page One", "The old bridge has new rails and the\nSee BRIDGE, Page A4",
  ]) func aLineOfANewspaperIsASign(_ line: String) {
    let page = PageParser.parse(SourceText("## 一\n\n\(line)\n\n头茶。\n"), file: "a.md")
    #expect(page.looksLikeNewspaperPage)
  }

  @Test(arguments: [
    "记者们都来了。", "他当过记者（后来改了行）。", "通讯员比赛开始了。", "据互联网讯息，茶山开园。", "腾讯电话接通了。", "5月12日电话响了。",
    "By noon the line had formed", "By the Numbers", "By Order of the Board", "By-election on Friday",
    "By Design",
    "See page 4 of the report.", "See the full list on Page 4.", "Turn to page three for the list of names",
    "Continue on foot", "> ■记者 温岚", "- By Mara Quill", "`By Mara Quill`", "```\n■记者 温岚\n```",
  ]) func anyOtherLineIsNone(_ line: String) {
    let page = PageParser.parse(SourceText("## 一\n\n\(line)\n\n头茶。\n"), file: "a.md")
    #expect(!page.looksLikeNewspaperPage)
  }
}
