import Export
import Testing

@Suite struct ColumnBreakRuleTests {
  private static let half = "从村口的老樟树到半山腰的茶亭，工匠们用了整整一个冬天，沿着旧石阶一段一段铺过去，新修的步"

  @Test(arguments: [
    "## 步道\n\n\(half)\n\n### 三个院子\n\n道连着三个院子。\n",
    "## 步道\n\n\(half)\n\n- 道连着三个院子。\n",
    "## 步道\n\n\(half)\n\n[道连着三个院子](a.md)\n",
    "## 步道\n\n\(half)\n\n**道连着三个院子**\n\n后来的事。\n",
    "## 步道\n\n要做的事：\(half)\n\n建议时间：道连着三个院子。\n",
    "## 步道\n\n\(half)\n\n一、道连着三个院子。\n",
    "## 步道\n\n\(half)\n\n（二）道连着三个院子。\n",
    "## 步道\n\n\(half)：\n\n道连着三个院子。\n",
    "## 步道\n\n\(half)——\n\n道连着三个院子。\n",
    "## 步道\n\n\(half)\n\n■记者 林一苇\n",
    "## 步道\n\n\(half)  \n走上来\n\n道连着三个院子。\n",
    "## 步道\n\n短短的一行没有句号\n\n道连着三个院子。\n",
    "## Trails\n\nThe old trail runs from the village to the tea house and back again\n\nand on to the river.\n",
  ]) func leavesAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "TX001").isEmpty)
  }

  /// Where nothing tells a cut from a stop that is missing, both are said.
  @Test(arguments: [("\(half)", "漏了句号"), ("\(half)的", "栏尾断开，应"), ("\(half)，", "栏尾断开，应")])
  func saysWhatItMayBe(_ left: String, _ words: String) throws {
    let findings = try LintedText("## 步道\n\n\(left)\n\n道连着三个院子。\n").findings(of: "TX001")
    #expect(findings.map { $0.message(.chinese).contains(words) } == [true])
  }

  private static let caption = "5月10日晚上，第一班船靠上新码头，岸边的乡亲举着灯笼迎接，锣鼓响成一片"

  /// A caption, a running head and a crosshead without a mark are whole.
  @Test(arguments: [
    "\(caption)。林一苇 摄", "\(caption)。本报记者林一苇摄", "\(caption) 林一苇 摄", "\(caption)。受访者供图", "\(caption)。新华社发",
    "\(caption)。图/林一苇", "\(caption)。资料图片", "图为\(caption)", "▲\(caption)",
    "澄湾日报 2026年5月12日 星期二 第3版 要闻 责任编辑 林一苇 校对 周野",
    "澄湾日报社出版 国内统一连续出版物号 CN 99-0000 邮发代号 99-1 总第4410期",
    "三个村今天起合用一口井 水价的细则还要再谈上一轮才能定下来 老人先用",
  ]) func linesApartAreWhole(_ line: String) throws {
    let text = "## 步道\n\n灯亮了。\n\n\(line)\n\n石阶上坐满了人。\n"
    #expect(try LintedText(text).findings(of: "TX001").isEmpty)
  }

  /// What stands between the halves stays there; only a person can move it.
  @Test(arguments: ["澄湾日报 2026年5月12日 星期二", "石阶上的早晨，人来人往。林一苇 摄", "图为新修的石阶", "澄湾日报"])
  func linesApartAreNoSecondHalf(_ line: String) throws {
    let findings = try LintedText("## 步道\n\n\(Self.half)\n\n\(line)\n\n道连着三个院子。\n").findings(of: "TX001")
    #expect(findings.count == 1 && findings.allSatisfy { $0.fix == nil })
  }

  @Test(arguments: ["他请人把铺路的经过从头到尾仔仔细细地拍了下来，连老人们说的话也一句一句录进去，实拍", "沿着旧石阶一直走上去，左边是茶亭，右边是老井，再往上是一家星期天"])
  func wordsOfLinesApartTellNothingInASentence(_ half: String) throws {
    #expect(try LintedText("## 步道\n\n\(half)\n\n才开门的小店。\n").findings(of: "TX001").count == 1)
  }

  @Test func threeHalvesAreTwoFindings() throws {
    let text = "## 步道\n\n他说“\(Self.half)\n\n\(Self.half)\n\n道连着三个院子。”大家都笑了。\n"
    let linted = try LintedText(text)
    #expect(linted.lines(of: "TX001") == [3, 5])
    expectSameBytes(
      linted.fixed("TX001"), "## 步道\n\n他说“\(Self.half)\(Self.half)道连着三个院子。”大家都笑了。\n")
  }

  @Test func aQuotationThatClosesMakesItSafe() throws {
    let open = "## 步道\n\n他说：“\(Self.half)\n\n道连着三个院子。”大家都笑了。\n"
    let shut = "## 步道\n\n他说：“走吧。”\(Self.half)\n\n道连着“三个”院子。\n"
    #expect(try LintedText(open).findings(of: "TX001").map(\.fix?.safety) == [.safe])
    #expect(try LintedText(shut).findings(of: "TX001").map(\.fix?.safety) == [.unsafe])
  }

  @Test func blanksBetweenTheHalvesGo() throws {
    let text = "## 步道\n\n\(Self.half)  \r\n\r\n \r\n  道连着三个院子。\r\n"
    expectSameBytes(try LintedText(text).fixed("TX001"), "## 步道\n\n\(Self.half)道连着三个院子。\r\n")
  }

  @Test func aDefinitionBetweenTheHalvesIsKept() throws {
    let text = "## 步道\n\n\(Self.half)\n\n[a]: b.md\n\n道连着[三个院子][a]。\n"
    let findings = try LintedText(text).findings(of: "TX001")
    #expect(findings.count == 1)
    #expect(findings.map(\.fix) == [nil])
  }
}
