import Export

/// What the linter found, for people: file by file, then by article.
struct LintTextReport: TextReport {
  private let language: Language
  private let style: TerminalStyle
  private let showsFrames: Bool
  private let isTable: Bool
  private let paths: [String]

  /// Prepares to write.
  ///
  /// - Parameters:
  ///   - language: The language of all sentences.
  ///   - style: How to mark them.
  ///   - showsFrames: Whether the line of each finding is shown.
  ///   - isTable: Whether the findings are only counted, rule by rule.
  ///   - paths: The paths as they were named, for the next steps.
  init(
    language: Language, style: TerminalStyle, showsFrames: Bool = false, isTable: Bool = false,
    paths: [String]
  ) {
    self.language = language
    self.style = style
    self.showsFrames = showsFrames
    self.isTable = isTable
    self.paths = paths
  }

  /// The findings of a file; a file without findings is not mentioned.
  func entry(_ file: LintReport.FileReport) -> TextEntry {
    guard !isTable, !file.findings.isEmpty else { return TextEntry(text: "") }
    let groups = FindingGroups(file.findings, page: file.page, lines: file.lines, language: language)
    let head = TerminalText.of(file.page.map { PageWords.suffix($0.metadata, language) } ?? "") + "\n\n"
    let source = showsFrames ? file.page?.source : nil
    return TextEntry(
      text: style(.title, TerminalText.of(file.file)) + head
        + FindingLines(language: language, style: style, source: source).text(groups) + "\n")
  }

  /// The end of the report: all files together, and the next steps; or the table.
  func end(_ report: LintReport) -> String {
    let summary = self.summary(report.summary) + "\n"
    if isTable {
      return RuleStatistics.table(report.statistics.statistics, language: language, style: style) + summary
    }
    let isJudged = !report.summary.rulesNotRun.contains { $0.reason == .notRecognised }
    return summary + report.notes.text(language)
      + NextSteps(report.tally, paths: paths, isJudged: isJudged, language: language).text(style)
  }

  /// How many files were looked at and what was found, in a line.
  private func summary(_ summary: LintReport.Summary) -> String {
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
