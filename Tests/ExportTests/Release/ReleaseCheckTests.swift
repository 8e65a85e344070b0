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

  @Test func passesAnEmptyFile() throws {
    #expect(check(["01.md": ""]).passes)
  }

  @Test(arguments: ["## 题\n\n正文。\n", "## 题\n\n■记者 林一苇\n\n本报讯 正文。\n"])
  func holdsAPageWithoutDateAndRunsEveryStage(text: String) throws {
    let page = try #require(check(["01.md": text]).pages.first)
    #expect(!page.passes)
    #expect(Stage.allCases.allSatisfy { page[$0].outcome != .skipped })
    #expect(page.findings.contains { $0.rule == "MT001" } != (page[.export].outcome == .failed))
  }

  @Test func oneFileThatIsNoTextDoesNotStopTheOthers() throws {
    let input = IssueInput(pages: [
      PageInput(file: "01.md", bytes: [0xFF]), PageInput(file: "02.md", bytes: Array(Self.dated.utf8)),
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
}
