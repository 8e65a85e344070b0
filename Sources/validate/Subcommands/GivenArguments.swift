import ArgumentParser

/// The arguments that the command was given, as the parser takes them.
enum GivenArguments {
  /// The arguments of this process after its name. A path among them may be no text.
  static var ofProcess: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      // There are `argc` pointers, each to bytes with a NUL at the end, for as long as the process lives.
      unsafe CommandLine.unsafeArgv[index].map { unsafe PathBytes.text(at: $0) }
    }
  }

  /// The arguments with the name of the command inserted where it is implied, and long lists joined.
  static func prepared(_ arguments: [String]) -> [String] {
    let named = command(named: arguments.first)
    // An option for mending without a command means the command that mends.
    let isMending = named == nil && arguments.prefix { $0 != "--" }.contains(where: mends)
    let command: (any ParsableCommand.Type)? =
      isMending ? LintCommand.self : named ?? Validate.configuration.defaultSubcommand
    let whole = isMending ? [LintCommand.configuration.commandName ?? ""] + arguments : arguments
    return command is any ListCommand.Type ? ArgumentRun.joining(whole) : whole
  }

  /// The subcommand of a name; nil when there is none.
  private static func command(named name: String?) -> (any ParsableCommand.Type)? {
    Validate.configuration.subcommands.first { $0.configuration.commandName == name }
  }

  /// Whether an argument is an option that only mending has.
  private static func mends(_ argument: String) -> Bool {
    ["--fix", "--unsafe-fixes", "--diff", "--fix-only"].contains(argument)
      || argument.hasPrefix("--fix-only=")
  }
}
