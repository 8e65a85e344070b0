import Export

/// Whether XML files are valid, for people.
struct SchemaTextReport {
  private let language: Language
  private let style: TerminalStyle

  /// Prepares to write.
  init(language: Language, style: TerminalStyle) {
    self.language = language
    self.style = style
  }

  /// A line for all files together.
  func summary(_ summary: SchemaReport.Summary) -> String {
    let words =
      summary.invalid == 0
      ? Wording(zh: "\(summary.files) 个文件都合格", en: "all \(summary.files) files are valid")
      : Wording(
        zh: "\(summary.files) 个文件：\(summary.valid) 个合格，\(summary.invalid) 个不合格（共 \(summary.errors) 处）",
        en: "\(summary.files) files: \(summary.valid) valid, \(summary.invalid) not "
          + "(\(CountWords.plural(summary.errors, "error")))")
    let more = Wording(
      zh: "；另有 XSD 查不出的 \(summary.findings) 处", en: "; \(summary.findings) that no XSD can find")
    return "\n\(style(.title, words(language) + (summary.findings > 0 ? more(language) : "")))\n"
  }

  /// A line for a file, and below it what is wrong and where.
  func file(_ file: SchemaReport.FileReport) -> String {
    let count = file.errors.count
    let words =
      file.valid
      ? Wording(zh: "合格", en: "valid")
      : Wording(zh: "不合格，\(count) 处", en: "not valid, \(CountWords.plural(count, "error"))")
    let mark = file.valid ? style(.success, "✓") : style(.error, "✗")
    let found = file.findings.count
    let more =
      found == 0
      ? "" : Wording(zh: "；另有 XSD 查不出的 \(found) 处", en: "; \(found) that no XSD can find")(language)
    let placeWidth = (file.errors + file.findings).map { Self.place($0).utf8.count }.max() ?? 0
    return "\(mark) \(style(.title, VisibleText.of(file.file)))  \(words(language))\(more)\n"
      + (file.errors + file.findings).map { error($0, placeWidth: placeWidth) }.joined()
  }

  private static func place(_ error: SchemaReport.ErrorReport) -> String { "\(error.line):\(error.column)" }

  private func error(_ error: SchemaReport.ErrorReport, placeWidth: Int) -> String {
    let place = "    \(DisplayWidth.padded(Self.place(error), to: placeWidth))  "
    let indent = DisplayWidth.spaces(DisplayWidth.of(place))
    let severity = Severity(rawValue: error.severity)?.wording(language) ?? error.severity
    let rule = error.rule.map { "\($0) \(severity)  " } ?? ""
    let message = rule + VisibleText.of(error.message)
    let room = style.width.map { max($0 - indent.utf8.count, 24) }
    let lines = room.map { LineFolder.fold(message, width: $0) } ?? [message]
    let path = error.path.isEmpty ? "" : "\(indent)\(style(.faint, VisibleText.of(error.path)))\n"
    let detail = error.detail.map { "\(indent)\(style(.faint, "libxml2: " + VisibleText.of($0)))\n" } ?? ""
    return "\(place)\(lines.joined(separator: "\n" + indent))\n\(path)\(detail)"
  }
}
