extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which the condition holds, or `endIndex` when it holds for none.
  ///
  /// The elements must be ordered so that it holds for all elements after the first for which it holds.
  ///
  /// - Complexity: O(log *n*) in the number of elements.
  @inlinable package func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
