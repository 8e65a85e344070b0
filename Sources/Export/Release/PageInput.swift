public import Lint
public import Newspaper

/// One file of an issue, as it was read.
public struct PageInput: Sendable, Hashable {
  /// The name of the file within its folder.
  public var file: String
  /// Its bytes.
  public var bytes: [UInt8]
  /// What the configuration says for this page; nil when the one of the options holds.
  public var configuration: Configuration?
  /// What the baseline holds of the page; nil when there is no baseline.
  public var baseline: [BaselineEntry]?

  /// Makes an input.
  public init(
    file: String, bytes: [UInt8], configuration: Configuration? = nil, baseline: [BaselineEntry]? = nil
  ) {
    self.file = file
    self.bytes = bytes
    self.configuration = configuration
    self.baseline = baseline
  }
}
