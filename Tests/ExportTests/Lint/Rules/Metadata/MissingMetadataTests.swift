import Export
import Testing

/// MT001, MT002, MT003 and MT006 together: one remedy with the whole block.
@Suite struct MissingMetadataTests {
  private static let rules: Set<String> = ["MT001", "MT002", "MT003", "MT006"]
  private static let text = "## 河口夜航\n\n■记者 林一苇\n\n船今晚开。\n"

  private func findings(_ text: String, file: String = "01.md") throws -> [Finding] {
    let page = PageParser.parse(SourceText(text), file: file)
    return lint(page).filter { Self.rules.contains($0.rule) }
  }

  private func text(_ edit: SourceEdit) -> String { String(decoding: edit.replacement, as: UTF8.self) }

  private func lint(_ page: Page) -> [Finding] {
    Linter.lint(page, in: LintContext(page: page, rules: .standard))
  }

  @Test func theFirstSaysTheBlockAndTheOthersStayShort() throws {
    let findings = try findings(Self.text, file: "2026-04-09-05.md")
    #expect(findings.map(\.rule) == ["MT001", "MT002", "MT003", "MT006"])
    let block = "---\ndate: 2026-04-09\npage: 05\nissue:  # 总期号，如 9127\n责任编辑:  # 姓名\n---"
    #expect(findings[0].remedy?(.chinese).hasSuffix(block) ?? false)
    for finding in findings.dropFirst() {
      #expect(finding.remedy.map { !$0(.chinese).contains("\n") } ?? true)
      #expect(finding.fix == nil)
    }
    let fix = try #require(findings[0].fix)
    #expect(fix.safety == .unsafe)
    #expect(fix.edits == [SourceEdit(SourceRange(0, 0), block + "\n\n")])
  }

  @Test func nothingIsMadeUpAndWhatIsLeftEmptyStaysAFaultAtItsLine() throws {
    let first = try #require(try findings(Self.text, file: "yaowen.md").first?.fix?.edits.first)
    let mended = text(first) + Self.text
    #expect(mended.hasPrefix("---\ndate:  # "))
    let findings = try findings(mended, file: "yaowen.md")
    #expect(findings.map(\.rule) == ["MT001", "MT002", "MT003", "MT006"])
    let lines = LineTable(SourceText(mended))
    #expect(findings.map { lines.line(at: $0.range.lowerBound) } == [2, 3, 4, 5])
    #expect(findings.allSatisfy { $0.fix == nil })
  }

  @Test func linesGoIntoTheFrontMatterThereIs() throws {
    let dated = "---\r\n日期: 2026-04-09\r\n---\r\n\r\n" + Self.text.replacing("\n", with: "\r\n")
    let fix = try #require(try findings(dated, file: "05.md").first?.fix)
    #expect(fix.edits.map(text) == ["page: 05\r\nissue:  # 总期号，如 9127\r\n责任编辑:  # 姓名\r\n"])
    #expect(fix.edits.map(\.range.lowerBound) == [25])
    let toml = try #require(
      try findings("+++\ndate = 2026-04-09\n[editors]\n校对 = \"方白\"\n+++\n\n" + Self.text).first?.fix)
    #expect(toml.edits.map(\.range.lowerBound) == [4])
    #expect(text(toml.edits[0]).hasPrefix("page = \"01\"\n"))
  }

  @Test func anEnglishPageIsAskedInEnglish() throws {
    let text =
      "---\nlanguage: en\npublication: The Harbor Gazette\n---\n\n## Ferry Runs at Night\n\nThe ferry left.\n"
    for finding in try findings(text) {
      #expect(
        !(finding.remedy?(.english) ?? "").unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }
  }

  @Test func aDraftMayNotGoOut() throws {
    let text = "---\ndate: 2026-04-09\ndraft: true\npage: 05\n---\n\n" + Self.text
    let findings = lint(PageParser.parse(SourceText(text), file: "05.md"))
    let draft = try #require(findings.first { $0.rule == "RG003" })
    #expect(draft.severity == .error)
    #expect(LineTable(SourceText(text)).line(at: draft.range.lowerBound) == 3)
    let final = lint(PageParser.parse(SourceText(text.replacing("true", with: "false")), file: "05.md"))
    #expect(!final.contains { $0.rule == "RG003" || $0.rule == "MT010" })
  }

  @Test(arguments: [
    ("日期：2026年4月9日\n版次：5\n\n", "---\n日期：2026年4月9日\n版次：5\n---\n\n"),
    ("date: 2026-04-09\npage: 5\n---\n", "---\ndate: 2026-04-09\npage: 5\n---\n"),
    ("---\ndate: 2026-04-09\npage: 5\n\n", "---\ndate: 2026-04-09\npage: 5\n---\n\n"),
  ]) func missingFencesAreAdded(text: String, mended: String) throws {
    let page = PageParser.parse(SourceText(text + Self.text), file: "05.md")
    let finding = try #require(lint(page).first { $0.rule == "MT009" })
    #expect(finding.severity == .warning && finding.range.lowerBound == 0)
    let fixed = Linter.fix(page, in: LintContext(page: page, rules: .standard), safety: .safe)
    #expect(String(decoding: fixed.source.bytes, as: UTF8.self).hasPrefix(mended))
  }
}
