import Source

/// Stretches of a source that something was read in or that change; they may overlap.
struct TouchedStretches {
  /// The stretches in order, those that meet made one.
  private var ranges: [Range<Int>] = []

  /// Adds stretches.
  ///
  /// - Complexity: O(*n* log *n*) in all of them.
  mutating func insert(_ more: [Range<Int>]) {
    guard !more.isEmpty else { return }
    var merged: [Range<Int>] = []
    for range in (ranges + more).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  /// Whether a range overlaps one of them or stands right beside it.
  func meet(_ range: Range<Int>) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound >= range.lowerBound }
    return next < ranges.count && ranges[next].lowerBound <= range.upperBound
  }
}
