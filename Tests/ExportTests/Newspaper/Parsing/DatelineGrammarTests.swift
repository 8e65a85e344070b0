import Testing

@testable import Document
@testable import Newspaper
@testable import Source

/// The opening of a paragraph and what it says.
struct PrintedDateline: Sendable, CustomTestStringConvertible {
  let printed: String
  let text: String?
  let parts: [String?]
  let credits: String
  var testDescription: String { printed }

  /// Takes the words, then agency, place and date, then the names, each after its role.
  init(_ printed: String, _ text: String?, _ parts: [String?] = [], credits: String = "") {
    (self.printed, self.text, self.parts, self.credits) = (printed, text, parts, credits)
  }
}

@Suite struct DatelineGrammarTests {
  private let grammar = DatelineGrammar(
    words: SharedHouseStyle(.standard), bylines: BylineGrammar(words: SharedHouseStyle(.standard)))

  private func paragraph(_ text: String) -> Paragraph {
    Paragraph([.text(Text(text, range: SourceRange(100, 100 + text.utf8.count)))])
  }

  @Test(arguments: [
    PrintedDateline("本报讯 昨天，桥通了。", "本报讯", ["本报", nil, nil]),
    PrintedDateline("本报讯“来了。”", "本报讯", ["本报", nil, nil]),
    PrintedDateline("本报讯,昨天起", "本报讯", ["本报", nil, nil]),
    PrintedDateline("【本报讯】昨天", "【本报讯】", ["本报", nil, nil]),
    PrintedDateline("本报讯(记者林一苇)昨天", "本报讯(记者林一苇)", ["本报", nil, nil], credits: "reporter林一苇"),
    PrintedDateline("本报讯 （记者 林一苇） 昨天", "本报讯 （记者 林一苇）", ["本报", nil, nil], credits: "reporter林一苇"),
    PrintedDateline(
      "本报讯（记者林一苇 通讯员周野舟）昨天", "本报讯（记者林一苇 通讯员周野舟）", ["本报", nil, nil],
      credits: "reporter林一苇 correspondent周野舟"),
    PrintedDateline(
      "本报讯（记者 林一苇 实习生 周野）昨天", "本报讯（记者 林一苇 实习生 周野）", ["本报", nil, nil], credits: "reporter林一苇 intern周野"),
    PrintedDateline("本报讯（综合消息）昨天", "本报讯", ["本报", nil, nil]),
    PrintedDateline("本报讯（记者 林一苇 昨天", "本报讯", ["本报", nil, nil]),
    PrintedDateline("新华社海州7月31日电 题:桥", "新华社海州7月31日电", ["新华社", "海州", "7月31日"]),
    PrintedDateline(
      "据新华社海州9月8日电（记者林一苇周野舟）昨天", "据新华社海州9月8日电（记者林一苇周野舟）", ["新华社", "海州", "9月8日"],
      credits: "reporter林一苇周野舟"),
    PrintedDateline("本报海州4月1日电 昨天", "本报海州4月1日电", ["本报", "海州", "4月1日"]),
    PrintedDateline(
      "本报海州4月1日讯 （记者 林一苇）昨天", "本报海州4月1日讯 （记者 林一苇）", ["本报", "海州", "4月1日"], credits: "reporter林一苇"),
    PrintedDateline("中新社海州、云港2026年4月1日电 昨天", "中新社海州、云港2026年4月1日电", ["中新社", "海州、云港", "2026年4月1日"]),
    PrintedDateline("据新华社电 昨天", "据新华社电", ["新华社", nil, nil]),
    PrintedDateline("海州晚报讯（记者林一苇）昨天", "海州晚报讯（记者林一苇）", ["海州晚报", nil, nil], credits: "reporter林一苇"),
    PrintedDateline("《海州晚报》讯 昨天", "《海州晚报》讯", ["海州晚报", nil, nil]),
    PrintedDateline("海州晚报云港4月1日讯 昨天", "海州晚报云港4月1日讯", ["海州晚报", "云港", "4月1日"]),
    PrintedDateline("【新华社海州4月1日电】昨天", "【新华社海州4月1日电】", ["新华社", "海州", "4月1日"]),
    PrintedDateline("本报云港18日电 昨天", "本报云港18日电", ["本报", "云港", "18日"]),
    PrintedDateline("本报讯 记者林一苇报道：昨天", "本报讯 记者林一苇报道：", ["本报", nil, nil], credits: "reporter林一苇"),
    PrintedDateline(
      "本报云港4月1日电 记者林一苇、周野舟报道：昨天", "本报云港4月1日电 记者林一苇、周野舟报道：", ["本报", "云港", "4月1日"],
      credits: "reporter林一苇,周野舟"),
    PrintedDateline("本报记者林一苇报道：昨天", "本报记者林一苇报道：", ["本报", nil, nil], credits: "reporter林一苇"),
    PrintedDateline("本报云港讯（记者 林一苇）昨天", "本报云港讯（记者 林一苇）", ["本报", "云港", nil], credits: "reporter林一苇"),
    PrintedDateline("本報訊（記者 林一葦）昨天", "本報訊（記者 林一葦）", ["本報", nil, nil], credits: "reporter林一葦"),
    PrintedDateline("本报讯 记者从市水务局获悉，昨天", "本报讯", ["本报", nil, nil]),
    PrintedDateline("本报讯（市水务局）昨天", "本报讯", ["本报", nil, nil]),
    PrintedDateline("通报讯问了三人，", nil),
    PrintedDateline("情报讯号", nil),
    PrintedDateline("新华社记者电话采访了他。", nil),
    PrintedDateline("本报来电 好。", nil),
    PrintedDateline("本报讯息中心昨天成立。", nil),
    PrintedDateline("昨天，本报讯", nil),
    PrintedDateline("", nil),
  ]) func readsOpenings(_ printed: PrintedDateline) {
    let found = grammar.dateline(of: paragraph(printed.printed))
    #expect(found?.text == printed.text)
    guard let found else { return }
    #expect([found.agency, found.place, found.date] == printed.parts)
    let credits = found.credits.map { ($0.role ?? "-") + $0.names.map(\.name).joined(separator: ",") }
    #expect(credits.joined(separator: " ") == printed.credits)
    #expect(found.range == SourceRange(100, 100 + found.text.utf8.count))
    let bytes = Array(printed.printed.utf8)
    let after = bytes[found.text.utf8.count..<found.length]
    #expect(after.allSatisfy { $0 == 0x20 } && (found.length == bytes.count || bytes[found.length] != 0x20))
  }

  @Test func offsetsOfCreditsCountInTheDateline() throws {
    let text = "本报讯（记者 林 苇）昨天"
    let found = try #require(grammar.dateline(of: paragraph(text)))
    let name = try #require(found.credits.first?.names.first)
    #expect(String(decoding: Array(found.text.utf8)[name.offsets], as: UTF8.self) == "林 苇")
  }

  @Test func onlyPlainTextOpensAStory() {
    let strong = Paragraph([.strong(StyledText([.text(Text("本报讯"))])), .text(Text(" 昨天"))])
    #expect(grammar.dateline(of: strong) == nil)
  }
}
