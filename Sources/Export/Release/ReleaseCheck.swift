/// The release check: everything that has to hold before a page goes out, in one call.
///
/// ```swift
/// let input = IssueInput(pages: [PageInput(file: "01.md", bytes: bytes)])
/// let report = ReleaseCheck.run(input, options: ReleaseOptions())
/// print(report.passes)
/// ```
public enum ReleaseCheck {
  /// Checks the pages of an issue: parse, lint, export, XSD, semantic checks, import, comparison.
  ///
  /// It never throws: what is wrong with a page, be it that its bytes are no text, is in its report. A stage that
  /// cannot run because an earlier one failed is reported as skipped.
  public static func run(_ input: IssueInput, options: ReleaseOptions) -> ReleaseReport {
    let sources = input.pages.map { page in Result { () throws(SourceError) in try SourceText(page.bytes) } }
    let pages = zip(input.pages, sources).compactMap { page, source in
      (try? source.get()).map {
        PageParser.parse(
          $0, file: page.file, houseStyle: options.configuration.houseStyle, defaults: options.metadata)
      }
    }
    let issue = IssueParser.parse(pages)
    let delivery = pages.isEmpty ? nil : Delivery(of: issue, pictures: input.pictures, options: options)
    var reports: [PageReport] = []
    var index = 0
    for (page, source) in zip(input.pages, sources) {
      switch source {
      case .failure(let error): reports.append(report(on: page, refused: error))
      case .success:
        reports.append(report(on: index, of: issue, delivery: delivery, input: input, options: options))
        index += 1
      }
    }
    return ReleaseReport(pages: reports)
  }

  private static func report(on page: PageInput, refused error: SourceError) -> PageReport {
    PageReport(
      file: page.file, page: nil, findings: [],
      stages: [.parse: StageReport(figures: [], problems: [StageReport.Problem(error.wording)])],
      passes: false)
  }

  private static func report(
    on index: Int, of issue: Issue, delivery: Delivery?, input: IssueInput, options: ReleaseOptions
  ) -> PageReport {
    let page = issue.pages[index]
    let findings = Linter.lint(page, in: context(of: index, in: issue, input: input, options: options))
    var stages = delivery?.stages(ofPage: index) ?? [:]
    stages[.parse] = parseReport(page)
    stages[.lint] = lintReport(findings)
    let isHeld = options.failLevel.map { level in findings.contains { $0.severity >= level } } ?? false
    let isSound = Stage.allCases.allSatisfy { $0 == .lint || stages[$0]?.outcome == .passed }
    return PageReport(
      file: page.file, page: page, findings: findings, stages: stages, passes: isSound && !isHeld)
  }

  private static func context(
    of index: Int, in issue: Issue, input: IssueInput, options: ReleaseOptions
  ) -> LintContext {
    LintContext(
      issue: issue, pageIndex: index, houseStyle: options.configuration.houseStyle,
      settings: options.configuration.lint, pictureExists: input.pictures.mapValues { $0 != nil })
  }

  private static func parseReport(_ page: Page) -> StageReport {
    let articles = page.items.count { if case .article = $0 { true } else { false } }
    let people = Set(page.credits.flatMap(\.names).map(\.name))
    return StageReport(figures: [
      StageReport.Figure("items", page.items.count), StageReport.Figure("articles", articles),
      StageReport.Figure("people", people.count),
    ])
  }

  /// The stage always runs to its end; whether its findings keep the page from going out is for the fail level.
  private static func lintReport(_ findings: [Finding]) -> StageReport {
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
    return StageReport(figures: [
      StageReport.Figure("errors", count(.error)), StageReport.Figure("warnings", count(.warning)),
      StageReport.Figure("infos", count(.info)),
    ])
  }
}
