import Export

/// The notes of a proof sheet: numbered, each with its severity, what is wrong and what to do.
struct ProofNotes {
  private let source: SourceText?
  private let prefix: String
  private let placed: Set<Int>
  private let language: Language

  /// Prepares to write notes. `placed` are the numbers that appear in the text.
  init(_ source: SourceText?, prefix: String, placed: Set<Int>, language: Language) {
    self.source = source
    self.prefix = prefix
    self.placed = placed
    self.language = language
  }

  /// The list; empty when there is no note.
  func html(_ findings: [ProofMarks.Numbered]) -> String {
    guard !findings.isEmpty else { return "" }
    return "<ul class=\"notes\">\n\(findings.map(note).joined())</ul>\n"
  }

  private func note(_ entry: ProofMarks.Numbered) -> String {
    let finding = entry.finding
    let severity = finding.level
    let letter = ProofText.letter(severity)
    let chip =
      placed.contains(entry.number)
      ? "<a class=\"chip \(letter)\" href=\"#\(prefix)m\(entry.number)\">\(entry.number)</a>"
      : "<span class=\"chip \(letter)\">\(entry.number)</span>"
    let remedy = finding.remedy.map { (language == .chinese ? "；" : "; ") + MarkupText.escaped($0) } ?? ""
    let place = finding.range.map { " · \($0.start.line):\($0.start.columnUTF16)" } ?? ""
    let name = RuleSet.standard.rule(named: finding.rule)?.metadata.name(language) ?? finding.slug
    return """
      <li id="\(prefix)n\(entry.number)">\(chip) <b class="level">\(severity.wording(language))</b> \
      \(MarkupText.escaped(finding.message))\(remedy)\(fix(finding.fix)) \
      <span class="rule" title="\(MarkupText.escaped(name, inAttribute: true))">\(MarkupText.escaped(finding.rule))\(place)</span></li>

      """
  }

  /// What the fix does to the text, where that can be seen in a few characters.
  private func fix(_ fix: FindingReport.FixReport?) -> String {
    guard let fix else { return "" }
    var change = ""
    if fix.edits.count == 1, let edit = fix.edits.first, let source {
      let range = edit.range.offsets
      let old = range.upperBound <= source.bytes.count ? source[SourceRange(range)] : ""
      if Self.isShown(old), Self.isShown(edit.replacement) {
        change =
          " <del>\(MarkupText.escaped(old))</del> → <ins>\(MarkupText.escaped(edit.replacement))</ins>"
      }
    }
    return " <span class=\"fix\">[\(fix.safety.wording(language))\(change)]</span>"
  }

  /// Whether a text can be seen on paper and is short.
  private static func isShown(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 48 && !text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
      && !text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
