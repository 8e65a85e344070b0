public import Source

/// Why a configuration file cannot be used: what is wrong, where, and what to do about it.
public struct ConfigurationError: WordedError, Hashable {
  /// The file as it was named by the caller.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what to do, in one line.
  public let wording: Wording

  /// The file and the line.
  public var place: String? { "\(file):\(line)" }

  /// Makes an error.
  public init(file: String, line: Int, _ wording: Wording) {
    self.file = file
    self.line = line
    self.wording = wording
  }
}
