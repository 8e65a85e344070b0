import Source

/// The stretches of a source that edits replace, in order, none touching another.
struct EditedRanges {
  private var ranges: [Range<Int>] = []

  /// Whether a range begins where one of these does, or one of both begins inside the other.
  func touch(_ range: Range<Int>) -> Bool {
    let place = place(of: range)
    if place > 0, Self.overlap(ranges[place - 1], range) { return true }
    return place < ranges.count && Self.overlap(ranges[place], range)
  }

  /// Adds a range that touches none.
  ///
  /// - Complexity: O(1) when the range lies after all others, else O(*n*).
  mutating func insert(_ range: Range<Int>) { ranges.insert(range, at: place(of: range)) }

  /// The index of the first range that does not begin before the given one.
  private func place(of range: Range<Int>) -> Int {
    if let last = ranges.last, last.lowerBound < range.lowerBound { return ranges.count }
    return ranges.partitioningIndex { $0.lowerBound >= range.lowerBound }
  }

  private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.lowerBound == right.lowerBound || left.contains(right.lowerBound) || right.contains(left.lowerBound)
  }
}
