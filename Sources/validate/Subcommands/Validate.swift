import ArgumentParser

/// The command `validate`. Without a subcommand it is the release check.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "检查报纸版面能不能发稿 / Checks whether a newspaper page may go out",
    discussion: """
      validate 01.md                         检查一个版 / check one page
      validate 2026-05-12/                   检查一期（一个文件夹） / check an issue (a folder)
      validate lint --fix 01.md              改好稳妥的差错 / mend what is safe to mend
      validate export 2026-05-12/ -o out.xml 导出 XML / write the XML
      validate import out.xml -o pages/      XML 变回 Markdown / XML back to Markdown
      validate explain TX001                 讲一条规则 / explain a rule

      退出状态 / exit status: 0 没有差错 clean, 1 有差错 findings, 2 没能运行 could not run, 64 命令写错 usage
      """,
    version: ToolDescription.version,
    subcommands: [
      CheckCommand.self, LintCommand.self, ExportCommand.self, ImportCommand.self, SchemaCommand.self,
      FormatCommand.self, TreeCommand.self, RulesCommand.self, ExplainCommand.self,
      ConfigCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)
}
