import Export
import ExportTestSupport
import Testing

/// The sample pages of the project: the ones without faults and the one with all of them.
@Suite struct SeedPagesLintTests {
  private static func rows(_ name: String) throws -> [String] {
    let file = SharedMaterial.packageRoot.appending(path: "seeds").appending(path: name)
    let page = PageParser.parse(try SourceText(try SharedMaterial.bytes(file)), file: name)
    let context = LintContext(page: page)
    return Linter.lint(page, in: context).map { finding in
      let count = finding.count == 1 ? "" : " ×\(finding.count)"
      let fix = finding.fix.map { " \($0.safety.rawValue)" } ?? ""
      return "\(context.lines.line(at: finding.range.lowerBound)) \(finding.rule)\(count)\(fix)"
    }
  }

  @Test(arguments: ["clean/01.md", "issue/01.md", "issue/02.md", "issue/03.md", "issue/04.md"])
  func cleanPagesHaveNoFaults(_ name: String) throws {
    let faults = try Self.rows(name).filter { !$0.contains("HD002") && !$0.contains("HD003") }
    #expect(faults.isEmpty)
  }

  @Test func theDefectPageHasOneFaultOfEachKind() throws {
    #expect(
      try Self.rows("defects/01.md") == [
        "1 MK001 safe", "1 MT001", "1 MT002", "5 HD004 safe", "7 HD003", "9 BY002 unsafe", "11 ST007",
        "11 PN001 ×68 safe", "13 TX001 safe", "17 TX001 unsafe", "21 TX005 safe", "25 TX002 unsafe",
        "31 DL002 safe",
        "31 PN002 safe", "31 PN003 safe", "31 MK003 safe", "35 QT001", "37 QT003", "39 ST003",
        "39 HD001 safe",
        "45 ST008", "55 ST006 unsafe", "68 ST010", "70 MK003 safe", "73 MK001 safe", "78 CP001",
        "82 CP002",
        "84 HD002", "95 ST005", "96 MK002 safe",
      ])
  }
}
