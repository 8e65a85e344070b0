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
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && range.lowerBound < ranges[low - 1].upperBound
  }
}
