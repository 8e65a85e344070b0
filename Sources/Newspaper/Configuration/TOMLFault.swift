import Source

/// Why a text is no TOML that we read.
struct TOMLFault: Error, Hashable {
  /// The line of the TOML text, from 1.
  let line: Int
  /// What is wrong there.
  let reason: Wording
}
