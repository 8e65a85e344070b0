import ArgumentParser
import Export

/// The options that every subcommand has.
struct GeneralOptions: ParsableArguments {
  /// The configuration file.
  @Option(
    name: .long,
    help: ArgumentHelp(
      "配置文件；默认向上逐级找 .validate.yml / the configuration; default: .validate.yml found upwards",
      valueName: "file"))
  var config: String?

  /// The language of messages.
  @Option(name: .long, help: "信息用中文还是英文 / the language of messages")
  var language: Language?

  /// The form of the report.
  @Option(
    name: .long,
    help: ArgumentHelp(
      "报告的形式；后四种不是每条命令都有 / the form of the report; not every command has the last four",
      valueName: "form"))
  var format: ReportFormat = .text
}
