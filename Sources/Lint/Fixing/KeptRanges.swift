import Source

/// Stretches of the source that must stay as they are.
struct KeptRanges {
  /// The stretches in order, overlapping ones merged.
  private let ranges: [SourceRange]

  init(_ ranges: [SourceRange]) {
    var merged: [SourceRange] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.union(range)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// Whether a range begins inside a stretch.
  func holds(_ range: SourceRange) -> Bool {
    let next = ranges.partitioningIndex { $0.lowerBound > range.lowerBound }
    return next > 0 && range.lowerBound < ranges[next - 1].upperBound
  }
}
