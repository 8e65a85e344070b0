import Export
import Testing

@Suite struct ReleaseCheckTests {
  private func check(_ pages: [String: String], _ pictures: [String: PictureFile?] = [:]) -> ReleaseReport {
    let inputs = pages.sorted { $0.key < $1.key }.map { PageInput(file: $0.key, bytes: Array($0.value.utf8)) }
    return ReleaseCheck.run(IssueInput(pages: inputs, pictures: pictures), options: ReleaseOptions())
  }

  private static let dated = """
    ---
    date: 2026-05-12
    page: 01
    ---

    ## 渡口灯亮

    ■记者 林一苇

    本报讯 昨晚，渡口的灯亮了。

    """

  @Test func passesACleanPage() throws {
    let page = try #require(check(["01.md": Self.dated]).pages.first)
    #expect(page.passes)
    #expect(Stage.allCases.allSatisfy { page[$0].outcome == .passed })
    #expect(page[.parse]["people"] == 1)
  }

  /// One fault, told once: by the rule, or where it is silent by the stage.
  @Test(arguments: ["", "\n\n", "\n\u{3000}\n", "\u{FEFF}\r\n", "<!-- -->\n"])
  func holdsAnEmptyFile(text: String) throws {
    let page = try #require(check(["01.md": text]).pages.first)
    #expect(!page.passes)
    #expect(page.findings.contains { $0.rule == "ST001" } != (page[.parse].outcome == .failed))
  }

  /// Whatever a file looks like, the rules for newspaper pages run on it.
  @Test func judgesEveryFileAsAPage() throws {
    let page = try #require(check(["01.md": "---\ndate: 2026-05-12\n---\n\n## 题\n\n正文。\n"]).pages.first)
    #expect(!page.passes && page.findings.contains { $0.rule == "MT002" })
  }

  @Test func tellsWhatTheBaselineHolds() throws {
    let text = Self.dated.replacing("昨晚，", with: "昨晚,")
    let entry = BaselineEntry(.init(rule: "PN001", headline: "渡口灯亮", text: "本报讯昨晚渡口的灯亮了"))
    let gone = BaselineEntry(.init(rule: "PN001", headline: "渡口灯亮", text: "没有了"))
    let report = ReleaseCheck.run(
      IssueInput(pages: [PageInput(file: "01.md", bytes: Array(text.utf8), baseline: [entry, gone])]),
      options: ReleaseOptions())
    let page = try #require(report.pages.first)
    #expect(page.known.map(\.rule) == ["PN001"] && page.stale == [gone])
  }

  @Test(arguments: ["## 题\n\n正文。\n", "## 题\n\n■记者 林一苇\n\n本报讯 正文。\n"])
  func holdsAPageWithoutDateAndRunsEveryStage(text: String) throws {
    let page = try #require(check(["01.md": text]).pages.first)
    #expect(!page.passes)
    #expect(Stage.allCases.allSatisfy { page[$0].outcome != .skipped })
    #expect(page[.export].outcome == .failed && page.findings.contains { $0.rule == "RG004" })
  }

  @Test func oneFileThatIsNoTextDoesNotStopTheOthers() throws {
    let input = IssueInput(pages: [
      PageInput(file: "00.md", bytes: [0xFF]), PageInput(file: "01.md", bytes: Array(Self.dated.utf8)),
    ])
    let report = ReleaseCheck.run(input, options: ReleaseOptions())
    #expect(report.pages.map(\.passes) == [false, true])
    #expect(report.pages[0].findings.map(\.rule) == ["MK009"])
    #expect(report.pages[0][.lint].outcome == .skipped)
  }

  @Test func holdsAPageWhosePictureIsNotThere() throws {
    let text = Self.dated + "\n![渡口](a.png)\n\n■摄影 周野\n"
    let absent: [String: PictureFile?] = ["a.png": nil]
    let held = check(["01.md": text], absent)
    #expect(!held.passes)
    let file = PictureFile(mediaType: "image/png", byteCount: 9, width: 3, height: 2)
    #expect(check(["01.md": text], ["a.png": file]).passes)
  }

  @Test func sendsAFolderOfPagesThereAndBack() throws {
    let second = Self.dated.replacing("page: 01", with: "page: 02").replacing("渡口", with: "集市")
    let report = check(["01.md": Self.dated, "02.md": second])
    #expect(report.passes)
    #expect(report.pages.map { $0[.roundTrip]["identical"] } == [1, 1])
  }

  /// Comments go through the export and come back byte for byte, wherever they stand.
  @Test(arguments: 0...9, [true, false]) func commentsComeBack(place: Int, includesSpelling: Bool) throws {
    var blocks = [
      "---\ndate: 2026-05-12\npublication: 澄湾日报\npage: 01\n---", "### 家门口办好事", "## 社区食堂开张", "■记者 林一苇",
      "本报讯 昨天，食堂开张了。", "饭菜是邻居们自己定的。", "### 晨练", "公园里的早晨。", "■摄影 周野", "责任编辑：方白石",
    ]
    blocks.insert("<!-- validate: ignore TX001 原文如此 -->", at: place + 1)
    let text = blocks.joined(separator: "\n\n") + "\n"
    let report = ReleaseCheck.run(
      IssueInput(pages: [PageInput(file: "01.md", bytes: Array(text.utf8))]),
      options: ReleaseOptions(includesSpelling: includesSpelling))
    let page = try #require(report.pages.first)
    for stage in Stage.allCases where includesSpelling || stage != .roundTrip {
      #expect(page[stage].outcome == .passed, "\(stage)")
    }
  }

  @Test func suppressedFindingsDoNotHoldThePage() throws {
    let text = """
      ---
      date: 2026-05-12
      page: 01
      ---

      ## 社区食堂开张

      <!-- validate: ignore PN001 原文如此 -->
      昨天,食堂开张了。

      """
    let report = ReleaseCheck.run(
      IssueInput(pages: [PageInput(file: "01.md", bytes: Array(text.utf8))]), options: ReleaseOptions())
    let page = try #require(report.pages.first)
    #expect(page.passes && page.suppressed.map(\.finding.rule) == ["PN001"])
  }

  @Test func aPageMayHaveAConfigurationOfItsOwn() throws {
    var configuration = Configuration.standard
    configuration.lint.rules = [LintSettings.Entry(rule: "PN001", setting: .off, line: 1)]
    configuration.metadata.date = CalendarDate("2026-05-12")
    let bytes = Array("## 社区食堂开张\n\n昨天,食堂开张了。\n".utf8)
    let report = ReleaseCheck.run(
      IssueInput(pages: [
        PageInput(file: "01.md", bytes: bytes, configuration: configuration),
        PageInput(file: "02.md", bytes: bytes),
      ]), options: ReleaseOptions(defaults: Metadata(publication: "澄湾日报")))
    #expect(report.pages.map { $0.findings.contains { $0.rule == "PN001" } } == [false, true])
    #expect(report.pages.map { $0.findings.contains { $0.rule == "MT001" } } == [false, true])
  }
}
