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
    "## Trails\n\nThe old trail runs from the village to the tea house and back again.\n\nand on to the river.\n",
    "## Trails\n\nThe old trail runs from the village to the tea house and back again\n\nThe river is near.\n",
    "## Trails\n\nWrite to the desk of the village paper, which answers: a.b@mill.example\n\nand on to it.\n",
    "## Trails\n\nThe old trail runs from the village to the tea house and back again\n\niPhone users like it.\n",
    "## 步道\n\n\(half)\n\n### 三个院子\n\n连着三个院子的那一条，走的人最多。\n",
    "## 步道\n\n新修的步道有三段，每一段通到哪里、走多久、什么时候开放，都一一列在下表\n\n| 段 | 里 |\n| - | - |\n| 一 | 3 |\n\n走完全程，要半天。\n",
    "## 步道\n\n新修的步道各段的长度和起点终点以及开放的日期和时间\n\n| 段 | 里 |\n| - | - |\n| 一 | 3 |\n\n走完全程，要半天。\n",
    "## 步道\n\n\(half)\n\n■记者 林一苇\n\n道上，人来人往。\n",
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

  /// What stands between the halves is no second half; the fix puts it below.
  @Test(arguments: [
    "澄湾日报 2026年5月12日 星期二", "石阶上的早晨，人来人往。林一苇 摄", "图为新修的石阶", "澄湾日报", "![石阶](a.png)",
    "| 段 | 里 |\n| - | - |\n| 一 | 3 |", "> 石阶很滑。", "---", "责任编辑 林一苇 校对 周野", "### 三个院子", "- 石阶\n- 茶亭",
  ])
  func whatStandsBetweenIsNoSecondHalf(_ line: String) throws {
    let linted = try LintedText("## 步道\n\n\(Self.half)\n\n\(line)\n\n道长，连着三个院子。\n\n灯亮了。\n")
    let findings = linted.findings(of: "TX001")
    #expect(findings.map(\.fix?.safety) == [.unsafe])
    expectSameBytes(linted.fixed("TX001"), "## 步道\n\n\(Self.half)道长，连着三个院子。\n\n\(line)\n\n灯亮了。\n")
  }

  /// A crosshead with nothing left below it goes above the paragraph that it cut.
  @Test func aCrossheadKeepsItsText() throws {
    let linted = try LintedText("## 步道\n\n\(Self.half)\n\n### 三个院子\n\n道长，连着三个院子。\n")
    expectSameBytes(
      linted.fixed("TX001"), "## 步道\n\n### 三个院子\n\n\(Self.half)道长，连着三个院子。\n")
  }

  private static let english = "The old trail runs from the village past the tea house and down the steps to the"

  @Test(arguments: ["", "Page 4 — The Mill Lane Courier — Friday, May 15, 2026\n\n", "![A step](a.png)\n\n"])
  func englishIsJoinedByABlank(_ between: String) throws {
    let linted = try LintedText("## Trails\n\n\(Self.english)\n\n\(between)river, where a boat waits.\n\nIt is old.\n")
    #expect(linted.lines(of: "TX001") == [3])
    expectSameBytes(
      linted.fixed("TX001"),
      "## Trails\n\n\(Self.english) river, where a boat waits.\n\n\(between)It is old.\n")
  }

  @Test func anEnglishNameIsCut() throws {
    let text = "## Trails\n\nThe old trail runs from the village past the tea house to Long\n\nMeadow, where it ends.\n"
    #expect(try LintedText(text).lines(of: "TX001") == [3])
  }

  /// A running head that extraction read as the last words of the first half is joined to nothing.
  @Test func aRunningHeadInsideIsNotJoined() throws {
    let text = "## 步道\n\n\(Self.half) 03 民生 2026年5月12日 星期二 责编 林一苇\n\n道连着三个院子。\n"
    #expect(try LintedText(text).findings(of: "TX001").map(\.fix) == [nil])
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
