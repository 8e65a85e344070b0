import Testing

@testable import Document
@testable import Newspaper

/// Bylines as papers other than one print them.
@Suite struct HouseBylineTests {
  private let grammar = BylineGrammar(words: SharedHouseStyle(.standard))

  private func written(_ reading: BylineGrammar.Reading?) -> String? {
    reading?.credits.map { "\($0.role ?? "-"):\($0.names.map(\.name).joined(separator: ","))" }
      .joined(separator: " ")
  }

  @Test(arguments: [
    PrintedByline("记 者　林　苇", "reporter:林苇"),
    PrintedByline("本 报 记 者 林 苇 周野舟", "reporter:林苇,周野舟"),
    PrintedByline("通 讯 员 林 苇 摄 影 周 野", "correspondent:林苇 photographer:周野"),
    PrintedByline("［北国］乌尔里克·桑德 著 林一苇 译", "author:乌尔里克·桑德 translator:林一苇"),
    PrintedByline("（北国）乌尔里克·桑德著　林一苇译", "author:乌尔里克·桑德 translator:林一苇"),
    PrintedByline("〔北國〕烏爾里克·桑德 著 林一葦 譯", "author:烏爾里克·桑德 translator:林一葦"),
    PrintedByline("译者：林一苇", "translator:林一苇"),
    PrintedByline("■林禾（退休教师）", "-:林禾"),
    PrintedByline("記者 林一葦（嵐江特派）", "reporter:林一葦"),
    PrintedByline("本报记者 林一苇（通讯员 周野舟）", "reporter:林一苇 correspondent:周野舟"),
    PrintedByline("本报记者 林一苇 周野舟 北京报道", "reporter:林一苇,周野舟"),
    PrintedByline("记者林一苇/石埠镇报道", "reporter:林一苇"),
    PrintedByline("記者林一葦／蘆灣報導", "reporter:林一葦"),
    PrintedByline("首席记者 林一苇 资深记者 周野舟", "reporter:林一苇 reporter:周野舟"),
    PrintedByline("全媒记者 林一苇 学生记者 周野舟", "reporter:林一苇 reporter:周野舟"),
    PrintedByline("特约撰稿人 林一苇", "writer:林一苇"),
    PrintedByline("見習記者 林一葦 攝影 周野", "reporter:林一葦 photographer:周野"),
    PrintedByline("責任編輯：林一葦　美術編輯：周野", "responsibleEditor:林一葦 layout:周野"),
    PrintedByline("本报记者 林一苇 李四报道", "reporter:林一苇,李四"),
  ]) func reads(byline: PrintedByline) {
    #expect(written(grammar.read(Array(byline.printed.utf8))) == byline.credits)
  }

  @Test(arguments: [
    "［注］本表由林一苇整理",  // no country
    "（右）林一苇在现场",
    "记者林一苇（右）在现场",
    "通讯员（义务）招募",
    "本报记者 走 访",
  ]) func otherLinesAreNone(line: String) {
    let reading = grammar.read(Array(line.utf8))
    #expect(
      reading?.credits.contains { $0.names.isEmpty == false } != true, "\(line): \(written(reading) ?? "")")
  }

  @Test func thePlaceIsNoPerson() throws {
    let text = Array("本报记者 林一苇 石埠镇报道".utf8)
    let place = try #require(grammar.read(text)?.place)
    #expect(String(decoding: text[place], as: UTF8.self) == "石埠镇")
  }
}
