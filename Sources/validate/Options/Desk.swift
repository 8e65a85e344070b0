import Export
import Glibc

/// Whom the command works for: the language, the configuration and the terminal.
struct Desk {
  /// The language of messages.
  var language: Language
  /// What the desk has configured, by the configuration of the first path: it decides on the language and on when a run
  /// fails. ``configurations(for:baseline:readsBaselines:)`` has what holds for each page.
  var configuration: Configuration
  /// The configuration file that `--config` names; nil when the nearest one of each folder holds.
  var config: String?
  /// Finds the configuration of each folder.
  let configurations: ConfigurationFinder
  /// The form of the report.
  var format: ReportFormat
  /// How to mark text on standard output.
  var style: TerminalStyle

  /// Reads the configuration and looks at the terminal.
  ///
  /// - Parameters:
  ///   - options: The options that every subcommand has.
  ///   - firstPath: Where the search for a configuration begins; nil or `-` for the working folder.
  /// - Throws: ``FileFault`` or ``ConfigurationFault`` when there is a configuration that cannot be used.
  init(_ options: GeneralOptions, firstPath: String?) throws {
    config = options.config
    configurations = ConfigurationFinder(config: options.config)
    let file = options.config ?? FoundConfiguration.path(above: firstPath)
    let found = try file.map { try FoundConfiguration($0) }
    configuration = found?.file.configuration ?? .standard
    configuration.schemas = found?.schemas ?? []
    language = options.language ?? configuration.language ?? Self.languageOfEnvironment
    format = options.format
    style = TerminalStyle.ofStandardOutput
  }

  /// The language that `LC_ALL`, `LC_MESSAGES` or `LANG` asks for, the first of them that is set.
  static var languageOfEnvironment: Language {
    Language(locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first)
  }

  /// The value of an environment variable; nil when it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}

/// A configuration that cannot be used.
struct ConfigurationFault: RunFault {
  private let error: ConfigurationError

  /// Takes what the configuration says is wrong.
  init(_ error: ConfigurationError) { self.error = error }

  /// What is wrong, where, and what to do about it.
  var wording: Wording {
    Wording(
      zh: "\(error.file) 第 \(error.line) 行：\(error.wording(.chinese))",
      en: "\(error.file):\(error.line): \(error.wording(.english))")
  }
}
