import Export
import Testing

/// A text as a newspaper page, and what one rule or all rules find in it.
struct LintedText {
  let page: Page
  let context: LintContext
  let configuration: Configuration

  /// What makes every text a newspaper page without any date or page number.
  static let paper = Metadata(publication: "澄湾日报")

  /// All that a page has to say about itself, so that no fix writes front matter.
  static let complete = Metadata(
    publication: "澄湾日报", date: CalendarDate("2026-05-12"), page: "01", issue: "9127",
    editors: [Metadata.Editors(role: "责任编辑", names: ["林一苇"])])

  init(
    _ text: String, configuration yaml: String? = nil, pictures: [String: Bool] = [:],
    baseline: [BaselineEntry]? = nil, defaults: Metadata = paper, otherPages: [String] = []
  ) throws {
    configuration = try Configuration.parse(Array((yaml ?? "").utf8), file: ".validate.yml")
    let style = configuration.houseStyle
    let pages = ([text] + otherPages).enumerated().map { index, text in
      PageParser.parse(SourceText(text), file: "0\(index + 1).md", houseStyle: style, defaults: defaults)
    }
    page = pages[0]
    // Who takes the name of the paper away wants to see what is said of any file.
    let judgement = defaults.publication == nil ? PageJudgement.recognised : .asPage
    let issue = IssueParser.parse(pages)
    let options = LintOptions(
      houseStyle: style, settings: configuration.lint, baseline: baseline, judgement: judgement)
    context = Linter.contexts(of: issue, with: .standard, pictureExists: pictures) { _ in options }[0]
  }

  init(_ example: RuleExample) throws {
    try self.init(
      example.text, configuration: example.configuration,
      pictures: Dictionary(uniqueKeysWithValues: example.missingFiles.map { ($0, false) }),
      baseline: example.hasEmptyBaseline ? [] : nil, otherPages: example.otherPages)
  }

  /// What all rules find.
  var findings: [Finding] { Linter.lint(page, in: context) }

  /// What all rules find, and what is not reported.
  var result: LintResult { Linter.inspect(page, in: context) }

  /// What one rule finds.
  func findings(of rule: String) -> [Finding] { findings.filter { $0.rule == rule } }

  /// The text after the fixes of a rule, or of all rules.
  func fixed(_ rule: String? = nil, safety: FixSafety = .unsafe) -> String {
    let fixed = Linter.fix(page, in: context, safety: safety, rules: rule.map { [$0] })
    return fixed.source[fixed.source.range]
  }

  /// The lines, from 1, on which a rule finds something.
  func lines(of rule: String) -> [Int] {
    findings(of: rule).map { context.lines.line(at: $0.range.lowerBound) }
  }
}

/// Texts compared byte by byte.
func expectSameBytes(
  _ left: String, _ right: String, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(Array(left.utf8) == Array(right.utf8), comment ?? "\(left)", sourceLocation: sourceLocation)
}
