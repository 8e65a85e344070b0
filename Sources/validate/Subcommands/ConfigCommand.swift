import ArgumentParser
import Export

/// `validate config`: the configuration that applies to a file, and the origin of each value.
struct ConfigCommand: ListCommand {
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
  var runs: [ArgumentRun] = []
  @Flag(help: "写出配置文件的 JSON Schema / write the JSON Schema of the configuration file")
  var schema = false
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  var firstPath: String? { schema ? nil : arguments.first ?? "." }

  func run(in context: RunContext) throws -> ExitStatus {
    guard arguments.count <= 1 else {
      throw UsageFault(
        Wording(
          zh: "config 一次看一个文件或文件夹，给了 \(arguments.count) 个",
          en: "config shows one file or folder at a time; \(arguments.count) are named"))
    }
    let path = arguments.first ?? "."
    if schema {
      try FileWriter.writeToStandardOutput(JSONReport.bytes(ConfigurationSchema.schema()))
      return .clean
    }
    let isFolder = try path != "-" && FileKind(at: path) == .folder
    let folder = path == "-" ? "." : isFolder ? path : FilePath.folder(path)
    let found = try context.configurations.configuration(of: folder)
    let effective = try (found?.effective(for: path) ?? EffectiveConfiguration()).namingRulesByIdentifier
    try context.write(
      json: ConfigurationReport(effective, path: path),
      text: ConfigurationText(effective, language: context.language).text(path: path))
    return .clean
  }
}
