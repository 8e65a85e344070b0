import Export

/// A proof sheet 校样: pages as a newspaper sets them, with the findings marked in the text and numbered notes below.
///
/// One HTML file that needs no other: nothing is fetched, nothing runs. Whatever comes from a file is escaped.
struct ProofSheet {
  /// One page of the sheet.
  struct Sheet {
    /// The path of the file.
    var path: String
    /// The page; nil when the file is no text.
    var page: Page?
    /// The findings.
    var findings: [FindingReport]
    /// What the release check says of the page, in words; nil when only the linter ran.
    var verdict: (passes: Bool, words: String, problems: [String])?
    /// What was found and is not reported, and what did not run, in words.
    var remarks: [String]
    /// Whether all rules ran that are switched on.
    var isWhole = true
  }

  private let sheets: [Sheet]
  /// What could not be read, in words.
  private let unread: [String]
  private let language: Language

  /// A sheet of what the linter found.
  init(_ report: LintReport) {
    let language = report.language
    self.language = language
    unread = report.notes.unread.map { $0.wording(language) }
    sheets = report.files.map { file in
      Sheet(
        path: file.file, page: file.page, findings: file.findings,
        remarks: file.waived.clauses(language) + file.rulesNotRun.map { $0.words(language) },
        isWhole: file.rulesNotRun.isEmpty)
    }
  }

  /// A sheet of what the release check found: besides the findings its verdict and what else keeps a page back.
  init(_ report: CheckReport) {
    let language = report.language
    self.language = language
    unread = report.notes.unread.map { $0.wording(language) }
    sheets = report.files.map { file in
      let passes = file.verdict == CheckReport.FileReport.pass
      let words =
        passes ? Wording(zh: "可以发稿", en: "May go out") : Wording(zh: "还不能发稿", en: "May not go out yet")
      let problems = file.stages.stages.filter { $0.stage != .lint && $0.result.outcome == .failed }
        .flatMap { stage, result in
          let name = StageLines.name(stage)(language)
          return result.problems.isEmpty
            ? [Wording(zh: "“\(name)”没有通过", en: "failed: \(name)")(language)]
            : result.problems.map {
              language == .chinese ? "\(name)：\($0.message)" : "\(name): \($0.message)"
            }
        }
      return Sheet(
        path: file.file, page: file.page, findings: file.findings,
        verdict: (
          passes, words(language) + PageWords.notProofread(file.notProofread, language), problems
        ), remarks: file.waived.clauses(language))
    }
  }

  /// The document.
  var html: String {
    let title = Wording(zh: "校样", en: "Proof sheet")(language)
    let names = sheets.count == 1 ? sheets.map { Self.name($0.path, language) } : []
    return """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-Hans" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="\(ToolDescription.name) \(ToolDescription.version)">
      <title>\(MarkupText.escaped(([title] + names).joined(separator: " · ")))</title>
      <style>
      \(ProofStyle.css)
      </style>
      </head>
      <body>
      \(unreadLines)\(contents())\(sheets.enumerated().map { sheet($1, prefix: "p\($0 + 1)") }.joined())</body>
      </html>

      """
  }

  /// What could not be read: it is not on the sheet.
  private var unreadLines: String {
    unread.map { "<p class=\"verdict fail\">✗ \(MarkupText.escaped($0))</p>\n" }.joined()
  }

  /// The table of contents, for a sheet of several pages.
  private func contents() -> String {
    guard sheets.count > 1 else { return "" }
    let lines = sheets.enumerated().map { index, sheet in
      "<li><a href=\"#p\(index + 1)\">\(MarkupText.escaped(Self.name(sheet.path, language)))</a> \(counts(sheet))</li>\n"
    }
    return "<nav class=\"contents\"><ol>\n\(lines.joined())</ol></nav>\n"
  }

  private func sheet(_ sheet: Sheet, prefix: String) -> String {
    let title = Wording(zh: "校样", en: "Proof sheet")(language)
    let verdict =
      sheet.verdict.map { verdict in
        let items = verdict.problems.map { "<li>\(MarkupText.escaped($0))</li>\n" }.joined()
        let problems = items.isEmpty ? "" : "\n<ul class=\"problems\">\n\(items)</ul>\n"
        return "<p class=\"verdict \(verdict.passes ? "pass" : "fail")\">"
          + "\(verdict.passes ? "✓" : "✗") \(MarkupText.escaped(verdict.words))</p>\(problems)"
      } ?? ""
    return """
      <main class="sheet" id="\(prefix)">
      <div class="slug"><p><b>\(title)</b> \(MarkupText.escaped(Self.name(sheet.path, language)))</p>\(verdict)<p>\(counts(sheet))</p>
      <p class="legend">\(legend)</p></div>
      \(body(sheet, prefix: prefix))</main>

      """
  }

  private func body(_ sheet: Sheet, prefix: String) -> String {
    if let page = sheet.page {
      var proof = ProofPage(page, findings: sheet.findings, prefix: prefix, language: language)
      // What is read aloud and which shapes Chinese characters have follow the language of the page.
      let tag = page.metadata.language ?? (page.source.map(Self.hasHan) ?? false ? "zh-Hans" : nil)
      let attribute = tag.map { " lang=\"\(MarkupText.escaped($0, inAttribute: true))\"" } ?? ""
      return "<div class=\"page\"\(attribute)>\n\(proof.html())</div>\n"
    }
    let numbered = sheet.findings.enumerated().map {
      ProofMarks.Numbered(finding: $1, number: $0 + 1, isOnPage: true)
    }
    return ProofNotes(nil, prefix: prefix, placed: [], language: language).html(numbered)
  }

  private func counts(_ sheet: Sheet) -> String {
    let words = FindingCounts(sheet.findings).words(language)
    let nothing =
      sheet.isWhole
      ? sheet.remarks.isEmpty
        ? Wording(zh: "没有差错", en: "nothing found") : Wording(zh: "没有别的差错", en: "nothing else found")
      : Wording(zh: "查过的规则没有发现差错", en: "the rules that ran found no fault")
    let clauses = [words.isEmpty ? nothing(language) : words] + sheet.remarks
    return MarkupText.escaped(clauses.joined(separator: language == .chinese ? "；" : "; "))
  }

  private var legend: String {
    Severity.allCases.reversed().map { severity in
      "<mark class=\"\(ProofText.letter(severity))\">\(severity.wording(language))</mark>"
    }.joined(separator: " ")
  }

  private static func name(_ path: String, _ language: Language) -> String {
    path == "-" ? Wording(zh: "标准输入", en: "standard input")(language) : TerminalText.of(path)
  }

  private static func hasHan(_ source: SourceText) -> Bool {
    String(decoding: source.bytes, as: UTF8.self).unicodeScalars.contains {
      (0x4E00...0x9FFF).contains($0.value)
    }
  }
}
