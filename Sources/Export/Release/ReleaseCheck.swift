import Document
public import Feed
import Lint
import Newspaper
import Source

/// The release check: everything that has to hold before a page goes out, in one call.
///
/// ```swift
/// let input = IssueInput(pages: [PageInput(file: "01.md", bytes: bytes)])
/// let report = ReleaseCheck.run(input, options: ReleaseOptions())
/// print(report.passes)
/// ```
public enum ReleaseCheck {
  /// Checks the pages of an issue: parse, lint, export, XSD, semantic checks, import, comparison. Every file is judged as
  /// a newspaper page, whatever it looks like.
  ///
  /// It never throws: what is wrong with a page, be it that its bytes are no text, is in its report. A stage that
  /// cannot run because an earlier one failed is reported as skipped.
  ///
  /// - Parameters:
  ///   - input: The files of the issue.
  ///   - options: What the desk asks for.
  ///   - findPictures: Told the pictures that the pages name and `input` says nothing of, it answers with those it looked
  ///     for, nil for one that is not there.
  /// - Returns: What was found, page by page.
  public static func run(
    _ input: IssueInput, options: ReleaseOptions,
    findPictures: (_ destinations: [String]) -> [String: PictureFile?] = { _ in [:] }
  ) -> ReleaseReport {
    let sources = input.pages.map { page in Result { () throws(SourceError) in try SourceText(page.bytes) } }
    let pages = zip(input.pages, sources).compactMap { page, source in
      (try? source.get()).map {
        let configuration = page.configuration ?? options.configuration
        return PageParser.parse(
          $0, file: page.file, houseStyle: configuration.houseStyle,
          defaults: configuration.metadata.completed(by: options.defaults))
      }
    }
    let issue = IssueParser.parse(pages)
    let named = Pictures.destinations(in: pages).filter { input.pictures[$0] == nil }
    let pictures =
      named.isEmpty ? input.pictures : input.pictures.merging(findPictures(named)) { given, _ in given }
    let delivered = pages.isEmpty ? [] : RoundTripRun(of: issue, pictures: pictures, options: options).stages
    let readable = zip(input.pages, sources).filter { (try? $1.get()) != nil }.map(\.0)
    let contexts = contexts(of: issue, readable, pictures: pictures, options: options)
    var reports: [PageReport] = []
    var index = 0
    for (page, source) in zip(input.pages, sources) {
      switch source {
      case .failure(let error):
        reports.append(report(on: page, refused: error))
      case .success:
        let page = issue.pages[index]
        let context = contexts?[index]
        let linted = context.map { Linter.inspect(page, in: $0) } ?? LintResult()
        let lines = context?.lines ?? LineTable(page.source ?? SourceText(""))
        reports.append(report(on: page, lines, linted, delivered[index], options))
        index += 1
      }
    }
    return ReleaseReport(pages: reports)
  }

  private static func report(on page: PageInput, refused error: SourceError) -> PageReport {
    // The finding says what is wrong, the stage has nothing to add.
    let (finding, lines) = EncodingFinding.finding(for: error, in: page.bytes)
    return PageReport(
      file: page.file, page: nil, lines: lines, findings: [finding],
      stages: [.parse: StageReport(failedWith: [])], passes: false)
  }

  private static func report(
    on page: Page, _ lines: LineTable, _ linted: LintResult, _ stages: [Stage: StageReport],
    _ options: ReleaseOptions
  ) -> PageReport {
    let failLevel = options.failLevel
    let findings = linted.findings
    var stages = stages
    stages[.parse] = parseReport(page)
    if page.source?.isBlank ?? false, !findings.contains(where: { $0.rule == NoArticleRule.metadata.id }) {
      stages[.parse]?.add(.blankPage)
    }
    stages[.lint] = lintReport(findings)
    // The linter says so, too; what cannot be exported is no good export for that.
    if isWithoutDate(page) {
      stages[.export]?.add(
        StageReport.Problem(
          Wording(
            zh: "没有出版日期；下面各步用替代的日期试做",
            en: "there is no publication date; the stages below ran with a stand-in")))
    }
    for hold in unsaid(PageHold.reasons(for: page, now: options.now, zone: options.zone), findings, failLevel)
    {
      stages[.export]?.add(StageReport.Problem(hold.message))
    }
    let isHeld = failLevel.map { level in findings.contains { $0.severity >= level } } ?? false
    let isSound = Stage.allCases.allSatisfy { $0 == .lint || stages[$0]?.outcome == .passed }
    return PageReport(
      file: page.file, page: page, lines: lines, findings: findings, suppressed: linted.suppressed,
      known: linted.known, stale: linted.stale, stages: stages, passes: isSound && !isHeld)
  }

  /// What holds a page back and no finding fails it for: the desk has switched the rule off, or made it milder.
  private static func unsaid(
    _ holds: [PageHold], _ findings: [Finding], _ failLevel: Severity?
  ) -> [PageHold] {
    holds.filter { hold in
      let rule = hold.key == "embargo" ? EmbargoRule.metadata.id : HeldBackRule.metadata.id
      return !findings.contains { finding in
        finding.rule == rule && (failLevel.map { finding.severity >= $0 } ?? false)
      }
    }
  }

  /// Whether the export would refuse the page for want of a date.
  private static func isWithoutDate(_ page: Page) -> Bool { page.metadata.date == nil && !page.items.isEmpty }

  /// The contexts of the pages that can be read, each knowing what the others hold; nil when no rule is switched on.
  private static func contexts(
    of issue: Issue, _ pages: [PageInput], pictures: [String: PictureFile?], options: ReleaseOptions
  ) -> [LintContext]? {
    let configurations = pages.map { $0.configuration ?? options.configuration }
    if configurations.allSatisfy({ RuleSelection.isEmpty($0.lint, of: options.rules) }) { return nil }
    let pictures = pictures.mapValues { $0 != nil }
    return Linter.contexts(of: issue, with: options.rules, pictureExists: pictures) { index in
      var settings = configurations[index].lint
      (settings.now, settings.zone) = (options.now, options.zone)
      return LintOptions(
        houseStyle: configurations[index].houseStyle, settings: settings, baseline: pages[index].baseline,
        judgement: .asPage)
    }
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
    let severities = findings.map(\.severity)
    func count(_ severity: Severity) -> Int { severities.count { $0 == severity } }
    return StageReport(figures: [
      StageReport.Figure("errors", count(.error)), StageReport.Figure("warnings", count(.warning)),
      StageReport.Figure("infos", count(.info)),
    ])
  }
}

extension StageReport.Problem {
  /// A page on which there is nothing.
  fileprivate static let blankPage = Self(
    Wording(zh: "空文件，没有可以发的内容；补上内容，或者删去文件", en: "an empty file; write the page, or delete the file"))
}
