/// Where in the source the parts of one piece of a page stand, also after an edit of the piece.
struct PartPlaces {
  /// The parts at each place of the source, the places numbered as in the XML; none when they are not known.
  private let places: [[SpelledPart]]
  /// The parts in the order of the XML, when their places are not known.
  private var together: [SpelledPart]

  /// Finds the places.
  ///
  /// - Parameters:
  ///   - parts: The parts in the order of the XML.
  ///   - runs: The numbers of the parts, from 1, in the order of the source.
  ///   - marks: What the parts are known by; nil when that was not written down. Then their number must be the same.
  /// - Complexity: O(*n* log *n*) in the number of parts, as long as few of them were edited.
  init(of parts: [SpelledPart], runs: [ClosedRange<Int>], marks: [PartMark]?) {
    let count = marks?.count ?? parts.count
    guard Self.covers(runs, count: count), let numbers = Self.numbers(of: parts, runs: runs, marks: marks)
    else {
      (places, together) = ([], parts)
      return
    }
    var places = [[SpelledPart]](repeating: [], count: count)
    for (part, number) in zip(parts, numbers) { places[number - 1].append(part) }
    (self.places, together) = (places, [])
  }

  /// What stands at some places. All parts stand at the first ones asked for when their places are not known.
  mutating func take(_ numbers: ClosedRange<Int>) -> [SpelledPart] {
    if !places.isEmpty { return Array(places[(numbers.lowerBound - 1)..<numbers.upperBound].joined()) }
    defer { together = [] }
    return together
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

  /// More parts than these taken out and put in are not looked for; the piece is then another one.
  private static let searchLimit = 400

  /// For each part the number of the part of the source that it is, that it replaces, or that it stands beside.
  private static func numbers(
    of parts: [SpelledPart], runs: [ClosedRange<Int>], marks: [PartMark]?
  ) -> [Int]? {
    guard let marks else { return Array(1..<(parts.count + 1)) }
    let found = parts.map { PartMark($0.block) }
    guard let hunks = ShortestEdit.hunks(from: marks[...], to: found[...], limit: searchLimit) else {
      return marks.count == parts.count ? Array(1..<(parts.count + 1)) : nil
    }
    let neighbours = Neighbours(runs: runs, count: marks.count)
    var numbers: [Int] = []
    var next = 1
    for hunk in hunks {
      numbers += next..<(hunk.old.lowerBound + 1)
      next = hunk.old.upperBound + 1
      // Text that was changed stays where it was; what there is more of was added.
      numbers += hunk.old.prefix(hunk.new.count).map { $0 + 1 }
      let added = hunk.new.count - min(hunk.old.count, hunk.new.count)
      numbers += repeatElement(neighbours.place(after: next - 1), count: added)
    }
    return numbers + Array(next..<(marks.count + 1))
  }
}

/// The parts of a piece as neighbours in the source.
private struct Neighbours {
  /// For each part, from 1, how many stand before it in the source.
  private var positions: [Int]
  /// The parts that follow each other in the source as in the XML; the others were moved among them.
  private let steady: Set<Int>

  init(runs: [ClosedRange<Int>], count: Int) {
    let order = runs.flatMap { Array($0) }
    positions = Array(repeating: 0, count: count + 1)
    for (position, number) in order.enumerated() { positions[number] = position }
    steady = Set(LongestAscent.of(order))
  }

  /// The part to whose place something belongs that was added after a part of the XML: that part; but the one after
  /// it, at the start of a piece and after one that the source has elsewhere, such as a byline below the text.
  func place(after number: Int) -> Int {
    let next = number + 1
    guard next < positions.count else { return number }
    if number == 0 { return next }
    let isElsewhere =
      positions[number] > positions[next] && !steady.contains(number) && steady.contains(next)
    return isElsewhere ? next : number
  }
}
