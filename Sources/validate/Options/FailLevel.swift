import ArgumentParser
import Export

/// The least severity that makes a page fail.
enum FailLevel: String, ExpressibleByArgument, CaseIterable {
  /// Errors.
  case error
  /// Errors and warnings.
  case warning
  /// Any finding.
  case info
  /// No finding.
  case never
  /// The same, in the word of the configuration.
  case off
}

/// The option that sets the fail level.
struct FailOptions: ParsableArguments {
  /// The least severity that makes a page fail.
  @Option(
    name: .customLong("fail-on"),
    help: "从哪一级起不能放行（默认 error） / the least severity that fails (default: error)")
  var failOn: FailLevel?

  /// The least severity that makes a page fail, from the option, else the configuration; nil when none does.
  func level(_ configuration: Configuration) -> Severity? {
    switch failOn {
    case .error: .error
    case .warning: .warning
    case .info: .info
    case .never, .off: nil
    case nil:
      switch configuration.lint.failOn {
      case .error, nil: .error
      case .warning: .warning
      case .info: .info
      case .off: nil
      }
    }
  }

  /// Whether one of the findings reaches the fail level.
  func holds(_ findings: some Sequence<Finding>, _ configuration: Configuration) -> Bool {
    guard let level = level(configuration) else { return false }
    return findings.contains { $0.severity >= level }
  }
}
