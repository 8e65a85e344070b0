import Export

/// Whether XML files are valid, for people.
struct SchemaTextReport: TextReport {
  private let language: Language
  private let style: TerminalStyle
  private let isSingle: Bool

  /// Prepares to write. `isSingle` means that the report is on one file.
  init(language: Language, style: TerminalStyle, isSingle: Bool) {
    self.language = language
    self.style = style
    self.isSingle = isSingle
  }

  /// The end of the report: all files together, unless there is one only.
  func end(_ report: SchemaReport) -> String {
    (isSingle && report.notes.unread.isEmpty ? "" : summary(report.summary)) + report.notes.text(language)
  }

  /// A line for all files together.
  private func summary(_ summary: SchemaReport.Summary) -> String {
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
    let rest = Wording(
      zh: "；有 \(summary.unchecked) 个元素没有 XSD 查到",
      en: "; \(CountWords.plural(summary.unchecked, "element")) that no XSD looked at")
    let unread = Wording(
      zh: "；另有 \(summary.unread) 项读不了，没有查", en: "; \(summary.unread) could not be read")
    let all =
      words(language) + (summary.findings > 0 ? more(language) : "")
      + (summary.unchecked > 0 ? rest(language) : "") + (summary.unread > 0 ? unread(language) : "")
    return "\n\(style(.title, all))\n"
  }

  /// A line for a file, and below it what is wrong and where.
  func entry(_ file: SchemaReport.FileReport) -> TextEntry {
    let count = file.errors.count
    let isPartly = !file.unchecked.isEmpty
    let words =
      file.valid
      ? isPartly
        ? Wording(zh: "查到的部分合格", en: "valid as far as it was checked") : Wording(zh: "合格", en: "valid")
      : count == 0
        ? Wording(zh: "不放行：XSD 没有查出差错", en: "fails, though the XSD finds no error")
        : Wording(zh: "不合格，\(count) 处", en: "not valid, \(CountWords.plural(count, "error"))")
    let mark = file.valid ? style(.success, "✓") : style(.error, "✗")
    let found = file.findings.count
    let more =
      found == 0
      ? "" : Wording(zh: "；另有 XSD 查不出的 \(found) 处", en: "; \(found) that no XSD can find")(language)
    let errors = file.errors + file.findings
    let placeWidth = errors.map { Self.place($0).utf8.count }.max() ?? 0
    var text = "\(mark) \(style(.title, TerminalText.of(file.file)))  \(words(language))\(more)\n"
    for error in errors { append(error, placeWidth: placeWidth, to: &text) }
    for elements in file.unchecked { append(elements, to: &text) }
    return TextEntry(text: text)
  }

  private func append(_ elements: SchemaReport.UncheckedReport, to text: inout String) {
    let name =
      elements.namespace.isEmpty
      ? Wording(zh: "没有命名空间的", en: "without a namespace")
      : Wording(zh: "命名空间“\(elements.namespace)”的", en: "of the namespace \(elements.namespace)")
    let words = Wording(
      zh: "没有查：\(name.chinese) \(elements.count) 个元素，XSD 管不到；从这里起",
      en:
        "not checked: \(CountWords.plural(elements.count, "element")) \(name.english) that no XSD covers here, the first at"
    )
    text += "    \(TerminalText.of(words(language))) \(elements.line):\(elements.column)  "
    text += style(.faint, TerminalText.of(elements.path)) + "\n"
  }

  private static func place(_ error: SchemaReport.ErrorReport) -> String { "\(error.line):\(error.column)" }

  private func append(_ error: SchemaReport.ErrorReport, placeWidth: Int, to text: inout String) {
    text += "    "
    text += DisplayWidth.padded(Self.place(error), to: placeWidth)
    text += "  "
    let indent = DisplayWidth.spaces(placeWidth + 6)
    var message = TerminalText.of(error.message)
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
    if !error.path.isEmpty { appendLine(TerminalText.of(error.path), indent, to: &text) }
    if let detail = error.detail { appendLine("libxml2: " + TerminalText.of(detail), indent, to: &text) }
  }

  private func appendLine(_ line: String, _ indent: String, to text: inout String) {
    text += indent
    text += style(.faint, line)
    text += "\n"
  }
}
