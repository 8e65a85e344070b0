import ArgumentParser
import Export

/// `validate check`: the release check.
struct CheckCommand: PageCommand {
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

  static let formats = ReportFormat.ofPages

  func run(in context: RunContext) throws -> ExitStatus {
    let language = context.language
    let found = try pages.find(context)
    let issues = found.issues
    var notes = found.notes
    notes.report(language)
    let options = try ReleaseOptions(
      configuration: context.configuration, defaults: metadata.metadata(),
      failLevel: fail.level(context.configuration),
      zone: metadata.zone(), now: metadata.moment(), includesSpelling: !hints.leavesOutHints,
      partnerSchema: schemas.compiled(context.configuration))
    let configurations = try pages.configurations(context, for: issues, readsBaselines: true)
    let progress = Progress(total: found.count, language: language)
    var stream = ReportStream(
      CheckReport(
        language: language, failLevel: options.failLevel, helpBase: context.configuration.helpBase),
      context.format,
      text: CheckTextReport(
        language: language, style: reporting.style(context), showsFrames: reporting.showsFrames,
        isSingle: found.count == 1 && notes.unread.isEmpty, paths: pages.paths),
      to: reporting.sink)
    let render = stream.rendering
    MallocTuning.retainFreedPages()
    try Parallel.forEach(issues) { issue in
      let (input, faults, converted) = ReleaseInput.readable(issue, configurations: configurations)
      let unread = Set(faults.map(\.page))
      let paths = issue.pages.indices.filter { !unread.contains($0) }.map { issue.pages[$0].path }
      let report = ReleaseCheck.run(
        input, options: options, findPictures: PictureFinder(folder: issue.folder).files)
      let pages = try zip(report.pages, paths).map { page, path in
        try render(
          CheckReport.FileReport(page, path: path, failLevel: options.failLevel, language: language))
      }
      return (pages: pages, faults: faults.map(\.fault), converted: converted)
    } take: { issue, result in
      let (pages, faults, converted) = try result.get()
      progress.finish()
      for fault in faults { notes.add(fault, language) }
      notes.converted += converted
      for page in pages { try stream.add(page) }
      progress.advance(by: issue.pages.count)
    }
    progress.finish()
    return try stream.finish(notes)
  }
}
