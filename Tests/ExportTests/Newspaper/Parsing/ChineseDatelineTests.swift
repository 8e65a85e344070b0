import Testing

@testable import Document
@testable import Newspaper
@testable import Source

/// The openings of stories in the house styles of many papers.
@Suite struct ChineseDatelineTests {
  private let grammar = DatelineGrammar(
    words: SharedHouseStyle(.standard), bylines: BylineGrammar(words: SharedHouseStyle(.standard)))

  private func dateline(_ text: String) -> Dateline? {
    grammar.dateline(of: Paragraph([.text(Text(text, range: SourceRange(100, 100 + text.utf8.count)))]))
  }

  private func credits(_ dateline: Dateline?) -> String {
    (dateline?.credits ?? []).map { ($0.role ?? "-") + $0.names.map(\.name).joined(separator: ",") }
      .joined(separator: " ")
  }

  @Test(arguments: [
    PrintedDateline("综合新华社、中新社消息 湖面上来了天鹅。", "综合新华社、中新社消息", ["新华社、中新社", nil, nil]),
    PrintedDateline("综合新华社报道 湖面上来了天鹅。", "综合新华社报道", ["新华社", nil, nil]),
    PrintedDateline("据央视新闻消息 湖面上来了天鹅。", "据央视新闻消息", ["央视新闻", nil, nil]),
    PrintedDateline("据《芦湾晚报》报道 湖面上来了天鹅。", "据《芦湾晚报》报道", ["芦湾晚报", nil, nil]),
    PrintedDateline("本报北京讯 湖面上来了天鹅。", "本报北京讯", ["本报", "北京", nil]),
    PrintedDateline("本报芦湾讯（记者 林一苇）湖面上来了天鹅。", "本报芦湾讯（记者 林一苇）", ["本报", "芦湾", nil], credits: "reporter林一苇"),
    PrintedDateline("本报专讯 湖面上来了天鹅。", "本报专讯", ["本报", nil, nil]),
    PrintedDateline("【本報訊】湖面上來了天鵝。", "【本報訊】", ["本報", nil, nil]),
    PrintedDateline("【蘆灣日報訊】湖面上來了天鵝。", "【蘆灣日報訊】", ["蘆灣日報", nil, nil]),
    PrintedDateline("本报芦湾 4 月 18 日电 湖面上来了天鹅。", "本报芦湾 4 月 18 日电", ["本报", "芦湾", "4 月 18 日"]),
    PrintedDateline("芦湾4月18日电 湖面上来了天鹅。", "芦湾4月18日电", [nil, "芦湾", "4月18日"]),
    PrintedDateline("（芦湾18日电）湖面上来了天鹅。", "（芦湾18日电）", [nil, "芦湾", "18日"]),
  ]) func readsWhereItIsFrom(_ expected: PrintedDateline) throws {
    let found = try #require(dateline(expected.printed))
    #expect(found.text == expected.text)
    #expect([found.agency, found.place, found.date] == expected.parts)
    #expect(credits(found) == expected.credits)
  }

  @Test(arguments: [
    PrintedDateline(
      "【記者林一葦／蘆灣報導】湖面上來了天鵝。", "【記者林一葦／蘆灣報導】", [nil, "蘆灣", nil], credits: "reporter林一葦"),
    PrintedDateline(
      "〔本報記者林一葦／蘆灣報導〕湖面上來了天鵝。", "〔本報記者林一葦／蘆灣報導〕", ["本報", "蘆灣", nil],
      credits: "reporter林一葦"),
    PrintedDateline(
      "【記者林一葦、周野台北報導】湖面上來了天鵝。", "【記者林一葦、周野台北報導】", [nil, "台北", nil],
      credits: "reporter林一葦,周野"),
    PrintedDateline(
      "（中央社記者林一葦台北18日電）湖面上來了天鵝。", "（中央社記者林一葦台北18日電）", ["中央社", "台北", "18日"],
      credits: "reporter林一葦"),
    PrintedDateline(
      "（中央社記者周野、林一葦蘆灣4月18日電）湖面上來了天鵝。", "（中央社記者周野、林一葦蘆灣4月18日電）",
      ["中央社", "蘆灣", "4月18日"], credits: "reporter周野,林一葦"),
    PrintedDateline("〔财经中心／综合报道〕湖面上来了天鹅。", "〔财经中心／综合报道〕", [nil, nil, nil]),
    PrintedDateline("【记者 林一苇】湖面上来了天鹅。", "【记者 林一苇】", [nil, nil, nil], credits: "reporter林一苇"),
    PrintedDateline(
      "本报记者林一苇北京报道：湖面上来了天鹅。", "本报记者林一苇北京报道：", ["本报", "北京", nil], credits: "reporter林一苇"),
    PrintedDateline("本报讯（林一苇 周野舟）湖面上来了天鹅。", "本报讯（林一苇 周野舟）", ["本报", nil, nil], credits: "-林一苇,周野舟"),
    PrintedDateline(
      "本报讯（记者 林一苇（实习生 周野））湖面上来了天鹅。", "本报讯（记者 林一苇（实习生 周野））", ["本报", nil, nil],
      credits: "reporter林一苇 intern周野"),
  ]) func readsWhoSentIt(_ expected: PrintedDateline) throws {
    let found = try #require(dateline(expected.printed))
    #expect(found.text == expected.text)
    #expect([found.agency, found.place, found.date] == expected.parts)
    #expect(credits(found) == expected.credits)
  }

  @Test func anIndentIsNoPartOfTheWords() throws {
    let found = try #require(dateline("　　本报讯（记者 林一苇）湖面上来了天鹅。"))
    #expect(found.text == "本报讯（记者 林一苇）")
    #expect(found.indent == 6)
    #expect(found.end == 6 + found.text.utf8.count)
    #expect(found.length == found.end)
    #expect(found.range == SourceRange(106, 100 + found.end))
    #expect(found.credits.first?.names.first?.offsets.lowerBound == 6 + "本报讯（记者 ".utf8.count)
  }

  @Test(arguments: [
    "据新华社报道，湖面上来了天鹅。", "本报资讯 每天更新。", "本报通讯 员林一苇来稿。", "芦湾4月18日电力供应正常。",
    "【灯下漫笔】湖面上来了天鹅。", "【摄影 林一苇】湖面上来了天鹅。", "（记者 林一苇）", "【广告】湖面上来了天鹅。",
    "综合整治从四月开始。", "本报讯息不断。", "〔图为湖面〕天鹅来了。",
  ]) func otherWordsAreNone(text: String) {
    #expect(dateline(text) == nil)
  }
}
