import ArgumentParser
import Export

/// `validate explain`: one rule.
struct ExplainCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "讲清一条规则：查什么、为什么、怎么改 / explains a rule: what, why, and what to do",
    discussion: """
        validate explain TX001
        validate explain column-break
      """)

  @Argument(
    help: ArgumentHelp("规则的编号或名字 / the id or the name of the rule", valueName: "rule"),
    completion: .custom { _, _, _ in RuleRegistry.metadata.map(\.id) })
  var rule: String
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  func run(at desk: Desk) throws -> ExitStatus {
    guard let metadata = RuleRegistry.rule(named: rule)?.metadata else { throw UnknownRule(rule) }
    switch desk.format {
    case .json:
      try FileWriter.writeToStandardOutput(JSONReport.bytes(RuleReport(metadata, language: desk.language)))
    case .text:
      let text = Self.marked(RuleReference.page(for: metadata, language: desk.language), desk.style)
      try FileWriter.writeToStandardOutput(Array(text.utf8))
    }
    return .clean
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

extension UnknownRule: RunFault {}
