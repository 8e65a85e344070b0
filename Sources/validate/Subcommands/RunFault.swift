import Export

/// Why the command could not run. What is wrong with a page is no fault of the run but a finding.
protocol RunFault: Error {
  /// What is wrong and what to do about it.
  var wording: Wording { get }
  /// How the command ends.
  var status: ExitStatus { get }
}

extension RunFault {
  /// A command that could not run ends with 2 unless it says otherwise.
  var status: ExitStatus { .couldNotRun }
}

extension FileFault: RunFault {}

/// A command line that is understood but makes no sense.
struct UsageFault: RunFault, Equatable {
  /// What is wrong and what to write instead.
  let wording: Wording
  /// Always ``ExitStatus/usage``.
  var status: ExitStatus { .usage }

  /// Makes a fault.
  init(_ wording: Wording) { self.wording = wording }
}
