import Foundation
import Testing

@testable import validate

/// What reports for other programs say of findings that are not reported, and how they name files.
@Suite struct WaivedFindingsTests {
  private typealias Object = [String: Any]

  private static let page = """
    ---
    publication: 汀州晚报
    date: 2026-05-12
    page: A02
    issue: 1204
    editors: {责任编辑: 顾南枝}
    ---

    ## 春水煎茶

    ■记者 温岚

    <!-- validate: ignore PN001 原话照录 -->
    “头茶香,”茶农说。

    茶山开园,采茶人上山。

    """

  private static func results(_ arguments: String, _ folder: TemporaryFolder) throws -> [Object] {
    let run = try CommandRun(arguments.split(separator: " ").map(String.init), in: folder)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? Object)
    return try #require((log["runs"] as? [Object])?.first?["results"] as? [Object])
  }

  @Test(arguments: ["lint", "check"]) func aCommentIsASuppressionInTheSource(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "1.md")
    let results = try Self.results("\(command) 1.md --format sarif", folder)
    #expect(results.count == 2)
    let suppressions = results.compactMap { $0["suppressions"] as? [Object] }
    #expect(suppressions.count == 1 && suppressions[0][0]["kind"] as? String == "inSource")
    #expect(suppressions[0][0]["justification"] as? String == "原话照录")
    #expect(suppressions[0][0]["location"] != nil)
    #expect(results.allSatisfy { $0["baselineState"] == nil })
  }

  @Test(arguments: ["lint", "check"]) func theBaselineIsUnchanged(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "1.md")
    try folder.write("baseline: known.json\n", to: ".validate.yml")
    _ = try CommandRun(["lint", "1.md", "--write-baseline", "known.json"], in: folder)
    try folder.write(Self.page.replacing("煎茶\n", with: "煎茶。\n"), to: "1.md")
    let results = try Self.results("\(command) 1.md --format sarif", folder)
    let states = results.map { "\($0["ruleId"] ?? "") \($0["baselineState"] ?? "")" }.sorted()
    #expect(states.contains("PN001 unchanged") && states.contains("HD001 new"))
    let known = results.first { $0["baselineState"] as? String == "unchanged" }
    #expect((known?["suppressions"] as? [Object])?.first?["kind"] as? String == "external")
  }

  @Test func fingerprintsStayWhenLinesAreAdded() throws {
    let folder = try TemporaryFolder()
    func prints() throws -> [String] {
      try Self.results("lint 1.md --format sarif", folder).compactMap {
        ($0["partialFingerprints"] as? Object)?["validateContext/v1"] as? String
      }
    }
    try folder.write(Self.page, to: "1.md")
    let before = try prints()
    try folder.write(Self.page.replacing("■记者 温岚\n", with: "■记者 温岚\n\n茶香。\n"), to: "1.md")
    #expect(before.count == 2 && Set(before).count == 2)
    #expect(try prints() == before)
  }

  @Test(
    arguments: [
      (nil, nil), ("https://desk.example/rules.md", "https://desk.example/rules.md#pn001-half-width-stop"),
      ("https://desk.example/rules/", "https://desk.example/rules/PN001"),
    ] as [(String?, String?)])
  func helpIsWhereTheConfigurationSays(base: String?, address: String?) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "1.md")
    try folder.write(base.map { "reports:\n  help-base: \($0)\n" } ?? "", to: ".validate.yml")
    let run = try CommandRun(["lint", "1.md", "--format", "sarif"], in: folder)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? Object)
    let tool = ((log["runs"] as? [Object])?.first?["tool"] as? Object)?["driver"] as? Object
    let rule = (tool?["rules"] as? [Object])?.first { $0["id"] as? String == "PN001" }
    #expect(rule?["helpUri"] as? String == address)
    #expect(((rule?["help"] as? Object)?["markdown"] as? String)?.isEmpty == false)
  }

  @Test(arguments: ["ftp://desk.example", "rules.md", "https://", "https://desk example"])
  func whatIsNoAddressIsRefused(base: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "1.md")
    try folder.write("reports: {help-base: \"\(base)\"}\n", to: ".validate.yml")
    let run = try CommandRun(["lint", "1.md"], in: folder)
    #expect(run.status == 2 && run.errors.contains("help-base"))
  }

  @Test(arguments: ["lint", "check"], ["sarif", "github", "junit"])
  func aPathIsNamedWithoutWhatSaysNothing(command: String, form: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "d/1.md")
    let text = try CommandRun([command, "./d//./1.md", "--format", form], in: folder).text
    #expect(!text.contains("./d") && !text.contains("d//") && text.contains("d/1.md"))
  }

  @Test(arguments: [
    ("./1.md", "1.md"), ("././a//b/./1.md", "a/b/1.md"), ("../1.md", "../1.md"), ("/a/./1.md", "/a/1.md"),
    ("-", "-"),
    (".", "."),
  ])
  func paths(path: String, name: String) { #expect(ReportPath.of(path) == name) }
}
