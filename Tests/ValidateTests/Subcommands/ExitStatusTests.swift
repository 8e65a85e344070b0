import Foundation
import Testing

@testable import validate

/// Every exit status of `docs/exit-codes.md`, got by running the command.
@Suite struct ExitStatusTests {
  /// A folder with a file of every sort.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(cleanPage, to: "clean.md")
    try folder.write("## 春水煎茶\n\n■记者 温岚\n\n本报讯 茶山开园，采茶人上山。\n", to: "dateless.md")
    try folder.write("", to: "empty.md")
    try folder.write("---\ndate: 2026-05-12\n---\n\n## 春水煎茶\n\n茶山开园。\n", to: "bare.md")
    try folder.write([0x23, 0x20, 0xFF, 0x0A], to: "latin.md")
    try folder.write("---\ndate: [\n---\n\n## 春水煎茶\n", to: "front.md")
    try folder.write(cleanPage + "\n![茶山开园。](no.png)\n\n■摄影 温岚\n", to: "picture.md")
    try folder.write("x", to: "nopages/picture.png")
    try folder.write("lint: [", to: "bad.yml")
    try folder.write("rules:\n  NO999: off\n", to: "unknown.yml")
    try folder.write("<a/>", to: "other.xml")
    try folder.write("<a", to: "broken.xml")
    try folder.write("*  一\n*  二\n", to: "uncanonical.md")
    return folder
  }

  private static let cleanPage = """
    ---
    publication: 汀州晚报
    date: 2026-05-12
    page: A02
    issue: 1204
    editors:
      责任编辑: 顾南枝
    ---

    ## 春水煎茶

    ■记者 温岚

    本报讯 5月11日，茶山开园，采茶人天不亮就上山，赶在日头出来以前采下第一篓。

    """

  /// The lines of a table: arguments, status.
  private static let cases: [(arguments: String, status: Int32)] = [
    ("check clean.md", 0), ("clean.md", 0), ("lint clean.md", 0), ("lint empty.md", 0),
    ("tree empty.md", 0), ("export clean.md -o out.xml", 0),
    ("export empty.md -o out.xml --date 2026-05-12", 0),
    ("export dateless.md -o out.xml --date 2026-05-12", 0), ("export clean.md -o new/", 0),
    ("format clean.md --check", 0), ("format uncanonical.md", 0), ("rules", 0), ("explain TX001", 0),
    ("--help", 0), ("--version", 0), ("check --help", 0),
    ("lint dateless.md --fail-on never", 0),

    ("check empty.md", 1), ("check empty.md --date 2026-05-12", 1), ("check bare.md", 1), ("lint bare.md", 0),
    ("export bare.md -o out.xml --gate", 1), ("export empty.md -o out.xml --gate --date 2026-05-12", 1),
    ("check dateless.md", 1), ("check dateless.md --fail-on never", 1), ("lint dateless.md", 1),
    ("check clean.md dateless.md", 1),
    ("check latin.md", 1),
    ("lint latin.md", 1), ("tree latin.md", 1), ("format latin.md", 1), ("check front.md", 1),
    ("lint front.md", 1),
    ("check picture.md", 1), ("lint picture.md", 1), ("export dateless.md -o out.xml", 1),
    ("export latin.md -o out.xml --date 2026-05-12", 1),
    ("export front.md -o out.xml --date 2026-05-12 --gate", 1), ("import other.xml -o out.md", 1),
    ("import broken.xml -o out.md", 1), ("schema other.xml", 1), ("schema broken.xml", 1),
    ("format uncanonical.md --check", 1),

    ("check no.md", 2), ("lint no.md", 2), ("check clean.md no.md", 2), ("check nopages", 2),
    ("tree nopages", 2),
    ("export nopages -o out.xml", 2), ("import no.xml -o out.md", 2), ("import nopages -o out.md", 2),
    ("schema no.xml", 2), ("schema nopages", 2), ("schema other.xml --schema no.xsd", 2),
    ("check clean.md --config no.yml", 2), ("check clean.md --config bad.yml", 2),
    ("check clean.md --config unknown.yml", 2), ("lint clean.md --config unknown.yml", 2),
    ("explain NO999", 2),
    ("export clean.md -o missing/out.xml", 2), ("export clean.md -o nopages/picture.png/out.xml", 2),

    ("", 64), ("check", 64), ("check clean.md --unknown", 64), ("check clean.md --date 2026-02-30", 64),
    ("check clean.md --timezone 8", 64), ("export clean.md -o out.xml --now yesterday", 64),
    ("export clean.md", 64), ("check clean.md --language fr", 64),
    ("export clean.md dateless.md -o out.xml", 64),
    ("tree clean.md latin.md", 64), ("export clean.md -o out.xml --provider 汀州", 64),
  ]

  @Test(arguments: cases)
  func isAsDocumented(arguments: String, status: Int32) throws {
    let folder = try Self.folder()
    let before = try folder.names()
    let run = try CommandRun(arguments.split(separator: " ").map(String.init), in: folder)
    #expect(run.status == status, "\(run.text)\(run.errors)")
    if status != 0 {
      #expect(try folder.names() == before, "nothing is written")
    }
    if status == 2 {
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("validate: "))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    if status == 64 { #expect(run.output.isEmpty && !run.errors.isEmpty) }
  }

  @Test func findingsComeOnStandardOutputOnly() throws {
    for arguments in ["check dateless.md", "lint dateless.md", "schema other.xml", "check latin.md"] {
      let run = try CommandRun(arguments.split(separator: " ").map(String.init), in: Self.folder())
      #expect(!run.output.isEmpty, "\(arguments)")
      #expect(run.errors == "", "\(arguments)")
    }
  }

  @Test func aFullDiskLeavesNothingHalfWritten() throws {
    let folder = try Self.folder()
    try folder.write("kept", to: "out.xml")
    let before = try folder.names()
    let run = try CommandRun(["export", "clean.md", "-o", "out.xml"], in: folder, fileSizeLimit: 1)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("validate: cannot write out.xml: "))
    #expect(try folder.names() == before)
    #expect(try folder.bytes("out.xml") == Array("kept".utf8))
  }
}
