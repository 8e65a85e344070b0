import Export

/// The circumstances of one run: the language, the configuration and the terminal.
struct RunContext {
  /// The language of messages.
  let language: Language
  /// The configuration of the first path: it decides on the language and on when a run fails.
  /// ``PageConfigurations`` has what applies to each page.
  let configuration: Configuration
  /// Finds the configuration of each folder.
  let configurations: ConfigurationFinder
  /// The form of the report.
  let format: ReportFormat
  /// How to mark text on standard output.
  let style: TerminalStyle

  /// Reads the configuration and looks at the terminal.
  ///
  /// - Parameters:
  ///   - options: The options that every subcommand has.
  ///   - firstPath: Where the search for a configuration begins; nil or `-` for the working folder.
  /// - Throws: ``FileFault`` or ``ConfigurationFault`` when there is a configuration that cannot be used.
  init(_ options: GeneralOptions, firstPath: String?) throws {
    configurations = ConfigurationFinder(config: options.config)
    let file = options.config ?? FoundConfiguration.path(above: firstPath)
    let found = try file.map { try FoundConfiguration($0) }
    var configuration = found?.file.configuration ?? .standard
    configuration.schemas = found?.schemas ?? []
    self.configuration = configuration
    language = options.language ?? configuration.language ?? RunEnvironment.language
    format = options.format
    style = TerminalStyle.ofStandardOutput
  }

  /// Writes a report with two forms to standard output: JSON if that is the form of the run, else text.
  ///
  /// - Throws: ``FileFault`` when standard output refuses, and what the JSON encoder throws.
  func write(json: @autoclosure () throws -> some Encodable, text: @autoclosure () throws -> String) throws {
    let bytes = try format == .json ? JSONReport.bytes(json()) : Array(text().utf8)
    try FileWriter.writeToStandardOutput(bytes)
  }

  /// Writes a message to standard error, after the name of the command.
  func report(_ message: Wording) { StandardError.report(message(language)) }
}
