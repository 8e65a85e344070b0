public import Document
public import Source

/// What a desk sets once for all its pages: the file `.validate.yml`.
public struct Configuration: Sendable, Hashable {
  /// The language of messages; nil when nothing is said.
  public var language: Language?
  /// What is known about every page that does not say otherwise itself.
  public var metadata: Metadata
  /// The words and marks of the paper.
  public var houseStyle: HouseStyle
  /// What the linter is told.
  public var lint: LintSettings
  /// The XSDs that XML has to fit besides our own profile, as the file names them; empty for none.
  public var schemas: [String]
  /// The path of the baseline, from the folder of the configuration file; nil when nothing is said.
  public var baseline: String?
  /// Where the reference of the rules stands on the web; nil when nothing is said.
  public var helpBase: String?
  /// The files that no command reads, seen from the folder of the configuration file.
  public var exclude: [PathPattern]
  /// The only files of a folder that are pages, seen from the folder of the configuration file; empty when nothing is
  /// said, so that every Markdown file is one.
  public var pages: [PathPattern]

  /// The configuration without a file.
  public static let standard = Configuration()

  /// Makes a configuration; without arguments ``standard``.
  public init(
    language: Language? = nil, metadata: Metadata = Metadata(), houseStyle: HouseStyle = .standard,
    lint: LintSettings = LintSettings(), schemas: [String] = [], baseline: String? = nil,
    helpBase: String? = nil, exclude: [PathPattern] = [], pages: [PathPattern] = []
  ) {
    self.language = language
    self.metadata = metadata
    self.houseStyle = houseStyle
    self.lint = lint
    self.schemas = schemas
    self.baseline = baseline
    self.helpBase = helpBase
    self.exclude = exclude
    self.pages = pages
  }

  /// Reads a configuration file.
  ///
  /// - Parameters:
  ///   - yaml: The bytes of the file. An empty file says nothing.
  ///   - file: Its name, for messages.
  /// - Returns: What the file says for all files; ``standard`` where it says nothing. ``ConfigurationFile`` knows what
  ///   differs for some of them.
  /// - Throws: ``ConfigurationError`` for bytes that are not UTF-8, text that is no YAML, a key that means nothing,
  ///   or a value that cannot be used.
  public static func parse(_ yaml: [UInt8], file: String) throws(ConfigurationError) -> Configuration {
    try ConfigurationFile(yaml, file: file).configuration
  }
}
