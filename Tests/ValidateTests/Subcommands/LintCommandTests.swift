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

  /// A page with faults of three rules: a column break, a half-width comma, blanks at the end of a line.
  private static let faulty = page.replacing("上山，赶", with: "上山,赶").replacing("茶农说。", with: "茶农说。   ")

  @Test(arguments: ["MK003", "trailing-space", "mk003"])
  func mendsOnlyWhatARuleFinds(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.faulty, to: "1.md")
    let run = try CommandRun(["lint", "1.md", "--fix-only", name, "--fail-on", "never"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.bytes("1.md") == Array(Self.faulty.replacing("说。   ", with: "说。").utf8))
  }

  @Test func mendsWhatSeveralRulesFind() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.faulty, to: "1.md")
    let arguments = ["lint", "1.md", "--fix-only", "MK003", "--fix-only", "TX001", "--fail-on", "never"]
    #expect(try CommandRun(arguments, in: folder).status == 0)
    let expected = Self.faulty.replacing("竹\n\n篓", with: "竹篓").replacing("说。   ", with: "说。")
    #expect(try folder.bytes("1.md") == Array(expected.utf8))
  }

  @Test func showsTheDifferenceOfOneRule() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.faulty, to: "1.md")
    let run = try CommandRun(["lint", "1.md", "--fix-only", "MK003", "--diff"], in: folder)
    #expect(run.text.contains("-篓上。”茶农说。   \n+篓上。”茶农说。\n"))
    #expect(!run.text.contains("上山，"))
    #expect(try folder.bytes("1.md") == Array(Self.faulty.utf8))
  }

  @Test(
    arguments: [
      ("TX01", 2, "did you mean “TX001”?"), ("column-brake", 2, "did you mean “column-break”?"),
      ("QT001", 64, "mends nothing"),
    ] as [(String, Int32, String)])
  func aRuleThatCannotMendIsAFault(name: String, status: Int32, words: String) throws {
    let folder = try Self.folder()
    let run = try CommandRun(["lint", "1.md", "--fix-only", name], in: folder)
    #expect(run.status == status)
    #expect(run.errors.contains(words))
    #expect(try folder.bytes("1.md") == Array(Self.page.utf8))
  }

  @Test(arguments: ReportFormat.allCases)
  func readsStandardInputInEveryForm(format: ReportFormat) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["lint", "-", "--format", format.rawValue], in: folder, input: Self.page)
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(run.text.contains("TX001"))
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: ReportFormat.allCases)
  func manyFilesComeInTheirOrderEveryTime(format: ReportFormat) throws {
    let folder = try TemporaryFolder()
    for number in 100..<160 {
      let text = String(repeating: Self.faulty, count: 1 + number % 7)
      try folder.write(text, to: "\(number / 20)/\(number).md")
    }
    try folder.write([0xFF], to: "5/110.md")
    let arguments = ["lint", ".", "--format", format.rawValue]
    let first = try CommandRun(arguments, in: folder)
    #expect(first.errors == "")
    for _ in 0..<2 { #expect(try CommandRun(arguments, in: folder).output == first.output) }
    var rest = first.text[...]
    for number in 100..<160 {
      let name = "\(number / 20)/\(number).md"
      let place = try #require(rest.firstRange(of: name), "\(name)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func countsByRule() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.faulty, to: "1.md")
    try folder.write(Self.faulty + "\n茶好.   \n", to: "2.md")
    let run = try CommandRun(["lint", "1.md", "2.md", "--statistics", "--language", "en"], in: folder)
    let lines = run.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let counts = lines.dropFirst().dropLast().compactMap { Int($0[0]) }
    #expect(counts == counts.sorted(by: >) && counts.count > 3)
    #expect(lines.contains { $0.prefix(4) == ["2", "MK003", "warning", "2"] }, "\(run.text)")
    let json = try CommandRun(["lint", "1.md", "2.md", "--format", "json"], in: folder).text
    #expect(json.contains("\"statistics\" : ["))
    #expect(json.contains("\"safeFixes\" : 2,"))
  }

  @Test func pointsAtEachFault() throws {
    let run = try CommandRun(["lint", "1.md", "--show-source"], in: try Self.folder())
    #expect(run.text.contains("    5 | “茶山开园") && run.text.contains("竹\n      | "))
    let wide = try CommandRun(["lint", "1.md", "--frames", "--ambiguous-width", "2"], in: try Self.folder())
    #expect(wide.text.contains("^^") && wide.text != run.text)
  }

  @Test func writesTheReportToAFile() throws {
    let folder = try Self.folder()
    let run = try CommandRun(["lint", "1.md", "--format", "html", "-o", "proof.html"], in: folder)
    #expect(run.status == 1 && run.output.isEmpty && run.errors.isEmpty)
    #expect(try folder.names() == ["1.md", "proof.html"])
    #expect(String(decoding: try folder.bytes("proof.html"), as: UTF8.self).hasPrefix("<!DOCTYPE html>\n"))
  }

  @Test(arguments: [
    "lint 1.md --diff --format json", "lint 1.md --statistics --format sarif", "tree 1.md --format sarif",
    "rules --format html", "rules --group XX",
  ])
  func whatDoesNotGoTogetherIsSaid(arguments: String) throws {
    let folder = try Self.folder()
    let run = try CommandRun(arguments.split(separator: " ").map(String.init), in: folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty && run.errors.hasPrefix("validate: "))
  }

  @Test func theCheckHasEveryForm() throws {
    for format in ReportFormat.allCases {
      let run = try CommandRun(["check", "1.md", "--format", format.rawValue], in: try Self.folder())
      #expect(run.status == 1 && run.text.contains("TX001"), "\(format)")
    }
    let junit = try CommandRun(["check", "1.md", "--format", "junit"], in: try Self.folder()).text
    #expect(junit.contains("<testcase name=\"Same bytes\""))
  }
}
