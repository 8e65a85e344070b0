import ArgumentParser
import Export

/// `validate check`: the release check.
struct CheckCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "发稿检查：这个版能不能放行（不写命令就是它） / the release check (the default)",
    discussion: """
      依次解析、检查、导出、XML 校验、语义、回读、逐字节比对，再给结论。
      Parses, lints, exports, validates, reads back and compares, then gives a verdict.

        validate 01.md
        validate check 2026-05-12/ --fail-on warning
        validate check 01.md --date 2026-05-12 --format json
        validate check 2026-05-12/ --schema partner.xsd           合作方的 XSD / a partner's XSD
        validate check 2026-05-12/ --format html -o proof.html    校样 / a proof sheet
      """)

  @OptionGroup var pages: PathArguments
  @OptionGroup(title: "检查 / checking") var fail: FailOptions
  @OptionGroup var schemas: SchemaOptions
  @OptionGroup(title: "报告 / the report") var reporting: ReportOptions
  @OptionGroup(title: "版面没写的信息 / what pages do not say") var metadata: MetadataOptions
  @OptionGroup var hints: HintOptions
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  static let formats = ReportFormat.allCases
  var firstPath: String? { pages.paths.first }

  func run(at desk: Desk) throws -> ExitStatus {
    let issues = try IssueFiles.find(pages.paths)
    let options = try ReleaseOptions(
      configuration: desk.configuration, defaults: metadata.metadata(),
      failLevel: fail.level(desk.configuration),
      zone: metadata.zone(), now: metadata.moment(), includesSpelling: !hints.leavesOutHints,
      partnerSchema: schemas.compiled(desk.configuration))
    var report = CheckReport(language: desk.language, failLevel: options.failLevel)
    let configurations = try desk.configurations(for: issues, readsBaselines: true)
    let checked = try Parallel.map(issues, progress: Progress(total: issues.count)) { issue in
      ReleaseCheck.run(try ReleaseInput.read(issue, configurations: configurations), options: options)
    }
    for (issue, result) in zip(issues, checked) {
      for (page, result) in zip(issue.pages, result.pages) { report.add(result, path: page.path) }
    }
    try reporting.write(bytes(of: report, desk))
    return report.passes ? .clean : .findings
  }

  private func bytes(of report: CheckReport, _ desk: Desk) throws -> [UInt8] {
    switch desk.format {
    case .text:
      let text = CheckTextReport(
        language: desk.language, style: reporting.style(desk), showsFrames: reporting.showsFrames)
      return Array(text.text(report, paths: pages.paths).utf8)
    case .json: return try JSONReport.bytes(report)
    case .html: return Array(ProofSheet(report, language: desk.language).html.utf8)
    case .sarif: return try JSONReport.bytes(SARIFReport(faults(report, desk)))
    case .junit: return Array(JUnitReport.xml(faults(report, desk)).utf8)
    case .github: return Array(GitHubReport.text(faults(report, desk)).utf8)
    }
  }

  private func faults(_ report: CheckReport, _ desk: Desk) -> FaultReport {
    FaultReport(report, failLevel: fail.level(desk.configuration), language: desk.language)
  }
}
