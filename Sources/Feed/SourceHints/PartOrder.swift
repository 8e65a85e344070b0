import Source

/// Brings the parts of a page from the order of the XML into that of the source.
enum PartOrder {
  /// The parts in the order of the source.
  ///
  /// Only pieces that are entangled are named by the runs; all others stand where the XML has them, after what is
  /// entangled before them. In a piece that was edited the parts that are left are known again by their marks; one
  /// without marks whose number of parts is no longer what the runs say stays together, at the place of the first run
  /// that names it. A piece that stands after a piece of a higher number was moved: it follows the piece before it
  /// in the XML, its parts together.
  ///
  /// - Complexity: O(*n* log *n*) in the number of parts and runs, as long as few parts were edited.
  static func sourceOrder(
    of parts: [SpelledPart], runs: [PageLayout.Run], marks: [Int: [PartMark]]
  ) -> [SpelledPart] {
    guard !runs.isEmpty else { return parts }
    var pieces: [Int: [SpelledPart]] = [:]
    var pieceOrder: [Int] = []
    for part in parts {
      if pieces[part.piece] == nil { pieceOrder.append(part.piece) }
      pieces[part.piece, default: []].append(part)
    }
    var named: [Int: [ClosedRange<Int>]] = [:]
    for run in runs { named[run.piece, default: []].append(run.parts) }
    var places: [Int: PartPlaces] = [:]
    for (piece, runs) in named {
      places[piece] = PartPlaces(of: pieces[piece] ?? [], runs: runs, marks: marks[piece])
    }
    let settled = Set(LongestAscent.of(pieceOrder.filter { named[$0] != nil }))
    var leading: [SpelledPart] = []
    var followers: [Int: [SpelledPart]] = [:]
    var last: Int?
    for piece in pieceOrder {
      if settled.contains(piece) {
        last = piece
        continue
      }
      let own = named[piece].map { $0.flatMap { places[piece]?.take($0) ?? [] } } ?? pieces[piece] ?? []
      if let last { followers[last, default: []] += own } else { leading += own }
    }
    var result = leading
    for group in groups(of: runs) {
      var left: [Int: Int] = [:]
      for run in group where settled.contains(run.piece) { left[run.piece, default: 0] += 1 }
      guard let final = left.keys.max() else { continue }
      for run in group where settled.contains(run.piece) {
        result += places[run.piece]?.take(run.parts) ?? []
        left[run.piece, default: 0] -= 1
        if left[run.piece] == 0, run.piece != final { result += followers[run.piece] ?? [] }
      }
      result += followers[final] ?? []
    }
    return result
  }

  /// The runs of pieces that go into one another, each such set by itself.
  private static func groups(of runs: [PageLayout.Run]) -> [ArraySlice<PageLayout.Run>] {
    // The lowest number of a piece from each run on.
    var lowest = runs.map(\.piece)
    for index in runs.indices.dropLast().reversed() { lowest[index] = min(lowest[index], lowest[index + 1]) }
    var groups: [ArraySlice<PageLayout.Run>] = []
    var (start, highest) = (0, 0)
    for (index, run) in runs.enumerated() {
      highest = max(highest, run.piece)
      if index + 1 == runs.count || highest < lowest[index + 1] {
        groups.append(runs[start...index])
        start = index + 1
      }
    }
    return groups
  }
}

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
