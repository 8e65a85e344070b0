/// How the command ends.
enum ExitStatus: Int32 {
  /// There is nothing to mend.
  case clean = 0
  /// There are findings at or above the fail level, or a document is not valid.
  case findings = 1
  /// The command could not run.
  case couldNotRun = 2
  /// The command line is wrong.
  case usage = 64

  /// A person stopped it.
  case interrupted = 130

  /// The graver of two.
  func combined(with other: ExitStatus) -> ExitStatus { rawValue >= other.rawValue ? self : other }
}
