import Export
import Glibc

/// Whom the command works for: the language, the configuration and the terminal.
struct Desk {
  /// The name under which a configuration is found.
  static let configurationName = ".validate.yml"

  /// The language of messages.
  var language: Language
  /// What the desk has configured.
  var configuration: Configuration
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
    configuration = .standard
    if let file = options.config ?? Self.configurationFile(above: firstPath) {
      let bytes = try FileReader.read(file)
      do throws(ConfigurationError) {
        configuration = try Configuration.parse(bytes, file: file)
      } catch {
        throw ConfigurationFault(error)
      }
      // A name in the configuration is meant from where the configuration stands.
      configuration.schemas = configuration.schemas.map { path in
        path.utf8.first == UInt8(ascii: "/") ? path : FilePath.join(FilePath.folder(file), path)
      }
      if let unknown = configuration.lint.unknownRules.first {
        throw ConfigurationFault(ConfigurationError(file: file, line: unknown.line ?? 1, unknown.wording))
      }
    }
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

  private static func configurationFile(above path: String?) -> String? {
    let start: String
    if let path, path != "-" {
      start = FileKind(path) == .folder ? path : FilePath.folder(path)
    } else {
      start = "."
    }
    guard var folder = FilePath.resolved(start) else { return nil }
    while true {
      let file = FilePath.join(folder, configurationName)
      if FileKind(file) == .file { return file }
      guard folder != "/" else { return nil }
      folder = FilePath.folder(folder)
    }
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
