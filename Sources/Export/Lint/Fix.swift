/// How to mend a finding: edits that belong together.
public struct Fix: Sendable, Hashable {
  /// Whether it may be applied unseen.
  public var safety: FixSafety
  /// The edits, in the order of the file; no two touch.
  public var edits: [SourceEdit]

  /// Makes a fix.
  public init(_ safety: FixSafety, _ edits: [SourceEdit]) {
    self.safety = safety
    self.edits = edits
  }
}
