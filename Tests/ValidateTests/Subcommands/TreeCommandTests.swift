import Testing

@testable import validate

@Suite struct TreeCommandTests {
  @Test(arguments: [
    (["--format", "json"], "tree.json"), (["--language", "zh"], "tree.zh.golden"), ([], "tree.en.golden"),
  ])
  func showsHowAPageIsUnderstood(options: [String], golden: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Golden.bytes("page.md"), to: "page.md")
    let run = try CommandRun(["tree", "page.md"] + options, in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    try Golden.expect(run.output, golden)
  }

  @Test func showsWhatIsNoArticle() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      ## 公告

      因检修，明天老街停水一天。

      ### 茶馆开张

      ![茶客在老街茶馆听书](tea.jpg)

      ■摄影 林一苇

      """, to: "1.md")
    let run = try CommandRun(["tree", "1.md", "--format", "json"], in: folder)
    #expect(run.text.contains(#""kind" : "notice""#))
    #expect(run.text.contains(#""kind" : "photo""#))
    #expect(run.text.contains("tea.jpg") && run.text.contains("林一苇"))
  }

  @Test func optionsSayWhatPagesDoNot() throws {
    let folder = try TemporaryFolder()
    try folder.write("## 春水煎茶\n", to: "1.md")
    let run = try CommandRun(
      ["tree", "1.md", "--format", "json", "--date", "2026-05-12", "--provider", "example.cn"], in: folder)
    #expect(run.text.contains(#""date" : "2026-05-12""#))
    #expect(run.text.contains(#""provider" : "example.cn""#))
  }

  @Test func oneIssueAtATime() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a/1.md")
    try folder.write("x", to: "b/1.md")
    #expect(try CommandRun(["tree", "."], in: folder).status == 64)
    #expect(try CommandRun(["tree", "a"], in: folder).status == 0)
  }
}
