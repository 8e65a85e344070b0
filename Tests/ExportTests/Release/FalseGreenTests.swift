import Export
import Testing

/// Pages with complete front matter that the release check must hold, by the kind of what is wrong with them, and sound pages
/// that look alike and may go out.
@Suite struct FalseGreenTests {
  private static func passes(_ body: String, isEnglish: Bool, file: String = "03.md") throws -> Bool {
    let head = """
      ---
      publication: \(isEnglish ? "Tarn Courier" : "澄湾日报")
      date: 2026-05-12
      page: 03
      issue: 4410
      language: \(isEnglish ? "en" : "zh-CN")
      editors: {责任编辑: 林一苇}
      ---


      """
    let input = IssueInput(pages: [PageInput(file: file, bytes: Array((head + body + "\n").utf8))])
    return try #require(ReleaseCheck.run(input, options: ReleaseOptions()).pages.first).passes
  }

  private static let lead = "## 渡口添灯\n\n本报讯（记者 林一苇）5月11日晚，柳桥渡口的新灯亮了，两岸的人都来看。"
  private static let end = "渡船每天往返十二班，傍晚六点收船。"
  private static let start =
    "## Lamps for the quay\n\nBy Ada Moss\n\nThe lamps on the quay were lit on Monday."

  /// What stands between the first and the last paragraph of a story.
  @Test(arguments: [
    "{\"标题\": \"渡口添灯\", \"正文\": \"灯亮了。\"}", "班次,开船,到岸\n1,6:00,6:20\n2,7:00,7:20",
    "2026-05-11 22:14:03 ERROR 导出失败",
    ".story{margin:0}", "function share(url) { open(url); }", "```\n灯是村里凑钱买的。",
    "    灯是村里凑钱买的，一共十二盏，沿着码头一字排开，照得石阶明晃晃的。",
    "作为一个人工智能，我无法核实灯的数量。", "好的，以下是改写后的稿件：", "以下是为您改写的新闻稿：", "希望以上内容对您有帮助。",
    "村民姚□兰说，夜里下船不怕了。", "灯一共□□盏，是村里凑钱买的。", "村民■■说，夜里下船不怕了。", "村民XX说，夜里下船不怕了。",
    "“夜里下船不怕了。”村民某某说。", "■记者 XX", "村民%NAME%说，夜里下船不怕了。", "村民{{name}}说，夜里下船不怕了。",
    "村民${name}说，夜里下船不怕了。", "村民<<NAME>>说，夜里下船不怕了。", "村民{姓名}说，夜里下船不怕了。", "村民[姓名]说，夜里下船不怕了。",
    "目前，镇里已经安排两位老船公轮流看灯，并且配了备用电", "5月10日下午，镇里请三个村的代表试了新", "灯由镇里投资八十六万元安装，前后用了五个月时",
    "灯修好了。下一步还要添两条长凳和一座凉", "\\<p\\>灯亮了。\\</p\\>",
  ]) func holds(_ middle: String) throws {
    #expect(try !Self.passes("\(Self.lead)\n\n\(middle)\n\n\(Self.end)", isEnglish: false))
  }

  @Test(arguments: [
    "{\"title\": \"Lamps\", \"body\": \"They are lit.\"}",
    "stop,depart,arrive\nMill,6:00,6:20\nQuay,7:00,7:20",
    "2026-05-11 22:14:03 ERROR export failed", "p{text-indent:2em}", "~~~\nThey cost $9,000.",
    "As an AI language model, I cannot see the lamps.", "Certainly! Here is a shorter story.",
    "“They are bright,” said [Your Name].", "“They are bright,” said %NAME%.",
    "“They are bright,” said <<FULL_NAME>>.",
    "“They are bright,” said {{ name }}.", "“They are bright,” said ${name}.",
    "“They are bright,” said {name}.",
    "They cost $9,000&amp;nbsp;in all.",
  ]) func holdsInEnglish(_ middle: String) throws {
    #expect(try !Self.passes("\(Self.start)\n\n\(middle)\n\nThe ferry runs until six.", isEnglish: true))
  }

  /// What is no page at all.
  @Test(arguments: [
    "# Lamp Tools\n\nA set of tools.\n\n## Installation\n\nUnpack it.\n\n## Usage\n\nStart it.",
    "# 安装说明\n\n双击运行。\n\n## 常见问题\n\n打不开就重启。", "# MIT License\n\nPermission is granted to all.",
    "# Changelog\n\n## [1.2.0] - 2026-05-01\n\nA lamp.\n\n## [1.1.0] - 2026-04-01\n\nNo lamp.",
    "## 404 Not Found\n\nThe page does not exist.", "## 0512要闻定稿.docx\n\n灯亮了，两岸的人都来看。",
  ]) func holdsWhatIsNoPage(_ body: String) throws {
    #expect(try !Self.passes(body, isEnglish: !body.contains("。")))
  }

  @Test(arguments: ["03~.md", "03~backup", "03.md~", "#03.md#", "03.md.bak"])
  func holdsAFileWithASign(_ file: String) throws {
    #expect(try Self.passes("\(Self.lead)\n\n\(Self.end)", isEnglish: false))
    #expect(try !Self.passes("\(Self.lead)\n\n\(Self.end)", isEnglish: false, file: file))
  }

  @Test(arguments: [
    "一灯照两岸，夜渡不再难", "把钱花在刀刃上，让群众得实惠", "法院认定，被告人王某某、李××收了某某公司的钱。", "自称“记者XX”的马某被带走，XX小区的人都认得他。",
    "它答：“作为一个人工智能，我不会点灯。”", "答：作为一个人工智能，我没有手。", "> 好的，以下是为您改写的感谢信：灯真亮。\n\n大家都笑了。",
    "作为人工智能企业，他们捐了十二盏灯。", "以下是修订后的条例要点。", "她写的第一行是 `let lamp = 12;`，记录写成 `{\"灯\": 1}`。",
    "她的程序只有两行：\n\n```python\nfor lamp in quay:\n    lamp.light()\n```", "碑文残缺，可辨认“元丰□年，渡□□人”等字。",
    "您几天来一次？□一天 □两天 □三天", "设灯的集合为{甲，乙，丙}，求共有几盏。", "柳桥镇 1,234,567\n\n河埠镇 2,345,678\n\n青埠镇 3,456,789",
    "清晨六点，第一班船", "### 使用方法\n\n每月按一次测试键。\n\n### 常见问题\n\n误报多半是灰尘引起的。", "降水概率70%，湿度60%～85%。",
    "![渡口添灯。](https://pic.example/1.jpg)\n\n5月11日晚，孩子们在灯下看船。温远 摄",
  ]) func passesASoundPage(_ middle: String) throws {
    #expect(try Self.passes("\(Self.lead)\n\n\(middle)\n\n\(Self.end)", isEnglish: false))
  }

  @Test(arguments: [
    "“As an AI language model, I cannot see the lamps,” it said.",
    "As an AI company, Tarn Labs gave twelve lamps.",
    "Of course, here is the rub: they hum.",
    "Her first line was `print(\"lamp\")`, and a row reads `stop,in,out`.",
    "Cobden 12, Tarn 7, Mill 9\n\nQuay 3, East 2, West 1\n\nNorth 4, South 2, Harrow 0",
    "The lamps are at 12 Quay Street. Chance of rain: 70%.",
    "The council uses JSON for its data, the clerk said.",
    "### Tools\n\nA spade will do.\n\n### Support\n\nAsk at the library.",
  ]) func passesASoundPageInEnglish(_ middle: String) throws {
    #expect(try Self.passes("\(Self.start)\n\n\(middle)\n\nThe ferry runs until six.", isEnglish: true))
  }
}
