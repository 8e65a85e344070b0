import Export

/// Whether XML files are valid, for people.
struct SchemaTextReport {
  let language: Language
  private let style: TerminalStyle

  /// Prepares to write.
  init(language: Language, style: TerminalStyle) {
    self.language = language
    self.style = style
  }

  /// A line for all files together.
  func summary(_ summary: SchemaReport.Summary) -> String {
    let words =
      summary.files == 0
      ? Wording(zh: "没有查任何文件", en: "no file was checked")
      : summary.invalid == 0 && summary.unread == 0
        ? Wording(zh: "\(summary.files) 个文件都合格", en: "all \(summary.files) files are valid")
        : Wording(
          zh: "\(summary.files) 个文件：\(summary.valid) 个合格，\(summary.invalid) 个不合格（共 \(summary.errors) 处）",
          en: "\(summary.files) files: \(summary.valid) valid, \(summary.invalid) not "
            + "(\(CountWords.plural(summary.errors, "error")))")
    let more = Wording(
      zh: "；另有 XSD 查不出的 \(summary.findings) 处", en: "; \(summary.findings) that no XSD can find")
    let unread = Wording(
      zh: "；另有 \(summary.unread) 项读不了，没有查", en: "; \(summary.unread) could not be read")
    let rest = (summary.findings > 0 ? more(language) : "") + (summary.unread > 0 ? unread(language) : "")
    return "\n\(style(.title, words(language) + rest))\n"
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
    let errors = file.errors + file.findings
    let placeWidth = errors.map { Self.place($0).utf8.count }.max() ?? 0
    var text = "\(mark) \(style(.title, VisibleText.of(file.file)))  \(words(language))\(more)\n"
    for error in errors { append(error, placeWidth: placeWidth, to: &text) }
    return text
  }

  private static func place(_ error: SchemaReport.ErrorReport) -> String { "\(error.line):\(error.column)" }

  private func append(_ error: SchemaReport.ErrorReport, placeWidth: Int, to text: inout String) {
    text += "    "
    text += DisplayWidth.padded(Self.place(error), to: placeWidth)
    text += "  "
    let indent = DisplayWidth.spaces(placeWidth + 6)
    var message = VisibleText.of(error.message)
    if let rule = error.rule {
      let severity = Severity(rawValue: error.severity)?.wording(language) ?? error.severity
      message = "\(rule) \(severity)  \(message)"
    }
    if let width = style.width {
      let lines = LineFolder.fold(message, width: max(width - indent.utf8.count, 24))
      text += lines.joined(separator: "\n" + indent)
    } else {
      text += message
    }
    text += "\n"
    if !error.path.isEmpty { appendLine(VisibleText.of(error.path), indent, to: &text) }
    if let detail = error.detail { appendLine("libxml2: " + VisibleText.of(detail), indent, to: &text) }
  }

  private func appendLine(_ line: String, _ indent: String, to text: inout String) {
    text += indent
    text += style(.faint, line)
    text += "\n"
  }
}
