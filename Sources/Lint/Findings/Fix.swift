public import Source

/// How to mend a finding: edits that belong together.
public struct Fix: Sendable, Hashable {
  /// Edits that are applied together or not at all.
  public struct Place: Sendable, Hashable {
    /// What the rule looked at to find the edits: they are right only as long as it is as it was.
    public var reads: SourceRange
    /// The edits, in the order of the file; no two touch.
    public var edits: [SourceEdit]

    /// Makes a place.
    public init(reads: SourceRange, edits: [SourceEdit]) {
      self.reads = edits.reduce(reads) { $0.union($1.range) }
      self.edits = edits
    }
  }

  /// Whether it may be applied unseen.
  public var safety: FixSafety
  /// The places that are mended, in the order of the file; several for a fault that runs through it.
  public var places: [Place]
  /// All edits, in the order of the file; no two touch.
  public var edits: [SourceEdit] { places.count == 1 ? places[0].edits : places.flatMap(\.edits) }

  /// Makes a fix of one place, which reads from its first edit to its last.
  public init(_ safety: FixSafety, _ edits: [SourceEdit]) {
    self.init(safety, places: edits.isEmpty ? [] : [Place(reads: edits[0].range, edits: edits)])
  }

  /// Makes a fix of several places.
  public init(_ safety: FixSafety, places: [Place]) {
    self.safety = safety
    self.places = places
  }
}
