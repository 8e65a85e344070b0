import Export

/// What became of the files of a run that were not simply checked: left out, not read, or converted.
struct FileNotes {
  /// What was left out, and why.
  var leftOut: [LeftOut] = []
  /// What could not be read, and why.
  var unread: [FileFault] = []
  /// What was read in another encoding than UTF-8.
  var converted: [(path: String, encoding: ForeignEncoding)] = []

  /// The status that follows: what was not read is not checked.
  var status: ExitStatus { unread.isEmpty ? .clean : .couldNotRun }
}
