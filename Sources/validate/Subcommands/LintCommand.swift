import ArgumentParser
import Export

/// `validate lint`: what the rules find, and mending it.
struct LintCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "只查差错，也能改 / findings only; can mend them",
    discussion: """
        validate lint 01.md
        validate lint 01.md --frames           附上原文，指出位置 / point at each fault in its line
        validate lint --diff 01.md             只看会怎么改 / show what --fix would change
        validate lint --fix 2026-05-12/        改稳妥的 / mend what is safe
        validate lint --unsafe-fixes 01.md     连要过目的也改 / mend what needs an eye, too
        validate lint --fix-only PN001 01.md   只改一条规则的 / mend what one rule finds
        validate lint --fix - < 01.md > 01.new.md
        validate lint 2026-05-12/ --statistics 每条规则各有几处 / how often each rule finds something
        validate lint 01.md --format html -o proof.html    校样 / a proof sheet
        validate lint 2026-05-12/ --format sarif -o lint.sarif
      """)

  @OptionGroup var pages: PathArguments
  @OptionGroup(title: "修改 / mending") var fixes: FixOptions
  @OptionGroup(title: "报告 / the report") var reporting: ReportOptions
  @Flag(help: "只列每条规则各有几处 / only count what each rule finds")
  var statistics = false
  @OptionGroup var fail: FailOptions
  @OptionGroup(title: "基线 / baseline") var baseline: BaselineOptions
  @OptionGroup(title: "版面没写的信息 / what pages do not say") var metadata: MetadataOptions
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  static let formats = ReportFormat.allCases
  var runs: [ArgumentRun] { pages.runs }
  var firstPath: String? { pages.firstPath }

  func run(at desk: Desk) throws -> ExitStatus {
    try checkForms(desk.format)
    let found = try pages.find(desk)
    let issues = found.issues
    var notes = found.notes
    notes.tell(desk.language)
    var configurations = try baseline.configurations(desk, for: issues)
    configurations.encoding = pages.encoding
    let run = LintRun(
      configurations: configurations,
      defaults: try metadata.metadata(), now: try metadata.moment(), zone: try metadata.zone(),
      fixing: fixes.safety, rules: try fixes.rules(),
      makesBaseline: baseline.writeBaseline != nil,
      progress: Progress(total: found.count, language: desk.language))
    if let form = formOfBatches(desk) { return try lint(issues, run, form, &notes, desk) }
    let (linted, faults) = try run.lintReadable(issues)
    for fault in faults { notes.add(fault, desk.language) }
    notes.take(linted)
    tellFaults(linted, desk)
    if fixes.safety != nil { sayReadmes(issues, desk) }
    let status = status(of: linted, notes, desk)
    if fixes.diff {
      try writeDifferences(linted, desk)
    } else {
      if fixes.writes, found.leavesOutStandardInput {
        try FileWriter.writeToStandardOutput(FileReader.readStandardInput())
      }
      try write(linted)
      try baseline.write(linted)
      try report(linted, notes, desk)
    }
    return status
  }

  /// How the run ends. A file that is no text was not checked, whatever makes a page fail.
  private func status(of pages: [LintedPage], _ notes: FileNotes, _ desk: Desk) -> ExitStatus {
    let fails =
      pages.contains { $0.page == nil } || fail.holds(pages.lazy.flatMap(\.findings), desk.configuration)
    return notes.status.combined(with: fails ? .findings : .clean)
  }

  /// Says of a README that was named that nothing in it is mended.
  private func sayReadmes(_ issues: [IssueFiles], _ desk: Desk) {
    for page in issues.flatMap(\.pages) where page.isReadme {
      let path = VisibleText.of(page.path)
      StandardError.write(
        Wording(zh: "\(path) 是说明文件，不是版面，没有改\n", en: "\(path) is a README and no page; it was not mended\n")(
          desk.language))
    }
  }

  /// So many pages, or those of one issue if it has more, are linted and reported before the next ones are read.
  private static let batch = 64

  /// The form of a report that needs no page twice; nil for any other.
  private func formOfBatches(_ desk: Desk) -> LintOutput.Form? {
    if fixes.diff || fixes.writes || baseline.writeBaseline != nil { return nil }
    switch desk.format {
    case .text where !statistics:
      return .text(
        LintTextReport(
          language: desk.language, style: reporting.style(desk), showsFrames: reporting.showsFrames))
    case .json: return .json
    case .text, .html, .sarif, .junit, .github: return nil
    }
  }

  /// Lints batch by batch.
  private func lint(
    _ issues: [IssueFiles], _ run: LintRun, _ form: LintOutput.Form, _ notes: inout FileNotes, _ desk: Desk
  ) throws -> ExitStatus {
    var output = LintOutput(form, language: desk.language, sink: reporting.sink)
    var status = ExitStatus.clean
    var rest = issues[...]
    while !rest.isEmpty {
      var batch: [IssueFiles] = []
      var count = 0
      while let issue = rest.first, batch.isEmpty || count + issue.pages.count <= Self.batch {
        batch.append(rest.removeFirst())
        count += issue.pages.count
      }
      let (linted, faults) = try run.lintReadable(batch)
      for fault in faults { notes.add(fault, desk.language) }
      notes.take(linted)
      status = status.combined(with: self.status(of: linted, notes, desk))
      try output.add(linted)
    }
    try output.finish(paths: pages.paths, notes)
    return status.combined(with: notes.status)
  }

  /// Forms that do not go together.
  private func checkForms(_ format: ReportFormat) throws(UsageFault) {
    if fixes.diff, format != .text {
      throw UsageFault(
        Wording(
          zh: "--diff 只有文本一种形式；请去掉 --format \(format.rawValue)",
          en: "--diff is text only; leave out --format \(format.rawValue)"))
    }
    if statistics, format != .text, format != .json {
      throw UsageFault(
        Wording(
          zh: "--statistics 只能和 --format text 或 json 一起用",
          en: "--statistics goes with --format text or json only"))
    }
  }

  /// Shows what would be mended: to a person the changed characters, to a program a difference that `patch` takes; and how
  /// to have it so.
  private func writeDifferences(_ pages: [LintedPage], _ desk: Desk) throws {
    let changed = pages.filter { $0.bytes != $0.original }
    guard !changed.isEmpty else {
      let words = Wording(zh: "没有可以自动改的", en: "there is nothing to mend")
      return StandardError.write("validate: \(words(desk.language))\n")
    }
    let style = reporting.style(desk)
    let view = DiffView(language: desk.language, style: style)
    var text: [UInt8] = []
    for (index, page) in changed.enumerated() {
      let path = VisibleText.of(page.path)
      if style.isTerminal {
        text += Array(((index > 0 ? "\n" : "") + view.text(page.original, page.bytes, path: path)).utf8)
      } else {
        text += UnifiedDiff.of(page.original, page.bytes, path: path)
      }
    }
    let apply = Wording(zh: "要这样改：", en: "To apply this: ")(desk.language)
    text += Array("\n\(apply)\(style(.command, VisibleText.of(applyCommand)))\n".utf8)
    try reporting.write(text)
  }

  /// The command that writes what `--diff` shows.
  private var applyCommand: String {
    var words = ["validate lint"]
    if fixes.unsafeFixes {
      words.append("--unsafe-fixes")
    } else if fixes.fixOnly.isEmpty {
      words.append("--fix")
    }
    words += fixes.fixOnly.map { "--fix-only \(NextSteps.quoted($0))" }
    if let config = general.config { words.append("--config \(NextSteps.quoted(config))") }
    if let file = baseline.baseline { words.append("--baseline \(NextSteps.quoted(file))") }
    return (words + [NextSteps.target(pages.paths)]).joined(separator: " ")
  }

  /// Names the fixes that were held back, which nobody may take for a page without anything to mend. Where findings are
  /// reported those that are left to a person say so themselves.
  private func tellFaults(_ pages: [LintedPage], _ desk: Desk) {
    for page in pages {
      for fault in page.fixFaults where fault.isOurs || fixes.diff {
        let line = page.lines.line(at: min(fault.range.lowerBound, page.bytes.count))
        StandardError.write(
          "validate: \(VisibleText.of(page.path)):\(line): \(fault.wording(desk.language))\n")
      }
    }
  }

  /// Writes what was mended. Mended standard input goes to standard output, even if nothing had to be mended.
  private func write(_ pages: [LintedPage]) throws {
    guard fixes.writes else { return }
    for page in pages where page.isStandardInput { try FileWriter.writeToStandardOutput(page.bytes) }
    try FileWriter.write(
      pages.filter { !$0.isStandardInput && $0.isChanged && !PageName.isReadme(FilePath.name($0.path)) }
        .map { FileWriter.Output(path: $0.path, bytes: $0.bytes) })
  }

  private func report(_ pages: [LintedPage], _ notes: FileNotes, _ desk: Desk) throws {
    let bytes = try bytes(of: LintReport(pages, notes, language: desk.language), desk)
    // Standard output is taken when it carries the mended page.
    if fixes.writes, reporting.output == nil, self.pages.paths.contains("-") {
      StandardError.write(String(decoding: bytes, as: UTF8.self))
    } else {
      try reporting.write(bytes)
    }
  }

  private func bytes(of report: LintReport, _ desk: Desk) throws -> [UInt8] {
    switch desk.format {
    case .text:
      let style = reporting.style(desk)
      let text =
        statistics
        ? StatisticsText(language: desk.language, style: style).text(report)
        : LintTextReport(language: desk.language, style: style, showsFrames: reporting.showsFrames)
          .text(report, paths: pages.paths)
      return Array(text.utf8)
    case .json: return try JSONReport.bytes(report)
    case .html: return Array(ProofSheet(report, language: desk.language).html.utf8)
    case .sarif: return try JSONReport.bytes(SARIFReport(faults(report, desk)))
    case .junit: return Array(JUnitReport.xml(faults(report, desk)).utf8)
    case .github: return Array(GitHubReport.text(faults(report, desk)).utf8)
    }
  }

  private func faults(_ report: LintReport, _ desk: Desk) -> FaultReport {
    FaultReport(
      report, failLevel: fail.level(desk.configuration), helpBase: desk.configuration.helpBase,
      language: desk.language)
  }
}
