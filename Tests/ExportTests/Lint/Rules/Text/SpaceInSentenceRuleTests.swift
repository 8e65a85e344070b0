import Export
import Testing

@Suite struct SpaceInSentenceRuleTests {
  @Test(arguments: [
    "## 停车方便 老街亮灯\n\n头茶出锅了，真香。",
    "## 一\n\n■记者 周野 林一苇\n\n头茶出锅了，真香。",
    "## 一\n\n本报讯 头茶出锅了，真香得很哪。",
    "## 一\n\n本报讯（记者 周野）头茶出锅了，真香。",
    "## 一\n\n新华社澜州4月1日电 头茶出锅了，真香。",
    "## 一\n\n获奖的是周野 林一苇 方禾，都是熟人，熟得很。",
    "## 一\n\n地点 老街茶馆，二楼靠窗的位子。",
    "## 一\n\n老街 新村",
    "## 一\n\n老街新建 **停车位**，夜里也能停，真好。",
    "## 一\n\n老街有 6 个停车位，App 也上线了，真好。",
    "## 一\n\n老街新建`停 车`位，夜里也能停，真的好。",
    "## 一\n\n- 老街新 建停车位，夜里也能停，真好。",
    "## 一\n\n横幅上写着“守一条江 护一湾水”，风一吹哗哗响。",
    "## 一\n\n校训是「勤学 笃行 守信」，刻在门口的石头上。",
    "## 一\n\n展览叫《守望　归来》，设在老粮站，下个月开。",
    "## 一\n\n石凳修好了，坐的人多了。（林一苇 摄）",
    "## 一\n\n石凳修好了，坐的人多了。（通讯员 林一苇 周野）",
    "## 一\n\n石凳修好了，坐的人多了。本报记者 林一苇 摄",
    "## 一\n\n石凳修好了，坐的人多了。\n\n三个村今天起合用一口井 水价的细则还要再谈上一轮再定\n\n井在老街口，水很甜。",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "TX004").isEmpty)
  }

  @Test(arguments: [
    ("## 一\n\n老街里今年又新 建停车位，夜里也能停，真好。", "## 一\n\n老街里今年又新建停车位，夜里也能停，真好。"),
    ("## 一\n\n他说：“石凳总算修好 了，大家坐。”", "## 一\n\n他说：“石凳总算修好了，大家坐。”"),
    ("## 一\n\n今年，老街又新　建停车位，夜里也能停。", "## 一\n\n今年，老街又新建停车位，夜里也能停。"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "TX004").isEmpty)
    expectSameBytes(linted.fixed("TX004"), mended + "\n")
  }
}
