import Foundation
import Testing

@testable import validate

/// Which configuration holds for which page.
@Suite struct PageConfigurationsTests {
  private static let page =
    "---\ndate: 2026-05-12\npage: 01\nissue: 9127\neditors: {责任编辑: 陆知行}\n---\n\n## 老街开门。\n\n灯亮了,人来了。\n"

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["甲/1.md", "甲/副刊/1.md", "乙/1.md", "1.md"] { try folder.write(page, to: name) }
    try folder.write(
      "rules: {PN001: off}\noverrides:\n  - files: 副刊\n    rules: {HD001: off}\n", to: "甲/.validate.yml")
    try folder.write("rules: {HD001: off}\n", to: ".validate.yml")
    return folder
  }

  /// The rules that speak in each file.
  private func rules(_ arguments: [String], in folder: TemporaryFolder) throws -> [String] {
    let run = try CommandRun(["lint", "--format", "json"] + arguments, in: folder)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    return try #require(object["files"] as? [[String: Any]]).map { file in
      let findings = file["findings"] as? [[String: Any]] ?? []
      let rules = findings.compactMap { $0["rule"] as? String }
      return ([file["file"] as? String ?? ""] + rules).joined(separator: " ")
    }
  }

  @Test func everyFolderHasTheNearestOne() throws {
    let folder = try Self.folder()
    #expect(
      try rules(["乙", "甲/1.md", "1.md"], in: folder) == [
        "乙/1.md PN001", "甲/1.md HD001", "1.md PN001",
      ])
    #expect(try rules(["甲/1.md", "乙"], in: folder) == ["甲/1.md HD001", "乙/1.md PN001"])
  }

  @Test func overridesGoByThePathFromTheConfiguration() throws {
    let folder = try Self.folder()
    #expect(try rules(["甲"], in: folder) == ["甲/1.md HD001", "甲/副刊/1.md"])
    #expect(try CommandRun(["lint", "甲/副刊/1.md"], in: folder).status == 0)
  }

  @Test func oneThatIsNamedHoldsForAll() throws {
    let folder = try Self.folder()
    let named = ["乙", "甲/1.md", "--config", "甲/.validate.yml"]
    #expect(try rules(named, in: folder) == ["乙/1.md HD001", "甲/1.md HD001"])
  }

  @Test func aFaultInAnyOfThemStopsTheRun() throws {
    let folder = try Self.folder()
    try folder.write("rules: {PN01: off}\n", to: "乙/.validate.yml")
    let run = try CommandRun(["lint", "甲", "乙"], in: folder)
    #expect(run.status == 2 && run.errors.contains("乙/.validate.yml:1: "))
  }
}
