import Export

/// The commands that a person may want to type next.
struct NextSteps {
  private var steps: [(command: String, purpose: Wording)] = []
  private let language: Language

  /// Thinks of next steps after a release check.
  init(_ report: CheckReport, paths: [String], language: Language) {
    self.init(findings: report.files.flatMap(\.findings), paths: paths, language: language)
  }

  /// Thinks of next steps after findings in what the paths name. Standard input cannot be mended in its place.
  init(findings: [FindingReport], paths: [String], language: Language) {
    self.language = language
    let safe = findings.count { $0.fix?.safety == FixSafety.safe.rawValue }
    let unsafe = findings.count { $0.fix?.safety == FixSafety.unsafe.rawValue }
    let paths = paths.contains("-") ? [] : paths
    let target = paths.map(Self.quoted).joined(separator: " ")
    if safe > 0, !paths.isEmpty {
      add("validate lint --fix \(target)", Wording(zh: "自动改好其中 \(safe) 处", en: "Mend \(safe) of them"))
    }
    if unsafe > 0, !paths.isEmpty {
      add(
        "validate lint --unsafe-fixes --diff \(target)",
        Wording(zh: "看看另外 \(unsafe) 处怎么改", en: "See what \(unsafe) more would become"))
    }
    if let rule = Self.gravest(findings) {
      add(
        "validate explain \(rule)",
        Wording(zh: "看 \(rule) 说什么、为什么", en: "Read what \(rule) says and why"))
    }
  }

  private mutating func add(_ command: String, _ purpose: Wording) { steps.append((command, purpose)) }

  /// The steps, one a line; empty when there is none.
  func text(_ style: TerminalStyle) -> String {
    guard !steps.isEmpty else { return "" }
    let width = steps.map { DisplayWidth.of($0.purpose(language)) }.max() ?? 0
    let title = style(.title, Wording(zh: "下一步", en: "Next")(language))
    return "\n\(title)\n"
      + steps.map { step in
        let purpose = DisplayWidth.padded(step.purpose(language), to: width)
        return "  \(purpose)  \(style(.command, VisibleText.of(step.command)))\n"
      }.joined()
  }

  /// The rule with the most findings of the gravest severity; nil when there are only infos.
  private static func gravest(_ findings: [FindingReport]) -> String? {
    for severity in [Severity.error, .warning] {
      let rules = findings.filter { $0.severity == severity.rawValue }.map(\.rule)
      let counts = Dictionary(rules.map { ($0, 1) }, uniquingKeysWith: +)
      if let most = counts.values.max() { return rules.first { counts[$0] == most } }
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
