import ArgumentParser
import Export

/// `validate lint`: what the rules find, and mending it.
struct LintCommand: PageCommand {
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

  static let formats = ReportFormat.ofPages

  /// The most pages of one batch, unless an issue has more.
  private static let batch = 64

  func run(in context: RunContext) throws -> ExitStatus {
    try checkForms(context.format)
    let language = context.language
    let found = try pages.find(context)
    var notes = found.notes
    notes.report(language)
    try baseline.check()
    let configurations = try pages.configurations(
      context, for: found.issues, baseline: baseline.baseline, readsBaselines: baseline.writeBaseline == nil)
    let run = LintRun(
      configurations: configurations,
      defaults: try metadata.metadata(), now: try metadata.moment(), zone: try metadata.zone(),
      fixing: fixes.safety, rules: try fixes.rules(),
      makesBaseline: baseline.writeBaseline != nil,
      progress: Progress(total: found.count, language: language))
    let level = fail.level(context.configuration)
    var stream = ReportStream(
      LintReport(language: language, failLevel: level, helpBase: context.configuration.helpBase),
      context.format,
      text: LintTextReport(
        language: language, style: reporting.style(context), showsFrames: reporting.showsFrames,
        isTable: statistics, paths: pages.paths),
      to: sink)
    MallocTuning.retainFreedPages()
    // What is written is written for all pages or none.
    let isWhole = fixes.safety != nil || baseline.writeBaseline != nil
    for batch in isWhole ? [found.issues] : Self.batches(found.issues) {
      let (linted, faults) = try run.lintReadable(batch)
      for fault in faults { notes.add(fault, language) }
      notes.take(linted)
      reportFixFaults(linted, context)
      if fixes.safety != nil { reportReadmes(batch, context) }
      if fixes.diff {
        try writeDifferences(linted, context)
        return notes.status.combined(with: linted.contains { $0.fails(at: level) } ? .findings : .clean)
      }
      if fixes.writes { try write(linted, found) }
      try baseline.write(linted)
      for page in linted {
        try stream.add(stream.rendering(LintReport.FileReport(page, failLevel: level, language: language)))
      }
    }
    return try stream.finish(notes)
  }

  /// Where the report goes: standard output is taken when it carries the mended page.
  private var sink: ReportSink {
    let isTaken = fixes.writes && reporting.output == nil && pages.paths.contains("-")
    return isTaken ? ReportSink(.standardError) : reporting.sink
  }

  /// The issues in batches, each of which is linted and reported before the next one is read.
  private static func batches(_ issues: [IssueFiles]) -> [[IssueFiles]] {
    var batches: [[IssueFiles]] = []
    var count = 0
    for issue in issues {
      if batches.isEmpty || count + issue.pages.count > batch {
        batches.append([])
        count = 0
      }
      batches[batches.count - 1].append(issue)
      count += issue.pages.count
    }
    return batches
  }

  /// Reports that a named README is not mended.
  private func reportReadmes(_ issues: [IssueFiles], _ context: RunContext) {
    for page in issues.flatMap(\.pages) where page.isReadme {
      let path = TerminalText.of(page.path)
      StandardError.write(
        Wording(zh: "\(path) 是说明文件，不是版面，没有改\n", en: "\(path) is a README and no page; it was not mended\n")(
          context.language))
    }
  }

  /// Rejects options that do not go together with the form.
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

  /// Shows what would be mended, to a person the changed characters, to a program a difference that `patch` takes; and the
  /// command that does it.
  private func writeDifferences(_ pages: [LintedPage], _ context: RunContext) throws {
    let changed = pages.filter { $0.bytes != $0.original }
    guard !changed.isEmpty else {
      return context.report(Wording(zh: "没有可以自动改的", en: "there is nothing to mend"))
    }
    let style = reporting.style(context)
    let view = DiffView(language: context.language, style: style)
    var text: [UInt8] = []
    for (index, page) in changed.enumerated() {
      let path = TerminalText.of(page.path)
      if style.isTerminal {
        text += Array(((index > 0 ? "\n" : "") + view.text(page.original, page.bytes, path: path)).utf8)
      } else {
        text += UnifiedDiff.of(page.original, page.bytes, path: path)
      }
    }
    let apply = Wording(zh: "要这样改：", en: "To apply this: ")(context.language)
    text += Array("\n\(apply)\(style(.command, TerminalText.of(applyCommand)))\n".utf8)
    var sink = reporting.sink
    try sink.write(text)
    try sink.finish()
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

  /// Reports the fixes that were held back, so that the page does not look like one with nothing to mend. Those that are left
  /// to a person are findings already, but not where a difference is shown.
  private func reportFixFaults(_ pages: [LintedPage], _ context: RunContext) {
    for page in pages {
      for fault in page.fixFaults where fault.isOurs || fixes.diff {
        let line = page.lines.line(at: min(fault.range.lowerBound, page.bytes.count))
        StandardError.report("\(TerminalText.of(page.path)):\(line): \(fault.wording(context.language))")
      }
    }
  }

  /// Writes what was mended. Mended standard input goes to standard output, even if nothing had to be mended.
  private func write(_ pages: [LintedPage], _ found: FoundPages) throws {
    if found.leavesOutStandardInput {
      try FileWriter.writeToStandardOutput(FileReader.readStandardInput())
    }
    for page in pages where page.isStandardInput { try FileWriter.writeToStandardOutput(page.bytes) }
    try FileWriter.write(
      pages.filter { !$0.isStandardInput && $0.isChanged && !FilePath.isReadme($0.path) }
        .map { FileWriter.Output(path: $0.path, bytes: $0.bytes) })
  }
}
