/// Brings the parts of a page from the order of the XML into that of the source.
enum PartOrder {
  /// The parts in the order the runs give, or as they are when the runs do not fit them.
  ///
  /// A piece whose number of parts is no longer what the runs say was edited: its parts stay together, at the place
  /// of the first run that names it. A piece that no run names was added, and one that stands behind a piece of a
  /// higher number was moved: either follows the piece before it in the XML, its parts together.
  ///
  /// - Complexity: O(*n* log *n*) in the number of parts and runs.
  static func sourceOrder(of parts: [SpelledPart], runs: [PageLayout.Run]) -> [SpelledPart] {
    guard !runs.isEmpty else { return parts }
    var pieces: [Int: [SpelledPart]] = [:]
    var pieceOrder: [Int] = []
    for part in parts {
      if pieces[part.piece] == nil { pieceOrder.append(part.piece) }
      pieces[part.piece, default: []].append(part)
    }
    var named: [Int: [ClosedRange<Int>]] = [:]
    for run in runs { named[run.piece, default: []].append(run.parts) }
    let settled = Set(longestAscent(in: pieceOrder.filter { named[$0] != nil }))
    var leading: [SpelledPart] = []
    var followers: [Int: [SpelledPart]] = [:]
    var last: Int?
    for piece in pieceOrder {
      if settled.contains(piece) {
        last = piece
      } else if let last {
        followers[last, default: []] += pieces[piece] ?? []
      } else {
        leading += pieces[piece] ?? []
      }
    }
    let whole = settled.filter { covers(named[$0] ?? [], count: pieces[$0]?.count ?? 0) }
    var result = leading
    var left = pieces.mapValues(\.count)
    for run in runs where settled.contains(run.piece) {
      guard let partsOfPiece = pieces[run.piece], let count = left[run.piece], count > 0 else { continue }
      if whole.contains(run.piece) {
        result += partsOfPiece[(run.parts.lowerBound - 1)...(run.parts.upperBound - 1)]
        left[run.piece] = count - run.parts.count
      } else {
        result += partsOfPiece
        left[run.piece] = 0
      }
      if left[run.piece] == 0 { result += followers[run.piece] ?? [] }
    }
    return result
  }

  /// Whether the ranges name each of the numbers from 1 to `count` once.
  private static func covers(_ ranges: [ClosedRange<Int>], count: Int) -> Bool {
    var next = 1
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard range.lowerBound == next else { return false }
      next = range.upperBound + 1
    }
    return next == count + 1
  }

  /// As many of the numbers as ascend when the others are left out.
  private static func longestAscent(in numbers: [Int]) -> [Int] {
    // For each length the index at which an ascent of that length ends lowest, and for each index the one before it.
    var ends: [Int] = []
    var previous: [Int?] = []
    for (index, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      previous.append(low == 0 ? nil : ends[low - 1])
      if low < ends.count { ends[low] = index } else { ends.append(index) }
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
