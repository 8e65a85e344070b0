import Export
import Testing

@Suite struct TruncatedArticleRuleTests {
  private static let whole = "巷口的灯换成了暖光，夜里走路踏实多了。"

  @Test(arguments: [
    ("\(whole)\n\n其余十二条小巷的路灯，将于下月起分", [5]), ("其余十二条小巷的路灯将于下月起分批", [3]), ("其余十二条小巷的路灯，将于下月起：", [3]),
    ("\(whole)\n\n城西社区居民委员会", []), ("\(whole)\n\n2026年5月12日", []), ("\(whole)\n\n- 老街\n- 新村", []),
    ("\(whole)\n\n联系电话，白天晚上都有人接听：0999-1234567", []), ("一盏灯亮在巷口，\n一条巷亮在心头，\n一座城亮在夜里", []),
    ("\(whole)\n\n1\\. 巷口换上暖光灯 夜里走路不怕黑\n\n2\\. 井台边：“老石凳”修好了", []),
    ("\(whole)\n\n男子组：老街队 3比1 新村队 北岸队 2比2 桥头队", []), ("\(whole)\n\n● “夜市”开张：老街添了两排长凳", []),
    ("\(whole)\n\n5月10日晚，街坊们围在新装的灯下看报，一直看到很晚。林一苇摄", []),
    ("\(whole)\n\n巷口修灯的师傅：“老手艺”不丢\n\n井台边的石匠：“新石凳”管用", []),
    ("\(whole)\n\n镇长说：今年要把其余十二条小巷的路灯全部换成暖光并且在每个路口", [5]),
    ("其余十二条小巷的路灯，将于下月起分（下转第2版）", []), ("他说：“其余十二条小巷的路灯，下月起分批更换”", []),
  ]) func finds(_ body: String, _ lines: [Int]) throws {
    #expect(try LintedText("## 路灯\n\n\(body)\n").lines(of: "ST008") == lines)
  }

  @Test(arguments: [
    "相关阅读：换一盏灯要多少钱，谁来付这笔账", "延伸阅读：[换一盏灯要多少钱，谁来付这笔账](https://example.com/1)",
    "Related: [the long list of what the new lamps have cost](https://example.com/1)",
    "See also: the long list of what the new lamps have cost",
  ]) func aPointerIsNoSentence(_ end: String) throws {
    #expect(try LintedText("## 路灯\n\n\(Self.whole)\n\n\(end)\n").findings(of: "ST008").isEmpty)
  }

  @Test(arguments: [
    "其余十二条小巷的路灯将于下月起分批更换的", "管灯的老人说：“", "详见新出的《", "其余小巷共用路灯，数目是老街的两倍，总共12",
  ]) func endsInTheMiddle(_ end: String) throws {
    #expect(try LintedText("## 路灯\n\n\(Self.whole)\n\n\(end)\n").lines(of: "ST008") == [5])
  }

  @Test(arguments: [
    "报名请到河东街12", "票价20", "比分是3：2", "热线，白天有人接：12345", "城西社区居民委员会 2026",
  ]) func aDetailIsNoSentence(_ end: String) throws {
    #expect(try LintedText("## 路灯\n\n\(Self.whole)\n\n\(end)\n").findings(of: "ST008").isEmpty)
  }

  @Test(arguments: [
    "The council means to change the lamps of the other twelve lanes befor", "The council will now paint the",
    "The council will paint the rails, the posts,", "The lamps that were changed:",
    "The old lamps were given to a school in the east end and",
  ]) func anEnglishSentenceThatBreaksOff(_ end: String) throws {
    #expect(try LintedText("## Lamps\n\nThe lamps are on.\n\n\(end)\n").lines(of: "ST008") == [5])
  }

  @Test(arguments: [
    "The lamps are on again.", "“They are on,” she said", "Ada Moss, Quay Street, Cobden",
    "Cobden 12, Tarn 7",
    "For a stall call the clerk of the market at 555-0123",
    "Contact Mara Quill for more at quill@herald.example",
    "See LAMPS, Page A4", "The council will now paint the\nSee LAMPS, Page A4",
    "Photos by Mara Quill and Tom Ashe of the Tarn Herald",
    "Open every day at 12 Quay Street, Cobden, Illinois",
    "a lamp in the lane\na light in the town\na star in the night",
    "Yours sincerely,",
  ]) func whatEndsWithoutAStopInEnglish(_ end: String) throws {
    #expect(try LintedText("## Lamps\n\nThe lamps are on.\n\n\(end)\n").findings(of: "ST008").isEmpty)
  }

  @Test(arguments: ["渡口昨天通航，", "渡口昨天通航的", "镇长说：", "镇里花了钱和"]) func aShortChineseEnd(_ end: String) throws {
    #expect(try LintedText("## 渡口\n\n\(end)\n").lines(of: "ST008") == [3])
    // With a comma in it ST005 says it.
    let below = try LintedText("## 渡口\n\n\(Self.whole)\n\n\(end)\n").findings.filter {
      $0.severity == .error && $0.rule.hasPrefix("ST")
    }
    #expect(below.map(\.rule) == [end.contains("，") ? "ST005" : "ST008"])
  }

  @Test(arguments: [
    "The bridge opened on Monday and.", "The mayor said:", "The bridge cost the borough",
    "It cost the borough $860,000 and took",
    "The lamps were changed", "(more)", "The lamps are … [Read more]", "Subscribe to continue reading.",
    "展开全文",
  ]) func aShortEnglishEnd(_ end: String) throws {
    #expect(try LintedText("## Lamps\n\nThe lamps are on.\n\n\(end)\n").findings(of: "ST008").count == 1)
  }

  @Test(arguments: [
    "The people of the east bank", "Lamps by Ada Moss", "A note from the editor",
    "It is something to be proud of.", "Who is it for?",
    "![](a.png)\n\nThe lamps were changed", "Contact:", "With best wishes,",
  ]) func aShortLineThatIsWhole(_ end: String) throws {
    #expect(try LintedText("## Lamps\n\nThe lamps are on.\n\n\(end)\n").findings(of: "ST008").isEmpty)
  }

  @Test(arguments: [
    "The bridge cost the borough a good deal more than it had\n\nIt is lit at night.",
    "The council paid for the posts and\n\nIt is lit at night.",
    "The lamps are on again and the.\n\nIt is lit at night.",
    "巷口的灯换成了暖光，前后用了五个月才\n\n夜里走路踏实多了。", "巷口的灯，昨天换成了暖光的\n\n夜里走路踏实多了，灯也比从前省电。",
  ]) func aMiddleThatBreaksOff(_ text: String) throws {
    #expect(try LintedText("## Lamps\n\n\(text)\n").lines(of: "ST008") == [3])
  }

  @Test(arguments: [
    "“The lamps are on again and the lane is as bright as day” — the clerk\n\nThey light the lane.",
    "They say that the lamps of the old lane are as bright as [day](https://h.example/1)\n\nThey light the lane.",
    "What the lamps are for\n\nThey light the lane.", "The city changed its mind\n\nThey light the lane.",
    "Ada Moss, editor,\n\nThey light the lane.",
    "The rules are these:\n\nBe kind.", "一盏灯亮在巷口，\n\n一条巷亮在心头。", "船小，情不小\n\n巷口的灯换成了暖光。", "■骆知秋\n\n巷口的灯换成了暖光。",
    "尊敬的读者：\n\n巷口的灯换成了暖光。", "a lamp in the lane and\n\na light in the town\n\nare on.",
  ]) func aMiddleThatIsWhole(_ text: String) throws {
    #expect(try LintedText("## Lamps\n\nThe lamps are on.\n\n\(text)\n").findings(of: "ST008").isEmpty)
  }
}
