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
}
