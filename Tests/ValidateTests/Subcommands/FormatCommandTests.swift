import Foundation
import Testing

/// `validate format` as it is run.
@Suite struct FormatCommandTests {
  private static let uneven = "## 停航\n\n* 关舱门\\*\n* 收跳板\n\n1. __甲__\n4. 乙\n"
  private static let even = "## 停航\n\n- 关舱门\\*\n- 收跳板\n\n1. **甲**\n4. 乙\n"

  @Test func writesTheFileAndSaysHowMany() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.uneven, to: "01.md")
    try folder.write(Self.even, to: "02.md")
    let run = try CommandRun(["format", "."], in: folder)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.contains("2 pages, 1 rewritten"))
    #expect(try folder.bytes("01.md") == Array(Self.even.utf8))
    #expect(try folder.bytes("02.md") == Array(Self.even.utf8))
  }

  @Test func hasNothingToDoAfterwards() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.uneven, to: "01.md")
    _ = try CommandRun(["format", "01.md"], in: folder)
    let run = try CommandRun(["format", "--check", "01.md"], in: folder)
    #expect(run.status == 0 && run.output.isEmpty)
  }

  @Test func checkOnlyLooks() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.uneven, to: "01.md")
    let run = try CommandRun(["format", "--check", "01.md"], in: folder)
    #expect(run.status == 1)
    #expect(run.text.contains("01.md: not canonical"))
    #expect(try folder.bytes("01.md") == Array(Self.uneven.utf8))
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let run = try CommandRun(["format", "-"], in: try TemporaryFolder(), input: Self.uneven)
    #expect(run.status == 0)
    #expect(run.text == Self.even)
  }

  @Test func frontMatterStays() throws {
    let folder = try TemporaryFolder()
    let text = "---\npublication:   澄湾日报\ndate: 2026-05-12 # 注\n---\n\n\n题\n---\n"
    try folder.write(text, to: "01.md")
    _ = try CommandRun(["format", "01.md"], in: folder)
    #expect(
      try folder.bytes("01.md")
        == Array("---\npublication:   澄湾日报\ndate: 2026-05-12 # 注\n---\n\n## 题\n".utf8))
  }

  @Test func saysItAsJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.uneven, to: "01.md")
    let run = try CommandRun(["format", "--check", "--format", "json", "01.md"], in: folder)
    #expect(run.status == 1)
    #expect(run.text.contains("\"canonical\""))
  }

  @Test func aFileThatIsNoTextIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write([0xFF, 0xFE, 0x41], to: "01.md")
    let run = try CommandRun(["format", "01.md"], in: folder)
    #expect(run.status != 0 && run.errors.contains("01.md"))
    #expect(try folder.bytes("01.md") == [0xFF, 0xFE, 0x41])
  }

  @Test func severalFilesAndFoldersAreNamedInTheirOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b/10.md", "b/2.md", "b/inner/1.md", "a.md"] { try folder.write(Self.uneven, to: name) }
    try folder.write(Self.even, to: "b/3.md")
    let check = try CommandRun(["format", "--check", "b", "a.md", "a.md", "--language", "zh"], in: folder)
    #expect(check.status == 1)
    #expect(
      check.text == "b/2.md: 写法不统一\nb/10.md: 写法不统一\nb/inner/1.md: 写法不统一\na.md: 写法不统一\n")
    let run = try CommandRun(["format", "b", "a.md", "--language", "zh"], in: folder)
    #expect(run.status == 0 && run.output.isEmpty && run.errors == "5 个版，改写了 4 个\n")
    for name in ["b/2.md", "b/3.md", "b/10.md", "b/inner/1.md", "a.md"] {
      #expect(try folder.bytes(name) == Array(Self.even.utf8), "\(name)")
    }
  }

  @Test func whatIsEvenIsNotWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.even, to: "01.md")
    let before = try folder.modification("01.md")
    #expect(try CommandRun(["format", "01.md"], in: folder).status == 0)
    #expect(try folder.modification("01.md") == before)
  }

  @Test func theFilesThatWereWrittenAreListedAsJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.uneven, to: "01.md")
    try folder.write(Self.even, to: "02.md")
    let run = try CommandRun(["format", "01.md", "02.md", "--format", "json"], in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let written = try #require(report["written"] as? [[String: Any]])
    #expect(written.count == 1 && written[0]["file"] as? String == "01.md")
    #expect(written[0]["bytes"] as? Int == Self.even.utf8.count)
    #expect((report["unread"] as? [Any])?.isEmpty ?? false)
  }

  @Test(arguments: [[], ["--check"]]) func ofSeveralFilesNoneIsWrittenWhenOneIsNoText(options: [String])
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write(Self.uneven, to: "01.md")
    try folder.write([0xFF, 0xFE, 0x41], to: "02.md")
    let run = try CommandRun(["format"] + options + ["."], in: folder)
    #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("02.md"))
    #expect(try folder.bytes("01.md") == Array(Self.uneven.utf8))
  }

  @Test func aFileThatIsMissingEndsTheRun() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.uneven, to: "01.md")
    let run = try CommandRun(["format", "01.md", "lost.md"], in: folder)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("lost.md"))
    #expect(try folder.bytes("01.md") == Array(Self.uneven.utf8))
  }

  @Test func checkOfStandardInputWritesNoPage() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      ["format", "--check", "-", "--stdin-filename", "p/01.md"], in: folder, input: Self.uneven)
    #expect(run.status == 1 && run.text == "p/01.md: not canonical\n")
    #expect(try CommandRun(["format", "--check", "-"], in: folder, input: Self.even).output.isEmpty)
  }

  @Test(arguments: ["sarif", "junit", "github", "html"]) func hasTextAndJSONOnly(form: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.uneven, to: "01.md")
    let run = try CommandRun(["format", "01.md", "--format", form], in: folder)
    #expect(run.status == 64 && run.errors.contains("it has text, json"))
    #expect(try folder.bytes("01.md") == Array(Self.uneven.utf8))
  }
}
