import Export
import ExportTestSupport
import Testing

/// The sample pages of the project: the ones without faults and the one with all of them.
@Suite struct SeedPagesLintTests {
  private static func file(_ name: String) -> [UInt8]? {
    try? SharedMaterial.bytes(SharedMaterial.packageRoot.appending(path: "seeds").appending(path: name))
  }

  /// The findings as line, rule, severity and fix.
  private static func rows(_ name: String) throws -> [String] {
    let page = PageParser.parse(try SourceText(try #require(file(name))), file: name)
    let context = LintContext(page: page, rules: .standard)
    return Linter.lint(page, in: context).map { finding in
      let fix = finding.fix.map { $0.safety == .safe ? "S" : "U" } ?? "–"
      let line = context.lines.line(at: finding.range.lowerBound)
      return "\(line) \(finding.rule) \(finding.severity.rawValue) \(fix)"
    }
  }

  @Test(arguments: ["clean/01.md", "issue/01.md", "issue/02.md", "issue/03.md", "issue/04.md"])
  func cleanPagesHaveNoFaults(_ name: String) throws {
    let faults = try Self.rows(name).filter { !$0.contains("HD002") && !$0.contains("HD003") }
    #expect(faults.isEmpty)
  }

  /// The table beside the page names every fault, and the tool finds exactly those.
  @Test func theDefectPageHasTheFaultsOfItsTable() throws {
    let readme = String(decoding: try #require(Self.file("defects/README.md")), as: UTF8.self)
    let expected = readme.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|").map { $0.split(separator: " ") }
      guard cells.count == 5, let number = cells[0].first, Int(number) != nil, let rule = cells[1].first,
        let severity = cells[2].first, let fix = cells[3].first
      else { return nil }
      return "\(number) \(rule) \(severity) \(fix)"
    }
    #expect(expected.count > 20)
    let found = try Self.rows("defects/01.md")
    #expect(found.sorted() == expected.sorted())
  }
}
