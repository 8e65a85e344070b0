import Export

/// The commands that a person may want to type next.
struct NextSteps {
  private var steps: [(command: String, purpose: Wording)] = []
  private let language: Language

  /// Thinks of next steps after a release check.
  init(_ report: CheckReport, language: Language) {
    self.init(
      findings: report.files.map { ($0.file, $0.findings) }, command: "validate", language: language)
  }

  /// Thinks of next steps after findings in files.
  init(findings files: [(file: String, findings: [FindingReport])], command: String, language: Language) {
    self.language = language
    let paths = files.filter { !$0.findings.isEmpty && $0.file != "-" }.map { Self.quoted($0.file) }
    let all = files.flatMap(\.findings)
    let safe = all.count { $0.fix?.safety == "safe" }
    let unsafe = all.count { $0.fix?.safety == "unsafe" }
    let target = paths.count <= 3 ? paths.joined(separator: " ") : "\(paths[0]) …"
    if safe > 0, !paths.isEmpty {
      steps.append(
        (
          "validate lint --fix \(target)",
          Wording(zh: "自动改好其中 \(safe) 处", en: "mends \(safe) of them")
        ))
    }
    if unsafe > 0, !paths.isEmpty {
      steps.append(
        (
          "validate lint --unsafe-fixes --diff \(target)",
          Wording(zh: "另有 \(unsafe) 处可改，先看看怎么改", en: "shows what else could be mended: \(unsafe)")
        ))
    }
    if let rule = Self.gravest(all)?.rule {
      steps.append(
        (
          "validate explain \(rule)",
          Wording(zh: "这条规则说什么、为什么、怎么改", en: "what the rule says, why, and what to do")
        ))
    }
  }

  /// The steps, one a line; empty when there is none.
  func text(_ style: TerminalStyle) -> String {
    guard !steps.isEmpty else { return "" }
    let width = steps.map { DisplayWidth.of($0.command) }.max() ?? 0
    let title = Wording(zh: "下一步", en: "Next")(language)
    return "\n\(title)\n"
      + steps.map { step in
        let command = style(.command, DisplayWidth.padded(VisibleText.of(step.command), to: width))
        return "  \(command)  \(step.purpose(language))\n"
      }.joined()
  }

  private static func gravest(_ findings: [FindingReport]) -> FindingReport? {
    let order = [Severity.error.rawValue, Severity.warning.rawValue]
    for severity in order {
      if let finding = findings.first(where: { $0.severity == severity }) { return finding }
    }
    return nil
  }

  /// The path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let plain = path.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "/._-+@%:=".unicodeScalars.contains(scalar)
    }
    return plain && !path.utf8.starts(with: "-".utf8)
      ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
