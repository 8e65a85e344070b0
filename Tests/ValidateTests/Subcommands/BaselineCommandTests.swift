import Foundation
import Testing

@testable import validate

@Suite struct BaselineCommandTests {
  private static let page =
    "---\ndate: 2026-05-12\npage: 01\nissue: 9127\neditors: {责任编辑: 陆知行}\n---\n\n## 老街开门。\n\n灯亮了,人来了。\n"

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "5/01.md")
    try folder.write(page, to: "5/02.md")
    return folder
  }

  private static let written = """
    {
      "version": 1,
      "files": {
        "5/01.md": [
          {"rule": "HD001", "headline": "老街开门", "text": "老街开门", "count": 1},
          {"rule": "PN001", "headline": "老街开门", "text": "灯亮了人来了", "count": 1}
        ]
      }
    }

    """

  @Test func writesAndComparesWithWhatItWrote() throws {
    let folder = try Self.folder()
    let write = try CommandRun(["lint", "5/01.md", "--write-baseline", "b.json"], in: folder)
    #expect(write.status == 0)
    #expect(String(decoding: try folder.bytes("b.json"), as: UTF8.self) == Self.written)
    let same = try CommandRun(["lint", "5/01.md", "--baseline", "b.json"], in: folder)
    #expect(same.status == 0 && same.text.contains("2 in the baseline"))
    let other = try CommandRun(["lint", "5/02.md", "--baseline", "b.json", "--format", "json"], in: folder)
    #expect(other.status == 1 && other.text.contains("RG006"))
  }

  @Test func survivesLinesThatAreMovedAndReportsWhatIsGone() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["lint", "5", "--write-baseline", "b.json"], in: folder)
    try folder.write(Self.page.replacing("灯亮", with: "先说几句。\n\n茶香。\n\n灯亮"), to: "5/01.md")
    try folder.write(Self.page.replacing("门。", with: "门"), to: "5/02.md")
    let run = try CommandRun(["lint", "5", "--baseline", "b.json"], in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("5 in the baseline; 1 of the baseline is gone"))
  }

  @Test func keepsWhatItHoldsOfOtherFiles() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["lint", "5", "--write-baseline", "b.json"], in: folder)
    try folder.write(Self.page.replacing(",", with: "，"), to: "5/02.md")
    let before = try folder.bytes("b.json")
    _ = try CommandRun(["lint", "5/02.md", "--write-baseline", "b.json"], in: folder)
    let text = String(decoding: try folder.bytes("b.json"), as: UTF8.self)
    #expect(
      text.contains("5/01.md") && text.split(separator: "\n").filter { $0.contains("PN001") }.count == 1)
    try folder.write(Self.page, to: "5/02.md")
    _ = try CommandRun(["lint", "5", "--write-baseline", "b.json"], in: folder)
    #expect(try folder.bytes("b.json") == before)
  }

  @Test func theConfigurationNamesItForCheckToo() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["lint", "5", "--write-baseline", "b.json"], in: folder)
    try folder.write("baseline: ../b.json\n", to: "5/.validate.yml")
    for command in ["lint", "check"] {
      let run = try CommandRun([command, "5/01.md", "--fail-on", "info"], in: folder)
      #expect(run.status == 0, "\(command): \(run.text)")
    }
  }

  @Test(arguments: [("{}", 2), ("{\"version\": 2, \"files\": {}}", 2), ("[", 2)])
  func whatIsNoBaselineIsRefused(text: String, status: Int32) throws {
    let folder = try Self.folder()
    try folder.write(text, to: "b.json")
    for option in ["--baseline", "--write-baseline"] {
      let run = try CommandRun(["lint", "5/01.md", option, "b.json"], in: folder)
      #expect(run.status == status && run.errors.contains("b.json"))
    }
    #expect(try folder.bytes("b.json") == Array(text.utf8))
  }

  @Test func theTwoOptionsDoNotGoTogether() throws {
    let run = try CommandRun(
      ["lint", "5/01.md", "--baseline", "b", "--write-baseline", "b"], in: Self.folder())
    #expect(run.status == 64)
  }

  @Test func suppressedFindingsStandInTheJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.page.replacing("灯亮", with: "<!-- validate: ignore PN001 原信照录 -->\n灯亮"), to: "1.md")
    let run = try CommandRun(["lint", "1.md", "--format", "json"], in: folder)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let file = try #require((object["files"] as? [[String: Any]])?.first)
    let suppressed = try #require((file["suppressed"] as? [[String: Any]])?.first)
    #expect(suppressed["rule"] as? String == "PN001" && suppressed["reason"] as? String == "原信照录")
    #expect(((suppressed["comment"] as? [String: Any])?["start"] as? [String: Any])?["line"] as? Int == 10)
    #expect((object["summary"] as? [String: Any])?["suppressed"] as? Int == 1)
  }
}
