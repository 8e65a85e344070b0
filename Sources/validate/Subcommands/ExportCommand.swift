import ArgumentParser
import Export

/// `validate export`: the XML of an issue.
struct ExportCommand: PageCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "导出 NewsML-G2 XML；一个文件夹是一期 / writes NewsML-G2 XML; a folder is one issue",
    discussion: """
      有差错也照样导出；要没有差错才导出，请加 --gate。
      Exports in spite of findings; with --gate only when there are none.

        validate export 2026-05-12/ -o issue.xml
        validate export 01.md -o - --date 2026-05-12
        validate export 2026-05-12/ -o issue.xml --schema partner.xsd
        validate export 2026-05-12/ 2026-05-13/ -o out/
      """)

  @OptionGroup var pages: PathArguments
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "写到哪个文件或文件夹；- 是标准输出 / the file or folder to write; - is standard output",
      valueName: "path"),
    completion: .file())
  var output: String
  @Flag(help: "先检查，有差错就不导出 / check first, and refuse when there are findings")
  var gate = false
  @OptionGroup var fail: FailOptions
  @OptionGroup var schemas: SchemaOptions
  @OptionGroup(title: "版面没写的信息 / what pages do not say") var metadata: MetadataOptions
  @OptionGroup var hints: HintOptions
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  func run(in context: RunContext) throws -> ExitStatus {
    let found = try pages.find(context)
    let issues = found.issues
    found.notes.report(context.language, reportsLeftOut: context.format != .json)
    // An issue that lacks a page is incomplete.
    guard found.notes.unread.isEmpty else {
      context.report(
        Wording(zh: "版面不全，没有导出，什么也没有写", en: "pages are missing; not exported, nothing was written"))
      return found.notes.status
    }
    guard !issues.isEmpty else {
      if context.format == .json { try report([], [], found.notes, context) }
      return .clean
    }
    let targets = try ExportTarget.paths(for: issues, output: output)
    let configurations = try pages.configurations(context, for: issues, readsBaselines: gate)
    let export = IssueExport(
      configurations: configurations,
      defaults: try metadata.metadata(), zone: try metadata.zone(),
      now: try metadata.moment(), includesSpelling: !hints.leavesOutHints,
      partnerSchema: try schemas.compiled(context.configuration))
    MallocTuning.retainFreedPages()
    if gate, try isHeld(issues, export, context) { return .findings }
    let messages = try Parallel.map(
      issues, progress: Progress(total: issues.count, language: context.language)
    ) { try export.export($0) }
    let outputs = zip(targets, messages).map { FileWriter.Output(path: $0, bytes: $1) }
    if output == "-" {
      for file in outputs { try FileWriter.writeToStandardOutput(file.bytes) }
      return .clean
    }
    if let path = targets.first, path != output { try FileWriter.makeFolder(output) }
    try FileWriter.write(outputs)
    try report(outputs, issues, found.notes, context)
    return .clean
  }

  /// Whether a page has a finding that prevents the export; if so, the findings are reported.
  private func isHeld(_ issues: [IssueFiles], _ export: IssueExport, _ context: RunContext) throws -> Bool {
    let run = LintRun(
      configurations: export.configurations, defaults: export.defaults, now: export.now, zone: export.zone,
      judgement: .asPage)
    let linted = try run.lint(issues)
    // What its sender holds back does not go out, nor an empty page, whatever the configuration of the rules.
    let holds = linted.flatMap { page -> [(path: String, hold: PageHold)] in
      let reasons = page.page.map { PageHold.reasons(for: $0, now: export.now, zone: export.zone) } ?? []
      return reasons.map { (page.path, $0) }
    }
    let blank = linted.filter { $0.page?.source?.isBlank ?? false }
    for page in blank {
      let path = TerminalText.of(page.path)
      StandardError.write(
        Wording(zh: "\(path)：空文件，没有可以发的内容\n", en: "\(path): an empty file, nothing to send out\n")(
          context.language))
    }
    let hasFindings = fail.holds(linted.lazy.flatMap(\.findings), context.configuration)
    guard hasFindings || !holds.isEmpty || !blank.isEmpty else { return false }
    var stream = ReportStream(
      LintReport(language: context.language), .text,
      text: LintTextReport(language: context.language, style: .plain, paths: pages.paths),
      to: ReportSink(.standardError))
    for page in linted {
      try stream.add(
        stream.rendering(LintReport.FileReport(page, failLevel: nil, language: context.language)))
    }
    _ = try stream.finish(FileNotes())
    let refusal = Wording(zh: "有差错，没有导出，什么也没有写", en: "there are findings; not exported, nothing was written")
    for (path, hold) in holds where !hasFindings {
      StandardError.write("\(TerminalText.of(path)): \(hold.message(context.language))\n")
    }
    StandardError.write("\nvalidate: \(refusal(context.language))\n")
    return true
  }

  private func report(
    _ outputs: [FileWriter.Output], _ issues: [IssueFiles], _ notes: FileNotes, _ context: RunContext
  ) throws {
    if context.format == .json {
      return try FileWriter.writeToStandardOutput(
        JSONReport.bytes(WrittenReport(outputs, notes, context.language)))
    }
    for (file, issue) in zip(outputs, issues) {
      let path = TerminalText.of(file.path)
      let bytes = CountWords.grouped(file.bytes.count)
      let pages = issue.pages.count
      StandardError.write(
        Wording(
          zh: "已导出 \(pages) 个版：\(path)（\(bytes) 字节）\n",
          en: "exported \(CountWords.plural(pages, "page")): \(path) (\(bytes) bytes)\n")(context.language))
    }
  }
}
