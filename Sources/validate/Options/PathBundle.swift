/// Many paths as one argument. ArgumentParser copies its list of paths for each path it takes: a thousand took it longer
/// than a hundred files take to check, and ten thousand several seconds.
enum PathBundle {
  /// What stands between two paths: no argument of a process can hold it.
  private static let separator: UInt8 = 0
  /// So many arguments that are no options stand behind each other before they are bundled.
  private static let least = 64
  /// So many of them stay as they are: the name of the command, the value of an option.
  private static let kept = 2

  /// The arguments of the command, long runs of paths bundled.
  static func bundling(_ arguments: [String]) -> [String] {
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

  /// The paths of arguments, of which some may be bundles.
  static func paths(in arguments: [String]) -> [String] {
    arguments.flatMap { argument in
      argument.utf8.split(separator: separator, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
    }
  }
}
