import ArgumentParser

/// Arguments that stand one behind the other: paths, or ids of rules.
///
/// ArgumentParser copies its list of arguments for each one that it takes: ten thousand took it seconds, a hundred thousand
/// minutes. So a long run of arguments is handed to it as one, for a ``ListCommand`` only; any other command would take it
/// for a path.
struct ArgumentRun: ExpressibleByArgument, Equatable {
  /// What stands between two arguments: no argument of a process can hold it.
  private static let separator = UInt8(0)
  /// So many arguments that are no options stand behind each other before they are put together.
  private static let least = 64
  /// So many of them stay as they are: the name of the command, the value of an option.
  private static let kept = 2

  /// The arguments.
  let values: [String]

  /// Takes an argument apart that may be a run.
  init?(argument: String) {
    values = argument.utf8.split(separator: Self.separator, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  /// Arguments of a command with long runs of those that are no options put together.
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
