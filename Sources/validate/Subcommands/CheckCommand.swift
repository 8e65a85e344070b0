import ArgumentParser
import Export

/// `validate check`: the release check.
struct CheckCommand: ListCommand {
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
  var runs: [ArgumentRun] { pages.runs }
  var firstPath: String? { pages.firstPath }

  func run(at desk: Desk) throws -> ExitStatus {
    let found = try pages.find(desk)
    let issues = found.issues
    var notes = found.notes
    notes.tell(desk.language)
    let options = try ReleaseOptions(
      configuration: desk.configuration, defaults: metadata.metadata(),
      failLevel: fail.level(desk.configuration),
      zone: metadata.zone(), now: metadata.moment(), includesSpelling: !hints.leavesOutHints,
      partnerSchema: schemas.compiled(desk.configuration))
    var configurations = try desk.configurations(for: issues, readsBaselines: true)
    configurations.encoding = pages.encoding
    let count = found.count
    let progress = Progress(total: count, language: desk.language)
    var output = CheckOutput(
      format: desk.format, language: desk.language, failLevel: options.failLevel,
      isSingle: count == 1 && notes.unread.isEmpty,
      text: CheckTextReport(
        language: desk.language, style: reporting.style(desk), showsFrames: reporting.showsFrames),
      sink: reporting.sink)
    let render = output.rendering
    try Parallel.forEach(issues) { [configurations] issue in
      let (input, faults, converted) = ReleaseInput.readable(issue, configurations: configurations)
      let unread = Set(faults.map(\.page))
      let paths = issue.pages.indices.filter { !unread.contains($0) }.map { issue.pages[$0].path }
      let report = ReleaseCheck.run(
        input, options: options, findPictures: PictureFinder(folder: issue.folder).files)
      let pages = try zip(report.pages, paths).map { try render($0, path: $1) }
      return (pages: pages, faults: faults.map(\.fault), converted: converted)
    } take: { issue, result in
      let (pages, faults, converted) = try result.get()
      progress.finish()
      for fault in faults { notes.add(fault, desk.language) }
      notes.converted += converted
      for page in pages { try output.add(page) }
      progress.advance(by: issue.pages.count)
    }
    progress.finish()
    try output.finish(paths: pages.paths, notes) { report in try bytes(of: report, desk) }
    return notes.status.combined(with: output.report.passes ? .clean : .findings)
  }

  /// The forms of report that need all pages.
  private func bytes(of report: CheckReport, _ desk: Desk) throws -> [UInt8] {
    switch desk.format {
    case .text, .json: return []  // written page by page
    case .html: return Array(ProofSheet(report, language: desk.language).html.utf8)
    case .sarif: return try JSONReport.bytes(SARIFReport(faults(report, desk)))
    case .junit: return Array(JUnitReport.xml(faults(report, desk)).utf8)
    case .github: return Array(GitHubReport.text(faults(report, desk)).utf8)
    }
  }

  private func faults(_ report: CheckReport, _ desk: Desk) -> FaultReport {
    FaultReport(
      report, failLevel: fail.level(desk.configuration), helpBase: desk.configuration.helpBase,
      language: desk.language)
  }
}
