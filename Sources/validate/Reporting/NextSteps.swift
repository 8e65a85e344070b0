import Export

/// The commands that a person may want to type next.
struct NextSteps {
  private var steps: [(command: String, purpose: Wording)] = []
  private let language: Language

  /// The most paths that are repeated; more are replaced by an ellipsis.
  private static let pathsNamed = 6

  /// The next steps after findings in the named paths. Standard input cannot be mended in place. `isJudged` means that the
  /// rules for newspaper pages ran.
  init(_ tally: FindingTally, paths: [String], isJudged: Bool = true, language: Language) {
    self.language = language
    let (safe, unsafe) = (tally.safeFixes, tally.unsafeFixes)
    let paths = paths.contains("-") ? [] : paths
    let target = Self.target(paths)
    if !isJudged, !paths.isEmpty {
      add("validate check \(target)", Wording(zh: "按报纸版面查", en: "Judge them as newspaper pages"))
    }
    if safe > 0, !paths.isEmpty {
      add("validate lint --fix \(target)", Wording(zh: "自动改好其中 \(safe) 处", en: "Mend \(safe) of them"))
    }
    if unsafe > 0, !paths.isEmpty {
      add(
        "validate lint --unsafe-fixes --diff \(target)",
        Wording(zh: "看看另外 \(unsafe) 处怎么改", en: "See what \(unsafe) more would become"))
    }
    if let rule = tally.gravestRule {
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
        return "  \(purpose)  \(style(.command, TerminalText.of(step.command)))\n"
      }.joined()
  }

  /// The paths as a shell takes them; of many an ellipsis.
  static func target(_ paths: [String]) -> String {
    paths.count > pathsNamed ? "…" : paths.map(quoted).joined(separator: " ")
  }

  /// The path as a shell takes it.
  static func quoted(_ path: String) -> String {
    let plain = path.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "/._-+@%:=".unicodeScalars.contains(scalar)
    }
    return plain && !path.utf8.starts(with: "-".utf8)
      ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
