import Export
import Testing

@Suite struct FindingFingerprintsTests {
  private static func names(_ text: String) -> [String] {
    let page = PageParser.parse(SourceText(text), file: "01.md")
    let context = LintContext(page: page, rules: .standard, options: LintOptions(judgement: .asPage))
    var fingerprints = FindingFingerprints(page, lines: context.lines)
    return Linter.lint(page, in: context).filter { $0.rule == "HD001" }
      .map { fingerprints.next(rule: $0.rule, at: $0.range.lowerBound) }
  }

  private static let page = "## 渡口灯亮。\n\n灯亮了.\n\n## 集市搬家。\n\n集市搬了.\n"

  @Test func stayWhenLinesAreAdded() {
    let names = Self.names(Self.page)
    #expect(names.count == 2 && Set(names).count == 2)
    #expect(Self.names("## 先说几句\n\n茶香。\n\n" + Self.page) == names)
  }

  @Test func equalOnesAreNumbered() {
    let names = Self.names("## 渡口灯亮。\n\n茶香。\n\n## 渡口灯亮。\n\n茶浓。\n")
    #expect(names.map { $0.suffix(2) } == [":1", ":2"])
    #expect(names.count == 2 && names[0].dropLast(2) == names[1].dropLast(2))
  }
}
