import ArgumentParser
import Export

/// `validate explain`: rules, one by one.
struct ExplainCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "讲清规则：查什么、为什么、怎么改 / explains rules: what, why, and what to do",
    discussion: """
        validate explain TX001
        validate explain column-break PN001    几条 / some rules
        validate explain QT                    一组 / a group
        validate explain NX001                 XML 检查 / an XML check
      """)

  @Argument(
    help: ArgumentHelp(
      "规则的编号或名字，或一组的两个字母 / the id or the name of a rule, or the two letters of a group",
      valueName: "rule"),
    completion: .custom { _, _, _ in
      RuleGroup.allCases.map(\.rawValue) + RuleSet.standard.metadata.map(\.id)
        + SemanticCheck.all.map(\.id)
    })
  var runs: [ArgumentRun]
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  func run(in context: RunContext) throws -> ExitStatus {
    let rules = arguments
    if rules.count == 1, let check = SemanticCheck.named(rules[0]) { return try explain(check, context) }
    let force = RulesInForce(context.configuration.lint)
    let metadata = try metadata(rules)
    if context.format == .json {
      let reports = metadata.map { RuleReport($0, force, language: context.language) }
      // A single rule by name gives an object; anything that may give several gives a list.
      let isOne = rules.count == 1 && RuleSet.standard.rule(named: rules[0]) != nil
      try FileWriter.writeToStandardOutput(
        isOne ? JSONReport.bytes(reports[0]) : JSONReport.bytes(RulesReport(rules: reports)))
    } else {
      let pages = metadata.map { rule in
        Self.marked(RuleReference(.standard).page(for: rule, language: context.language), context.style)
      }
      let line = String(repeating: "─", count: min(context.style.width ?? 72, 72))
      let text = pages.joined(separator: "\n\(context.style(.faint, line))\n\n")
      try FileWriter.writeToStandardOutput(Array(text.utf8))
    }
    return .clean
  }

  private func explain(_ check: SemanticCheck, _ context: RunContext) throws -> ExitStatus {
    try context.write(
      json: SemanticCheckReport(check, language: context.language),
      text: Self.marked(SemanticCheckPage.text(check, language: context.language), context.style))
    return .clean
  }

  /// The rules that are named, each once, those of a group in their order.
  private func metadata(_ rules: [String]) throws(UnknownRule) -> [RuleMetadata] {
    var seen: Set<String> = []
    var metadata: [RuleMetadata] = []
    for name in rules {
      if let rule = RuleSet.standard.rule(named: name)?.metadata {
        metadata.append(rule)
      } else if let group = RuleGroup(rawValue: name.uppercased()) {
        metadata += RuleSet.standard.metadata.filter { $0.group == group }
      } else {
        throw UnknownRule(name, in: .standard)
      }
    }
    return metadata.filter { seen.insert($0.id).inserted }
  }

  /// The page with its first line marked, and its sentences folded; indented examples stay as they are.
  private static func marked(_ page: String, _ style: TerminalStyle) -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.enumerated().map { index, line in
      if index == 0 { return style(.title, line) }
      guard let width = style.width, !line.hasPrefix(" ") else { return line }
      return LineFolder.fold(line, width: width).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
