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
      let slug = RuleSet.standard.rule(named: finding.rule)?.metadata.slug ?? ""
      return "| \(line) | \(finding.rule) \(slug) | \(finding.severity.rawValue) | \(fix) |"
    }
  }

  @Test(arguments: ["clean/01.md", "issue/01.md", "issue/02.md", "issue/03.md", "issue/04.md"])
  func cleanPagesHaveNoFaults(_ name: String) throws {
    let faults = try Self.rows(name).filter { !$0.contains("HD002") && !$0.contains("HD003") }
    #expect(faults.isEmpty)
  }

  /// The table beside the page names every fault, and the tool finds exactly those. What is missing or too many is named
  /// by its row, to which a reason is added by hand.
  @Test func theDefectPageHasTheFaultsOfItsTable() throws {
    let readme = String(decoding: try #require(Self.file("defects/README.md")), as: UTF8.self)
    let expected = readme.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|")
      guard cells.count == 5, Int(cells[0].filter { $0 != " " }) != nil else { return nil }
      return "|" + cells.dropLast().joined(separator: "|") + "|"
    }
    #expect(expected.count > 20)
    let found = try Self.rows("defects/01.md")
    for change in found.sorted().difference(from: expected.sorted()) {
      switch change {
      case .insert(_, let row, _): Issue.record("seeds/defects/README.md, table 1, add: \(row) why |")
      case .remove(_, let row, _): Issue.record("seeds/defects/README.md, table 1, remove: \(row)")
      }
    }
    func count(_ cell: String) -> Int { found.count { $0.contains("| \(cell) |") } }
    let sum = """
      \(found.count) findings: \(count("error")) errors, \(count("warning")) warnings, \(count("info")) infos; `--fix` \
      mends \(count("S")) of them, `--unsafe-fixes` \(count("U")) more.
      """
    let hasSum = readme.contains(sum)
    #expect(hasSum, "seeds/defects/README.md, below table 1: \(sum)")
    let chineseSum = """
      合计 \(found.count) 条：\(count("error")) 处错误、\(count("warning")) 处警告、\(count("info")) 处提示；其中 \
      \(count("S")) 条 `--fix` 可改，另外 \(count("U")) 条 `--unsafe-fixes` 可改。
      """
    let hasChineseSum = readme.contains(chineseSum)
    #expect(hasChineseSum, "seeds/defects/README.md, below table 1: \(chineseSum)")
  }
}
