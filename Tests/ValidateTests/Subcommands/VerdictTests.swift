import Foundation
import Testing

@testable import validate

/// What the last line and the summaries own up to: what did not run, what is suppressed, what the baseline holds.
@Suite struct VerdictTests {
  private typealias Object = [String: Any]

  private static let head = """
    ---
    publication: 汀州晚报
    date: 2026-05-12
    page: A02
    issue: 1204
    editors: {责任编辑: 顾南枝}
    ---

    ## 春水煎茶

    ■记者 温岚

    本报讯 茶山开园，采茶人上山。


    """
  private static let faulty = head + "“头茶香,”茶农说。\n"
  private static let suppressed =
    head + "<!-- validate: ignore PN001 原话照录 -->\n“头茶香,”茶农说,“二茶浓。”\n"

  private static func object(_ run: CommandRun) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? Object)
  }

  private static func run(_ arguments: String, _ folder: TemporaryFolder) throws -> CommandRun {
    try CommandRun(arguments.split(separator: " ").map(String.init), in: folder)
  }

  @Test func lintSaysWhichRulesDidNotRun() throws {
    let folder = try TemporaryFolder()
    try folder.write("## 春水煎茶\n\n茶山开园。\n", to: "bare.md")
    try folder.write(Self.head, to: "page.md")
    try folder.write("", to: "empty.md")
    let text = try Self.run("lint bare.md", folder).text
    #expect(!text.contains("nothing found") && !text.contains("✓"))
    #expect(text.contains("not recognised as a newspaper page") && text.contains("validate check bare.md"))
    #expect(try Self.run("lint page.md", folder).text == "✓ 1 page checked; nothing found\n")
    #expect(try Self.run("lint empty.md", folder).text == "✓ 1 page checked; nothing found\n")
    let report = try Self.object(try Self.run("lint bare.md page.md empty.md --format json", folder))
    let files = try #require(report["files"] as? [Object])
    let counts = files.map { (($0["rulesNotRun"] as? [Object]) ?? []).map { $0["reason"] as? String } }
    #expect(counts == [["notRecognised"], [], []])
    let summary = try #require((report["summary"] as? Object)?["rulesNotRun"] as? [Object])
    #expect(summary.count == 1 && summary[0]["files"] as? Int == 1 && summary[0]["count"] as? Int ?? 0 > 40)
  }

  /// On an English page the rules for Chinese text did not run, and lint does not call it clean.
  @Test func lintSaysThatEnglishWasNotProofread() throws {
    let folder = try TemporaryFolder()
    let head = "---\npublication: The Tarn Courier\ndate: 2026-05-12\npage: A4\nlanguage: en\n---\n\n"
    try folder.write(
      head + "## Lamps for the quay\n\nBy Ada Moss\n\nThe lamps on the quay were lit.\n", to: "en.md")
    let run = try Self.run("lint en.md", folder)
    #expect(run.status == 0 && run.text.contains("the prose was not proofread"))
    #expect(!run.text.contains("✓") && !run.text.contains("validate check"))
    let report = try Self.object(try Self.run("lint en.md --format json", folder))
    let notRun = try #require((report["summary"] as? Object)?["rulesNotRun"] as? [Object])
    #expect(notRun.map { $0["reason"] as? String } == ["otherLanguage"])
  }

  @Test(arguments: ["html", "junit", "github", "sarif"]) func everyFormSaysWhatDidNotRun(form: String) throws
  {
    let folder = try TemporaryFolder()
    try folder.write("## 春水煎茶\n\n茶山开园。\n", to: "bare.md")
    let text = try Self.run("lint bare.md --format \(form)", folder).text
    #expect(text.contains("ecognised as") && text.contains("did not run"))
  }

  @Test func aGateJudgesWhatItDoesNotKnow() throws {
    let folder = try TemporaryFolder()
    try folder.write("---\ndate: 2026-05-12\n---\n\n## 春水煎茶\n\n茶山开园。\n", to: "bare.md")
    let run = try Self.run("export bare.md --gate -o out.xml", folder)
    #expect(run.status == 1 && run.errors.contains("MT002"))
    #expect(try folder.names() == ["bare.md"])
  }

  @Test func checkCountsWhatCommentsSuppress() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.suppressed, to: "1.md")
    let summary = try #require(
      try Self.object(Self.run("check 1.md --format json", folder))["summary"] as? Object)
    #expect(
      summary["suppressed"] as? Int == 2 && summary["known"] as? Int == 0 && summary["stale"] as? Int == 0)
    let english = try Self.run("check 1.md", folder).text
    #expect(english.contains("✓ May go out; 2 suppressed by comments (2 errors among them)\n"))
    #expect(english.contains("Rules         nothing else found"))
    let chinese = try Self.run("check 1.md --language zh", folder).text
    #expect(chinese.contains("✓ 可以发稿；另有 2 处差错已注明不改（都是错误）\n"))
    #expect(try Self.run("check 1.md --format html", folder).text.contains("2 suppressed by comments"))
    let junit = try Self.run("check 1.md --format junit", folder).text
    #expect(junit.contains("<property name=\"suppressed\" value=\"2\"/>") && junit.contains("skipped=\"1\""))
    #expect(junit.contains("<skipped message=\"2 suppressed by a comment: 原话照录\"/>"))
  }

  @Test func checkCountsWhatTheBaselineHides() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.faulty, to: "1.md")
    try folder.write("baseline: known.json\n", to: ".validate.yml")
    _ = try Self.run("lint 1.md --write-baseline known.json", folder)
    let summary = try #require(
      try Self.object(Self.run("check 1.md --format json", folder))["summary"] as? Object)
    #expect(summary["suppressed"] as? Int == 0 && summary["known"] as? Int == 1)
    #expect(try Self.run("check 1.md", folder).text.contains("1 in the baseline, not reported"))
    try folder.write(Self.head, to: "1.md")
    #expect(try Self.run("check 1.md", folder).text.contains("1 of the baseline is gone"))
  }

  /// What `check` would find on a page that `lint` does not know for one can be put into the baseline.
  @Test func aBaselineHoldsWhatCheckFinds() throws {
    let folder = try TemporaryFolder()
    try folder.write("---\ndate: 2026-05-12\n---\n\n## 春水煎茶\n\n茶山开园。\n", to: "1.md")
    #expect(try Self.run("check 1.md", folder).status == 1)
    try folder.write("baseline: known.json\n", to: ".validate.yml")
    #expect(try Self.run("lint 1.md --write-baseline known.json", folder).status == 0)
    #expect(try Self.run("check 1.md", folder).status == 0)
    #expect(!(try Self.run("lint 1.md", folder).text.contains("gone")))
  }

  @Test(arguments: [("page.md", "All 2 pages may go out"), ("1.md", "2 pages: 1 may go out, 1 may not yet")])
  func theSumOfAllPages(file: String, words: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.suppressed.replacing("page: A02", with: "page: A01"), to: "i/0.md")
    try folder.write(file == "1.md" ? Self.faulty : Self.head, to: "i/\(file)")
    let text = try Self.run("check i", folder).text
    #expect(text.contains("\n\(words); 2 suppressed by comments (2 errors among them)\n"))
  }

  @Test func withoutADateTheExportHasFailed() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.head.replacing("date: 2026-05-12\n", with: ""), to: "1.md")
    let run = try Self.run("check 1.md", folder)
    #expect(run.status == 1 && !run.text.contains("✓ Export"))
    #expect(run.text.contains("✗ Export        cannot be exported\n"))
    let file = try #require(
      (try Self.object(Self.run("check 1.md --format json", folder))["files"] as? [Object])?.first)
    let stage = (file["stages"] as? Object)?["export"] as? Object
    #expect(stage?["ok"] as? Bool == false && stage?["outcome"] as? String == "failed")
  }

  @Test(arguments: [
    ("info", "There is also 1 info to look at"), ("warning", "There is also 1 warning to look at"),
  ])
  func oneIsNotMany(severity: String, words: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.faulty, to: "1.md")
    try folder.write("rules: {PN001: \(severity)}\n", to: ".validate.yml")
    #expect(try Self.run("check 1.md", folder).text.contains(words))
  }

  @Test func mendedPlacesAreCounted() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.head + "“头茶香,”茶农说,“二茶浓.”\n", to: "1.md")
    let run = try Self.run("lint 1.md --fix --format json", folder)
    let summary = try #require(try Self.object(run)["summary"] as? Object)
    #expect(summary["fixed"] as? Int ?? 0 < summary["fixedPlaces"] as? Int ?? 0)
    try folder.write(Self.head + "“头茶香,”茶农说,“二茶浓。”\n", to: "1.md")
    #expect(
      try Self.run("lint 1.md --fix", folder).text
        == "✓ 1 page checked; 1 mended in 2 places; nothing found\n")
  }

  @Test func aDifferenceEndsWithTheCommandThatAppliesIt() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.faulty, to: "my page.md")
    let run = try CommandRun(["lint", "--diff", "--fix-only", "PN001", "my page.md"], in: folder)
    #expect(run.text.hasSuffix("\n\nTo apply this: validate lint --fix-only PN001 'my page.md'\n"))
    #expect(run.text.hasPrefix("--- my page.md\n+++ my page.md\n"))
    try folder.write(Self.head, to: "my page.md")
    let clean = try CommandRun(["lint", "--diff", "my page.md"], in: folder)
    #expect(clean.output.isEmpty && clean.errors == "validate: there is nothing to mend\n")
  }
}
