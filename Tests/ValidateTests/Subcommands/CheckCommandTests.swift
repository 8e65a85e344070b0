import Foundation
import Testing

@testable import validate

@Suite struct CheckCommandTests {
  private static let english =
    "---\ndate: 2026-05-12\npage: A1\n---\n\n## Ferry opens\n\nBy Mara Quill\n\n"
    + "The ferry left the quay at dawn, and most of the town came to see it go.\n"

  /// No rule proofreads English, and the verdict says so: in both languages, with one page and with several.
  @Test(arguments: [
    (["1.md"], "en", "(the English prose was not proofread)"), (["1.md"], "zh", "（英文文字没有校对）"),
    (["1.md", "2.md"], "en", "(the English prose was not proofread)"),
  ]) func englishProseIsNotProofread(_ files: [String], _ language: String, _ words: String) throws {
    let folder = try TemporaryFolder()
    for file in files {
      try folder.write(Self.english.replacing("page: A1", with: "page: A\(file.prefix(1))"), to: file)
    }
    let run = try CommandRun(["check", "--language", language] + files, in: folder)
    #expect(
      run.status == 0 && run.text.components(separatedBy: words).count == files.count + 1, "\(run.text)")
    let json = try CommandRun(["check", "--format", "json"] + files, in: folder).text
    #expect(json.components(separatedBy: "\"notProofread\" : \"en\"").count == files.count + 1)
    let html = try CommandRun(["check", "--format", "html", "--language", language] + files, in: folder).text
    #expect(html.contains(words))
  }

  @Test func chineseProseIs() throws {
    let folder = try TemporaryFolder()
    try folder.write(Golden.bytes("page.md"), to: "page.md")
    #expect(!(try CommandRun(["check", "page.md"], in: folder).text.contains("没有校对")))
    #expect(
      try CommandRun(["check", "page.md", "--format", "json"], in: folder).text.contains(
        "\"notProofread\" : null"))
  }

  @Test func jsonHasEveryKey() throws {
    let folder = try TemporaryFolder()
    try folder.write(Golden.bytes("page.md"), to: "page.md")
    let run = try CommandRun(["check", "page.md", "--format", "json"], in: folder)
    #expect(run.status == 1)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(Set(report.keys) == ["files", "leftOut", "readAs", "summary", "unread"])
    let file = try #require((report["files"] as? [[String: Any]])?.first)
    #expect(Set(file.keys) == ["file", "stages", "findings", "suppressed", "verdict", "notProofread"])
    #expect(file["verdict"] as? String == "fail")
    let stages = try #require(file["stages"] as? [String: [String: Any]])
    #expect(Set(stages.keys) == ["parse", "lint", "export", "schema", "semantics", "import", "roundTrip"])
    #expect(
      stages.values.allSatisfy { $0["ok"] is Bool && $0["outcome"] is String && $0["problems"] is [Any] })
    #expect(stages["lint"]?["ok"] as? Bool == false)
    #expect(stages["roundTrip"]?["ok"] as? Bool == true)
    #expect(stages["roundTrip"]?["identical"] as? Bool == true)
    #expect(stages["roundTrip"]?["sourceBytes"] as? Int == (try Golden.bytes("page.md").count))
    #expect(stages["roundTrip"]?["hintBytes"] is Int)
    let findings = try #require(file["findings"] as? [[String: Any]])
    for finding in findings {
      #expect(
        Set(finding.keys)
          == ["rule", "slug", "severity", "message", "remedy", "range", "count", "fix"])
    }
    let date = try #require(findings.first { $0["rule"] as? String == "MT001" })
    #expect(date["severity"] as? String == "error")
    #expect((date["fix"] as? [String: Any])?["safety"] as? String == "unsafe")
  }

  @Test func keysAndIdentifiersDoNotChangeWithTheLanguage() throws {
    let folder = try TemporaryFolder()
    try folder.write(Golden.bytes("page.md"), to: "page.md")
    let reports = try ["zh", "en"].map { language in
      let run = try CommandRun(["lint", "page.md", "--format", "json", "--language", language], in: folder)
      // What is left when the sentences are taken out.
      return run.text.split(separator: "\n").filter {
        !$0.contains("\"message\"") && !$0.contains("\"remedy\"") && !$0.contains("\"name\"")
      }
    }
    #expect(reports[0] == reports[1])
    #expect(!reports[0].isEmpty)
  }

  @Test func rangesCountBytesAndUTF16() throws {
    let folder = try TemporaryFolder()
    try folder.write(Golden.bytes("page.md"), to: "page.md")
    let run = try CommandRun(["lint", "page.md", "--format", "json"], in: folder)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let file = try #require((report["files"] as? [[String: Any]])?.first)
    let findings = try #require(file["findings"] as? [[String: Any]])
    let comma = try #require(findings.first { $0["rule"] as? String == "PN001" })
    let range = try #require(comma["range"] as? [String: Any])
    let start = try #require(range["start"] as? [String: Int])
    let line = "本报讯 昨天上午,"
    #expect(start == ["line": 15, "column": line.utf8.count, "columnUTF16": line.utf16.count])
    let source = try Golden.bytes("page.md")
    let offset = try #require(range["byteOffset"] as? Int)
    #expect(source[offset] == UInt8(ascii: ","))
  }

  @Test func standardInputIsAPage() throws {
    let folder = try TemporaryFolder()
    let page = String(decoding: try Golden.bytes("page.md"), as: UTF8.self)
    let run = try CommandRun(["-", "--date", "2026-05-12"], in: folder, input: page)
    #expect(run.text.hasPrefix("-  汀州晚报 page A02 城事 2026-05-12\n"))
    #expect(!run.text.contains("MT001"))
    #expect(!run.text.contains("--fix"), "standard input cannot be mended in its place")
  }

  @Test func aPageWithoutDateGoesThroughAllStages() throws {
    let folder = try TemporaryFolder()
    try folder.write("## 春水煎茶\n\n■记者 温岚\n\n本报讯 茶山开园，采茶人上山。\n", to: "1.md")
    let run = try CommandRun(["1.md"], in: folder)
    #expect(run.text.contains("MT001"))
    #expect(run.text.contains("✓ Same bytes"))
    let export = try CommandRun(["export", "1.md", "-o", "1.xml"], in: folder)
    #expect(export.errors.contains("--date"))
  }

  @Test func hintsCanBeLeftOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("\n\n\n## 春水煎茶\n\n*  一\n*  二", to: "1.md")
    let with = try CommandRun(["export", "1.md", "-o", "-", "--date", "2026-05-12"], in: folder)
    let without = try CommandRun(
      ["export", "1.md", "-o", "-", "--date", "2026-05-12", "--no-hints"], in: folder)
    #expect(with.text.contains("<?markdown"))
    #expect(!without.text.contains("<?markdown"))
    let check = try CommandRun(
      ["1.md", "--date", "2026-05-12", "--no-hints", "--fail-on", "never"], in: folder)
    #expect(check.status == 0, "\(check.text)")
  }

  @Test func picturesAreFoundBesideThePage() throws {
    let folder = try TemporaryFolder()
    let page = "---\ndate: 2026-05-12\n---\n\n## 春水煎茶\n\n![茶山开园。](tea.png)\n\n■摄影 温岚\n"
    try folder.write(page, to: "issue/1.md")
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    try folder.write(png + [0, 0, 1, 2, 0, 0, 0, 3], to: "issue/tea.png")
    let run = try CommandRun(["export", "issue", "-o", "-"], in: folder)
    #expect(run.text.contains(#"contenttype="image/png""#))
    #expect(run.text.contains(#"width="258""#))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    try folder.write(Golden.bytes("page.md"), to: "page.md")
    let arguments = ["export", "page.md", "-o", "-", "--date", "2026-05-12"]
    let first = try CommandRun(arguments, in: folder)
    #expect(first.output == (try CommandRun(arguments, in: folder).output))
    let dated = try CommandRun(arguments, in: folder, environment: ["SOURCE_DATE_EPOCH": "1778544000"])
    #expect(dated.text.contains("2026-05-12T08:00:00+08:00"))
    let now = try CommandRun(arguments + ["--now", "2026-05-12T21:30:00+08:00"], in: folder)
    #expect(now.text.contains("2026-05-12T21:30:00+08:00"))
  }
}
