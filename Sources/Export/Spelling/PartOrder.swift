/// Brings the parts of a page from the order of the XML into that of the source.
enum PartOrder {
  /// The parts in the order the runs give, or as they are when the runs do not fit them.
  ///
  /// A piece whose number of parts is no longer what the runs say was edited: its parts stay together, at the place
  /// of the first run that names it. A piece that no run names was added and follows the piece before it.
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
    let whole = Set(pieces.keys.filter { covers(named[$0] ?? [], count: pieces[$0]?.count ?? 0) })
    var result: [SpelledPart] = []
    var written: Set<Int> = []
    func writeAdded(behind piece: Int) {
      guard let place = pieceOrder.firstIndex(of: piece) else { return }
      for added in pieceOrder[(place + 1)...].prefix(while: { named[$0] == nil })
      where written.insert(added).inserted {
        result += pieces[added] ?? []
      }
    }
    for added in pieceOrder.prefix(while: { named[$0] == nil }) where written.insert(added).inserted {
      result += pieces[added] ?? []
    }
    var left = pieces.mapValues(\.count)
    for run in runs {
      guard let partsOfPiece = pieces[run.piece] else { continue }
      if whole.contains(run.piece) {
        result += partsOfPiece[(run.parts.lowerBound - 1)...(run.parts.upperBound - 1)]
        left[run.piece, default: 0] -= run.parts.count
        if left[run.piece] == 0 { writeAdded(behind: run.piece) }
      } else if written.insert(run.piece).inserted {
        result += partsOfPiece
        writeAdded(behind: run.piece)
      }
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
}
