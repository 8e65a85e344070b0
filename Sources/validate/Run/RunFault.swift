import Export

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

/// Why the command could not run. What is wrong with a page is no fault of the run but a finding.
protocol RunFault: Error {
  /// What is wrong and what to do about it.
  var wording: Wording { get }
  /// How the command ends.
  var status: ExitStatus { get }
}

extension RunFault {
  /// A command that could not run ends with 2 unless the fault says otherwise.
  var status: ExitStatus { .couldNotRun }
}

/// A command line that is understood but makes no sense.
struct UsageFault: RunFault, Equatable {
  /// What is wrong and what to write instead.
  let wording: Wording
  /// Always ``ExitStatus/usage``.
  var status: ExitStatus { .usage }

  /// Makes a fault.
  init(_ wording: Wording) { self.wording = wording }
}

extension UnknownRule: RunFault {}

extension XMLReadError: RunFault {
  /// The file is at fault, not the run.
  var status: ExitStatus { .findings }
}
