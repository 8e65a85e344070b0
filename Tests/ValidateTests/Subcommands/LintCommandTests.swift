import Testing

@testable import validate

@Suite struct LintCommandTests {
  /// A page with one column break that can be mended unseen.
  private static let page = """
    ## 春水煎茶

    ■记者 温岚

    “茶山开园那天，采茶人天不亮就上山，赶在日头出来以前采下第一篓，回来的路上露水还挂在竹

    篓上。”茶农说。

    """
  private static let mended = page.replacing("竹\n\n篓", with: "竹篓")

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "1.md")
    return folder
  }

  @Test func showsTheDifferenceAndWritesNothing() throws {
    let folder = try Self.folder()
    let run = try CommandRun(["lint", "1.md", "--diff"], in: folder)
    #expect(run.text.hasPrefix("--- 1.md\n+++ 1.md\n@@ "))
    #expect(run.text.contains("\n-篓上。”茶农说。\n"))
    #expect(try folder.bytes("1.md") == Array(Self.page.utf8))
  }

  @Test func mendsTheFile() throws {
    let folder = try Self.folder()
    let run = try CommandRun(["lint", "1.md", "--fix", "--fail-on", "never"], in: folder)
    #expect(run.status == 0)
    #expect(try folder.bytes("1.md") == Array(Self.mended.utf8))
    #expect(try folder.names() == ["1.md"])
    #expect(!run.text.contains("TX001"))
  }

  @Test func mendsStandardInputToStandardOutput() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["lint", "-", "--fix"], in: folder, input: Self.page)
    #expect(run.output == Array(Self.mended.utf8))
    #expect(run.errors.contains("mended"))
    #expect(try folder.names().isEmpty)
  }

  @Test func aFileWithNothingToMendIsNotWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write("## 春水煎茶\n", to: "1.md")
    let before = try folder.modification("1.md")
    let run = try CommandRun(["lint", "1.md", "--fix", "--fail-on", "never"], in: folder)
    #expect(run.status == 0)
    #expect(try folder.modification("1.md") == before)
  }
}
