/// The shortest way from one sequence to another by deletions and insertions, found by Myers' greedy algorithm
/// (E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986).
enum ShortestEdit {
  /// One place where the two sequences differ.
  struct Hunk: Hashable {
    /// What is taken out: indices of the old sequence.
    var old: Range<Int>
    /// What is put in: indices of the new sequence.
    var new: Range<Int>
  }

  /// The hunks that turn `old` into `new`, in order; nil when more than `limit` deletions and insertions are needed.
  ///
  /// - Complexity: O((*n* + *m*)·*d*) time and O(*d*²) space for *d* ≤ `limit` deletions and insertions.
  static func hunks<Element: Equatable>(
    from old: ArraySlice<Element>, to new: ArraySlice<Element>, limit: Int
  ) -> [Hunk]? {
    var start = 0
    while start < old.count, start < new.count,
      old[old.startIndex + start] == new[new.startIndex + start]
    {
      start += 1
    }
    var end = 0
    while end < old.count - start, end < new.count - start,
      old[old.endIndex - 1 - end] == new[new.endIndex - 1 - end]
    {
      end += 1
    }
    let oldCore = old[(old.startIndex + start)..<(old.endIndex - end)]
    let newCore = new[(new.startIndex + start)..<(new.endIndex - end)]
    if oldCore.isEmpty && newCore.isEmpty { return [] }
    if oldCore.isEmpty || newCore.isEmpty {
      guard max(oldCore.count, newCore.count) <= limit else { return nil }
      return [Hunk(old: oldCore.indices, new: newCore.indices)]
    }
    return trace(from: oldCore, to: newCore, limit: limit)
      .map { backtrack($0, from: oldCore, to: newCore) }
  }

  /// The furthest x reached on each diagonal, one row for each number of edits.
  private static func trace<Element: Equatable>(
    from old: ArraySlice<Element>, to new: ArraySlice<Element>, limit: Int
  ) -> [[Int]]? {
    let (n, m) = (old.count, new.count)
    var rows: [[Int]] = []
    var previous: [Int] = []
    for edits in 0...min(limit, n + m) {
      // Diagonals -edits, -edits + 2, … edits are at indices 0, 1, …
      var row = [Int](repeating: 0, count: edits + 1)
      for index in 0...edits {
        let diagonal = 2 * index - edits
        var x: Int
        if edits == 0 {
          x = 0
        } else if index == 0 {
          x = previous[0]
        } else if index == edits {
          x = previous[index - 1] + 1
        } else {
          x = max(previous[index], previous[index - 1] + 1)
        }
        var y = x - diagonal
        while x < n, y < m, x >= 0, y >= 0, old[old.startIndex + x] == new[new.startIndex + y] {
          x += 1
          y += 1
        }
        row[index] = x
        if x >= n, y >= m {
          rows.append(row)
          return rows
        }
      }
      rows.append(row)
      previous = row
    }
    return nil
  }

  private static func backtrack<Element>(
    _ rows: [[Int]], from old: ArraySlice<Element>, to new: ArraySlice<Element>
  ) -> [Hunk] {
    var x = old.count
    var y = new.count
    var hunks: [Hunk] = []
    func add(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
      let oldRange = (oldRange.lowerBound + old.startIndex)..<(oldRange.upperBound + old.startIndex)
      let newRange = (newRange.lowerBound + new.startIndex)..<(newRange.upperBound + new.startIndex)
      if let last = hunks.last, last.old.lowerBound == oldRange.upperBound,
        last.new.lowerBound == newRange.upperBound
      {
        hunks[hunks.count - 1] = Hunk(
          old: oldRange.lowerBound..<last.old.upperBound, new: newRange.lowerBound..<last.new.upperBound)
      } else {
        hunks.append(Hunk(old: oldRange, new: newRange))
      }
    }
    for edits in stride(from: rows.count - 1, to: 0, by: -1) {
      let previous = rows[edits - 1]
      let index = (x - y + edits) / 2
      let isInsertion: Bool
      if index == 0 {
        isInsertion = true
      } else if index == edits {
        isInsertion = false
      } else {
        isInsertion = previous[index] >= previous[index - 1] + 1
      }
      if isInsertion {
        let startX = previous[index]
        let startY = startX - (2 * index - (edits - 1))
        add(startX..<startX, startY..<(startY + 1))
        (x, y) = (startX, startY)
      } else {
        let startX = previous[index - 1]
        let startY = startX - (2 * (index - 1) - (edits - 1))
        add(startX..<(startX + 1), startY..<startY)
        (x, y) = (startX, startY)
      }
    }
    return hunks.reversed()
  }
}
