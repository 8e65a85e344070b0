import Export

/// The release check for people: the stages, the findings by article, the verdict, the next step.
struct CheckTextReport: TextReport {
  private let language: Language
  private let style: TerminalStyle
  private let showsFrames: Bool
  private let isSingle: Bool
  private let paths: [String]

  /// Prepares to write.
  ///
  /// - Parameters:
  ///   - language: The language of all sentences.
  ///   - style: How to mark them.
  ///   - showsFrames: Whether the line of each finding is shown.
  ///   - isSingle: Whether the report is on one file.
  ///   - paths: The paths as they were named, for the next steps.
  init(
    language: Language, style: TerminalStyle, showsFrames: Bool = false, isSingle: Bool, paths: [String]
  ) {
    self.language = language
    self.style = style
    self.showsFrames = showsFrames
    self.isSingle = isSingle
    self.paths = paths
  }

  /// The entry of a file. One of several files gets one line if nothing was found in it.
  func entry(_ file: CheckReport.FileReport) -> TextEntry {
    let isShort = !isSingle && file.verdict == CheckReport.FileReport.pass && file.findings.isEmpty
    return TextEntry(
      text: isShort ? "\(verdict(file))  \(head(file))\n" : page(file), isSetOff: !isShort)
  }

  /// The end of the report: all files together, and the next steps.
  func end(_ report: CheckReport) -> String {
    let hasVerdict = isSingle && report.summary.unread == 0
    let notes = report.notes.text(language)
    return (hasVerdict ? "" : "\n" + summary(report))
      + (notes.isEmpty ? "" : (hasVerdict ? "\n" : "") + notes)
      + NextSteps(report.tally, paths: paths, language: language).text(style)
  }

  private func head(_ file: CheckReport.FileReport) -> String {
    style(.title, TerminalText.of(file.file))
      + TerminalText.of(file.page.map { PageWords.suffix($0.metadata, language) } ?? "")
  }

  private func page(_ file: CheckReport.FileReport) -> String {
    let groups = FindingGroups(file.findings, page: file.page, lines: file.lines, language: language)
    var text = head(file) + "\n"
    let stages = file.stages.stages.filter {
      isSingle || $0.result.outcome == .failed && $0.stage != .lint
    }
    if !stages.isEmpty { text += "\n" + StageLines(file, language: language, style: style).text(stages) }
    if !groups.groups.isEmpty {
      let source = showsFrames ? file.page?.source : nil
      text += "\n" + FindingLines(language: language, style: style, source: source).text(groups)
    }
    return text + "\n" + verdict(file) + "\n"
  }

  private func verdict(_ file: CheckReport.FileReport) -> String {
    let counts = FindingCounts(file.findings)
    let passes = file.verdict == CheckReport.FileReport.pass
    let failed = file.stages.stages.filter { $0.result.outcome == .failed && $0.stage != .lint }
      .map { StageLines.name($0.stage)(language) }
    let found = counts.words(language)
    let mark = passes ? style(.success, "✓") : style(.error, "✗")
    let words: Wording
    if passes {
      let verb = (counts.warnings > 0 ? counts.warnings : counts.infos) == 1 ? "is" : "are"
      words =
        found.isEmpty
        ? Wording(zh: "可以发稿", en: "May go out")
        : Wording(
          zh: "可以发稿。另有 \(found)，供参考", en: "May go out. There \(verb) also \(found) to look at")
    } else {
      let stages = failed.joined(separator: language == .chinese ? "、" : ", ")
      let reasons = [
        found,
        failed.isEmpty
          ? "" : Wording(zh: "“\(stages)”没有通过", en: "failed: \(stages)")(language),
      ].filter { !$0.isEmpty }.joined(separator: language == .chinese ? "；" : "; ")
      words = Wording(zh: "还不能发稿：\(reasons)", en: "May not go out yet: \(reasons)")
    }
    let verdict = words(language) + PageWords.notProofread(file.notProofread, language)
    return "\(mark) \(style(.title, verdict))" + clauses(file.waived)
  }

  /// What was found and is not reported, to follow a verdict.
  private func clauses(_ waived: WaivedCounts) -> String {
    waived.clauses(language).map { (language == .chinese ? "；" : "; ") + $0 }.joined()
  }

  private func summary(_ report: CheckReport) -> String {
    let summary = report.summary
    let words =
      summary.files == 0
      ? Wording(zh: "没有查任何版", en: "No page was checked")
      : summary.failed == 0 && summary.unread == 0
        ? Wording(
          zh: "\(summary.files) 个版\(summary.files == 1 ? "" : "都")可以发稿",
          en: summary.files == 1 ? "1 page may go out" : "All \(summary.files) pages may go out")
        : Wording(
          zh: "\(summary.files) 个版：\(summary.passed) 个可以发稿，\(summary.failed) 个还不能",
          en: "\(CountWords.plural(summary.files, "page")): \(summary.passed) may go out, "
            + "\(summary.failed) may not yet")
    let unread = Wording(
      zh: "；另有 \(summary.unread) 项读不了，没有查", en: "; \(summary.unread) could not be read")
    return style(.title, words(language) + (summary.unread > 0 ? unread(language) : ""))
      + clauses(report.waived) + "\n"
  }
}
