import ArgumentParser
import Export

/// `validate rules`: the rules of the linter.
struct RulesCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "列出全部规则 / lists the rules",
    discussion: """
        validate rules
        validate rules --markdown > rules.md
      """)

  @Flag(help: "写成 Markdown 的规则手册 / write the rule reference as Markdown")
  var markdown = false
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let rules = RuleRegistry.metadata
    if markdown {
      let text = RuleReference.markdown(language: desk.language)
      try FileWriter.writeToStandardOutput(Array(text.utf8))
    } else if desk.format == .json {
      let report = RulesReport(rules: rules.map { RuleReport($0, language: desk.language) })
      try FileWriter.writeToStandardOutput(JSONReport.bytes(report))
    } else {
      let text = RuleListing.text(rules, language: desk.language, style: desk.style)
      try FileWriter.writeToStandardOutput(Array(text.utf8))
    }
    return .clean
  }
}
