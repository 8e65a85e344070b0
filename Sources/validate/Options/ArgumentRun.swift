import ArgumentParser

/// Arguments in a row that are no options: paths, or ids of rules.
///
/// ArgumentParser copies its list of arguments for each one that it parses: ten thousand took seconds, a hundred thousand
/// minutes. So a long run of arguments is passed to it as one, for a ``ListCommand`` only; any other command would read it
/// as a path.
struct ArgumentRun: ExpressibleByArgument, Equatable {
  /// The separator between two arguments: no argument of a process can contain it.
  private static let separator = UInt8(0)
  /// The length from which a run is joined.
  private static let least = 64
  /// How many arguments at the start of a run stay as they are: the name of the command, the value of an option.
  private static let kept = 2

  /// The arguments.
  let values: [String]

  /// Splits an argument that may be a run.
  init?(argument: String) {
    values = argument.utf8.split(separator: Self.separator, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  /// The arguments of a command, with long runs of those that are no options joined.
  static func joining(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var run: [String] = []
    func end() {
      if run.count < least {
        result += run
      } else {
        result += run[..<kept]
        result.append(run[kept...].joined(separator: String(Unicode.Scalar(separator))))
      }
      run = []
    }
    for argument in arguments {
      if argument.utf8.first == UInt8(ascii: "-") {
        end()
        result.append(argument)
      } else {
        run.append(argument)
      }
    }
    end()
    return result
  }
}
