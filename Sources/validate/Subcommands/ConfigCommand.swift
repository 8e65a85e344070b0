import ArgumentParser
import Export

/// `validate config`: what holds for a file, and where it is said.
struct ConfigCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "列出对某个文件生效的配置和出处 / shows the configuration that holds for a file, and where it is said",
    discussion: """
        validate config 副刊/01.md
        validate config --format json
        validate config --schema > validate.schema.json   给编辑软件用 / for editors
      """)

  @Argument(
    help: ArgumentHelp("文件或文件夹；默认当前文件夹 / a file or a folder; default: this folder", valueName: "path"),
    completion: .file())
  var path: String = "."
  @Flag(help: "写出配置文件的 JSON Schema / write the JSON Schema of the configuration file")
  var schema = false
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  var firstPath: String? { schema ? nil : path }

  func run(at desk: Desk) throws -> ExitStatus {
    if schema {
      try FileWriter.writeToStandardOutput(JSONReport.bytes(ConfigurationSchema.schema()))
      return .clean
    }
    guard FileKind(path) != nil || path == "-" else { throw FileFault.missing(path: path) }
    let found = try (desk.config ?? FoundConfiguration.path(above: path)).map { try FoundConfiguration($0) }
    let effective = try (found?.effective(for: path) ?? EffectiveConfiguration()).namingRulesByIdentifier
    switch desk.format {
    case .json:
      try FileWriter.writeToStandardOutput(JSONReport.bytes(ConfigurationReport(effective, path: path)))
    default:
      let text = ConfigurationText(effective, language: desk.language).text(path: path)
      try FileWriter.writeToStandardOutput(Array(text.utf8))
    }
    return .clean
  }
}
