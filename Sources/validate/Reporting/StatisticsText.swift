import Export

/// How often each rule found something, as a table for people.
struct StatisticsText {
  private let language: Language
  private let style: TerminalStyle

  /// Prepares to write.
  init(language: Language, style: TerminalStyle) {
    self.language = language
    self.style = style
  }

  /// The table with its head, a line a rule, and the sum below.
  func text(_ report: LintReport) -> String {
    let rows = report.statistics.map { rule in
      [
        String(rule.count), rule.rule, (Severity(rawValue: rule.severity) ?? .info).wording(language),
        fixes(safe: rule.safeFixes, unsafe: rule.unsafeFixes), rule.name,
      ]
    }
    let head = [
      Wording(zh: "处数", en: "count"), Wording(zh: "规则", en: "rule"), Wording(zh: "级别", en: "level"),
      Wording(zh: "可修改", en: "fixable"), Wording(zh: "差错", en: "what is wrong"),
    ].map { $0(language) }
    let widths = head.indices.map { column in
      ([head] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      "  " + String(repeating: " ", count: widths[0] - DisplayWidth.of(cells[0])) + cells[0] + "  "
        + zip(cells, widths).dropFirst().dropLast().map { DisplayWidth.padded($0, to: $1) + "  " }.joined()
        + cells[4]
    }
    let table =
      rows.isEmpty ? "" : style(.faint, line(head)) + "\n" + rows.map { line($0) + "\n" }.joined() + "\n"
    return table + LintTextReport(language: language, style: style).summary(report.summary) + "\n"
  }

  /// How many can be mended: `3` unseen, `+2` after a look.
  private func fixes(safe: Int, unsafe: Int) -> String {
    switch (safe, unsafe) {
    case (0, 0): "–"
    case (_, 0): String(safe)
    case (0, _): Wording(zh: "\(unsafe) 须过目", en: "\(unsafe) unsafe")(language)
    default: Wording(zh: "\(safe)，\(unsafe) 须过目", en: "\(safe), \(unsafe) unsafe")(language)
    }
  }
}
