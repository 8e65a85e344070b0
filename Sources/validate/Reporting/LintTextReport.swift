import Export

/// What the linter found, for people: file by file, then by article.
struct LintTextReport {
  private let language: Language
  private let style: TerminalStyle
  private let showsFrames: Bool

  /// Prepares to write. `showsFrames` asks for the line of each finding.
  init(language: Language, style: TerminalStyle, showsFrames: Bool = false) {
    self.language = language
    self.style = style
    self.showsFrames = showsFrames
  }

  /// The report on all files; a file without findings is not mentioned.
  ///
  /// - Parameters:
  ///   - report: What to report.
  ///   - paths: The paths as they were named, for the next steps.
  /// - Returns: The report.
  func text(_ report: LintReport, paths: [String]) -> String {
    var tally = FindingTally()
    for file in report.files { tally.add(file.findings) }
    return files(report) + end(report.summary, tally, report.notes, paths: paths)
  }

  /// The findings, file by file.
  func files(_ report: LintReport) -> String {
    var text = ""
    for file in report.files where !file.findings.isEmpty {
      let groups = FindingGroups(file.findings, page: file.page, lines: file.lines, language: language)
      text += style(.title, VisibleText.of(file.file))
      text += VisibleText.of(file.page.map { PageWords.suffix($0.metadata, language) } ?? "") + "\n\n"
      let source = showsFrames ? file.page?.source : nil
      text += FindingLines(language: language, style: style, source: source).text(groups) + "\n"
    }
    return text
  }

  /// The end of the report: all files together, and the next steps.
  func end(
    _ summary: LintReport.Summary, _ tally: FindingTally, _ notes: FileNotes, paths: [String]
  ) -> String {
    self.summary(summary) + "\n" + notes.text(language)
      + NextSteps(
        tally, paths: paths, isJudged: !summary.rulesNotRun.contains { $0.reason == .notRecognised },
        language: language
      ).text(style)
  }

  /// How many files were looked at and what was found, in a line.
  func summary(_ summary: LintReport.Summary) -> String {
    let found = FindingCounts(errors: summary.errors, warnings: summary.warnings, infos: summary.infos)
      .words(language)
    let fixed = summary.fixed
    let isClean = found.isEmpty && summary.rulesNotRun.isEmpty
    let mark =
      summary.errors > 0 || summary.unread > 0
      ? style(.error, "✗") : isClean && summary.files > 0 ? style(.success, "✓") : style(.warning, "!")
    let waived = summary.suppressed + summary.known > 0
    let nothing =
      !summary.rulesNotRun.isEmpty
      ? Wording(zh: "查过的规则没有发现差错", en: "the rules that ran found no fault")
      : summary.unread > 0
        ? Wording(zh: "读到的没有差错", en: "nothing found in what was read")
        : waived
          ? Wording(zh: "没有别的差错", en: "nothing else found")
          : Wording(zh: "没有差错", en: "nothing found")
    let parts = [
      summary.files == 0
        ? Wording(zh: "没有查任何版", en: "no page was checked")(language)
        : Wording(zh: "查了 \(summary.files) 个版", en: "\(CountWords.plural(summary.files, "page")) checked")(
          language),
      summary.unread > 0
        ? Wording(
          zh: "另有 \(summary.unread) 项读不了，没有查", en: "\(summary.unread) could not be read")(language)
        : "",
      mended(summary),
      summary.files == 0
        ? ""
        : found.isEmpty
          ? nothing(language)
          : fixed > 0 ? Wording(zh: "还有 \(found)", en: "left: \(found)")(language) : found,
      summary.suppressed > 0
        ? Wording(zh: "注释忽略 \(summary.suppressed) 处", en: "\(summary.suppressed) suppressed")(language) : "",
      summary.known > 0
        ? Wording(zh: "基线里有 \(summary.known) 处", en: "\(summary.known) in the baseline")(language) : "",
      summary.stale > 0
        ? Wording(
          zh: "基线里有 \(summary.stale) 处已经改好，可用 --write-baseline 更新",
          en: "\(summary.stale) of the baseline \(summary.stale == 1 ? "is" : "are") gone; "
            + "--write-baseline brings it up to date")(language)
        : "",
    ].filter { !$0.isEmpty }
    let notRun = summary.rulesNotRun.map {
      "\n  " + folded($0.words(language, isSingle: summary.files == 1))
    }.joined()
    return "\(mark) \(parts.joined(separator: language == .chinese ? "，" : "; "))\(notRun)"
  }

  /// How much was mended: findings, and places where one finding has several.
  private func mended(_ summary: LintReport.Summary) -> String {
    guard summary.fixed > 0 else { return "" }
    return summary.fixedPlaces == summary.fixed
      ? Wording(zh: "改好 \(summary.fixed) 处", en: "\(summary.fixed) mended")(language)
      : Wording(
        zh: "改好 \(summary.fixed) 条，共 \(summary.fixedPlaces) 处",
        en: "\(summary.fixed) mended in \(summary.fixedPlaces) places")(language)
  }

  private func folded(_ text: String) -> String {
    guard let width = style.width else { return text }
    return LineFolder.fold(text, width: max(width - 2, 24)).joined(separator: "\n  ")
  }
}
