import Testing

@testable import Document
@testable import Newspaper

/// A printed byline and what it says: `role:name,name` for each credit, `-` for a name without a role.
struct PrintedByline: Sendable, CustomTestStringConvertible {
  let printed: String
  let credits: String
  var testDescription: String { printed }

  init(_ printed: String, _ credits: String) {
    (self.printed, self.credits) = (printed, credits)
  }
}

@Suite struct BylineGrammarTests {
  private let grammar = BylineGrammar(words: SharedHouseStyle(.standard))

  private func written(_ credits: [Credit]) -> String {
    credits.map { credit in
      let qualifier = credit.qualifier.map { "<\($0)>" } ?? ""
      return "\(credit.role ?? "-")\(qualifier):\(credit.names.map(\.name).joined(separator: ","))"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    PrintedByline("■记者 林一苇", "reporter:林一苇"),
    PrintedByline("■记者 林一苇 周野", "reporter:林一苇,周野"),
    PrintedByline("■记者 林一苇  \n通讯员 周野舟 杜若兰", "reporter:林一苇 correspondent:周野舟,杜若兰"),
    PrintedByline("■记者 林一苇 通讯员 周野舟", "reporter:林一苇 correspondent:周野舟"),
    PrintedByline(
      "■记者 林一苇 周野舟 通讯员 杜若兰 沈知秋 摄影 方 白",
      "reporter:林一苇,周野舟 correspondent:杜若兰,沈知秋 photographer:方白"),
    PrintedByline("■摄影 方 白 陆 离\n钱若水", "photographer:方白,陆离,钱若水"),
    PrintedByline("■摄影 方　白", "photographer:方白"),
    PrintedByline("■摄影 记者 方 白", "photographer:方白 reporter:方白"),
    PrintedByline("摄影记者 方白", "photographer:方白 reporter:方白"),
    PrintedByline("□ 陆离舟", "-:陆离舟"),
    PrintedByline("□陆离舟", "-:陆离舟"),
    PrintedByline("■言之成", "-:言之成"),
    PrintedByline("□方白石 记者 陆离舟/文 钱若水/图", "-:方白石 reporter:陆离舟 writer:陆离舟 photographer:钱若水"),
    PrintedByline("倪云林 沈石田/文", "writer:倪云林,沈石田"),
    PrintedByline("记者 林一苇 文/图", "reporter:林一苇 writer:林一苇 photographer:林一苇"),
    PrintedByline("文/林一苇 图/周野舟", "writer:林一苇 photographer:周野舟"),
    PrintedByline("文/图 记者 林一苇", "writer:林一苇 photographer:林一苇 reporter:林一苇"),
    PrintedByline("记者 林一苇 文 周野舟 图", "reporter:林一苇 writer:林一苇 photographer:周野舟"),
    PrintedByline("记者 林一苇 摄影报道", "reporter:林一苇 photographer:林一苇 writer:林一苇"),
    PrintedByline("记者 林一苇", "reporter:林一苇"),
    PrintedByline("记者:林一苇、周野舟", "reporter:林一苇,周野舟"),
    PrintedByline("记者：林一苇，周野舟", "reporter:林一苇,周野舟"),
    PrintedByline("记者丨林一苇", "reporter:林一苇"),
    PrintedByline("■记者:林一苇,周野", "reporter:林一苇,周野"),
    PrintedByline("本报记者 林一苇", "reporter<本报>:林一苇"),
    PrintedByline("本报全媒体记者 林一苇", "reporter<本报全媒体>:林一苇"),
    PrintedByline("首席记者林一苇", "reporter<首席>:林一苇"),
    PrintedByline("见习记者 林一苇", "reporter<见习>:林一苇"),
    PrintedByline("本报驻海州记者 林一苇", "reporter<本报驻海州>:林一苇"),
    PrintedByline("海州日报记者 林一苇", "reporter<海州日报>:林一苇"),
    PrintedByline("特约通讯员 林一苇", "correspondent<特约>:林一苇"),
    PrintedByline("本报记者 林一苇摄", "reporter<本报>:林一苇 photographer:林一苇"),
    PrintedByline("林一苇 摄", "photographer:林一苇"),
    PrintedByline("（记者 林一苇）", "reporter:林一苇"),
    PrintedByline("(记者林一苇 通讯员周野舟)", "reporter:林一苇 correspondent:周野舟"),
    PrintedByline("（记者林一苇周野舟）", "reporter:林一苇周野舟"),
    PrintedByline("【记者 林一苇】", "reporter:林一苇"),
    PrintedByline("（林一苇）", "-:林一苇"),
    PrintedByline("记者 林一苇 实习生 周野", "reporter:林一苇 intern:周野"),
    PrintedByline("■本报评论员", "commentator<本报>:"),
    PrintedByline("记者 阿依古丽·买买提", "reporter:阿依古丽·买买提"),
    PrintedByline("编译 John Smith", "translator:John Smith"),
    PrintedByline("采写/本报记者 林一苇", "writer:林一苇 reporter<本报>:林一苇"),
    PrintedByline("统筹：林一苇 采写：周野舟", "coordinator:林一苇 writer:周野舟"),
    PrintedByline("题图：林一苇", "illustrator:林一苇"),
    PrintedByline("（林一苇 供稿）", "contributor:林一苇"),
    PrintedByline("本报记者 林一苇 周野舟 报道", "reporter<本报>:林一苇,周野舟"),
    PrintedByline("记者 林一苇 综合报道", "reporter:林一苇"),
    PrintedByline("（作者 林一苇 系河口镇文化站站长）", "author:林一苇"),
    PrintedByline("（作者：林一苇，现居海州）", "author:林一苇"),
    PrintedByline("（作者林一苇系河口镇中学教师）", "author:林一苇"),
    PrintedByline("（作者 系云帆）", "author:系云帆"),
    PrintedByline("图南飞/文 文若水/图", "writer:图南飞 photographer:文若水"),
    PrintedByline("（本报记者林某 通讯员 周某 摄）", "reporter<本报>:林某 correspondent:周某 photographer:周某"),
    PrintedByline("本报记者 欧阳一苇 司马野舟", "reporter<本报>:欧阳一苇,司马野舟"),
    PrintedByline("記者 林一葦 攝影 周野舟", "reporter:林一葦 photographer:周野舟"),
    PrintedByline("责任编辑:林一苇 版式:周野 校对:方 白", "responsibleEditor:林一苇 layout:周野 proofreader:方白"),
  ]) func readsPrintedForms(_ byline: PrintedByline) throws {
    let reading = try #require(grammar.read(Array(byline.printed.utf8)))
    #expect(written(reading.credits) == byline.credits)
  }

  @Test(arguments: [
    "记者从市水务局获悉", "记者手记", "记者 手记", "记者走进田间地头", "会议强调,要抓好春播。", "摄影", "记者", "本周最高气温17℃",
    "■本周要点：三件事，两个会。", "", "■", "（作者系河口镇文化站站长）", "（作者为中学教师）", "（作者 系教师）", "（图片由受访者提供）",
    "记者 综合报道", "（受访者供图）", "（通讯员 市水务局）", "（河口镇供图）",
    "（资料图片）", "来自海州", "通讯员 镇政府办公室", "（通讯员 河口派出所）", "（图片由林一苇提供）", "视觉中国供图",
  ]) func refusesWhatIsNoByline(_ text: String) {
    #expect(grammar.read(Array(text.utf8)) == nil)
  }

  @Test(arguments: ["（市委宣传部供图）", "（县融媒体中心供图）", "■本报评论员", "本报记者 综合报道", "本报记者 综合整理"])
  func organisationsNameNobody(_ text: String) {
    #expect(grammar.read(Array(text.utf8))?.credits.flatMap(\.names) == [])
  }

  @Test func offsetsPointAtThePrintedWords() throws {
    let text = "■摄影 方 白 陆离舟/文"
    let bytes = Array(text.utf8)
    let credits = try #require(grammar.read(bytes)).credits
    let printed = credits.flatMap(\.names).map { String(decoding: bytes[$0.offsets], as: UTF8.self) }
    #expect(printed == ["方 白", "陆离舟", "方 白", "陆离舟"])
    let labels = credits.compactMap(\.labelOffsets).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(labels == ["摄影", "文"])
  }
}
