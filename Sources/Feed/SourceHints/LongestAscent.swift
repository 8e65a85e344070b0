import Source

/// The longest ascending part of a sequence of numbers.
enum LongestAscent {
  /// As many of the numbers as ascend when the others are left out.
  ///
  /// - Complexity: O(*n* log *n*).
  static func of(_ numbers: [Int]) -> [Int] {
    // For each length the index at which an ascent of that length ends lowest, and for each index the one before it.
    var ends: [Int] = []
    var previous: [Int?] = []
    for (index, number) in numbers.enumerated() {
      let next = ends.partitioningIndex { numbers[$0] >= number }
      previous.append(next == 0 ? nil : ends[next - 1])
      if next < ends.count { ends[next] = index } else { ends.append(index) }
    }
    var ascent: [Int] = []
    var next = ends.last
    while let index = next {
      ascent.append(numbers[index])
      next = previous[index]
    }
    return ascent
  }
}
