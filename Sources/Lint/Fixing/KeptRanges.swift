import Source

/// Stretches of the source that must stay as they are.
struct KeptRanges {
  private let ranges: RangeSet<Int>

  init(_ ranges: [SourceRange]) { self.ranges = RangeSet(ranges.map(\.offsets)) }

  /// Whether a range begins inside a stretch.
  func holds(_ range: SourceRange) -> Bool { ranges.contains(range.lowerBound) }
}
