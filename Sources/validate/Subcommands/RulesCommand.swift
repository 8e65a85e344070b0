import ArgumentParser
import Export

/// `validate rules`: the rules of the linter.
struct RulesCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "列出规则，可以挑选 / lists the rules, or some of them",
    discussion: """
        validate rules
        validate rules --group TX --group QT       某几组 / some groups
        validate rules --severity error --on       现在要查的错误 / the errors that are on
        validate rules --fixable safe              能自动修改的 / what is mended unseen
        validate rules --scope every-file          不限于报纸版面的 / what runs on every file
        validate rules --off --format json
        validate rules --xml                       XML 检查，NX / the XML checks, NX
        validate rules --markdown > rules.md
      """)

  @Flag(help: "写成 Markdown 的规则手册，全部规则 / write the rule reference as Markdown, all rules")
  var markdown = false
  @Flag(help: "列出 validate schema 的 XML 检查 / list the XML checks of validate schema")
  var xml = false
  @OptionGroup(title: "挑选 / picking") var filter: RuleFilter
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  func run(in context: RunContext) throws -> ExitStatus {
    if xml {
      let checks = SemanticCheck.all.map { SemanticCheckReport($0, language: context.language) }
      try context.write(
        json: ["checks": checks],
        text: SemanticCheckPage.list(language: context.language, style: context.style))
      return .clean
    }
    let force = RulesInForce(context.configuration.lint)
    let rules = try filter.pick(RuleSet.standard.metadata, force)
    if markdown {
      let text = RuleReference(.standard).markdown(language: context.language)
      try FileWriter.writeToStandardOutput(Array(text.utf8))
    } else {
      try context.write(
        json: RulesReport(rules: rules.map { RuleReport($0, force, language: context.language) }),
        text: RuleListing.text(rules, force, language: context.language, style: context.style))
    }
    return .clean
  }
}
