public import Document
public import Newspaper
public import Source
public import XML

/// What the release check needs to know besides the files.
public struct ReleaseOptions: Sendable {
  /// The configuration of the desk.
  public var configuration: Configuration
  /// What options say about pages that neither their front matter nor the configuration says.
  public var defaults: Metadata
  /// The rules that may run.
  public var rules: RuleSet
  /// The least severity that keeps a page from going out; nil when no finding does.
  public var failLevel: Severity?
  /// The time zone of the issue: minutes east of Greenwich.
  public var zone: Int
  /// The time to stamp on the message; nil for the start of the day of the issue.
  public var now: Timestamp?
  /// Whether the XML carries hints on the spelling of the Markdown.
  public var includesSpelling: Bool
  /// The schema of a partner that the XML has to fit besides our own; nil for none.
  public var partnerSchema: XMLSchema?

  /// Makes options; without arguments the usual ones.
  public init(
    configuration: Configuration = .standard, defaults: Metadata = Metadata(), rules: RuleSet = .standard,
    failLevel: Severity? = .error, zone: Int = 480, now: Timestamp? = nil, includesSpelling: Bool = true,
    partnerSchema: XMLSchema? = nil
  ) {
    self.configuration = configuration
    self.defaults = defaults
    self.rules = rules
    self.failLevel = failLevel
    self.zone = zone
    self.now = now
    self.includesSpelling = includesSpelling
    self.partnerSchema = partnerSchema
  }

  /// What configuration and options say together, for pages that do not say it themselves.
  public var metadata: Metadata { configuration.metadata.completed(by: defaults) }
}
