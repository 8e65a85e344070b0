import Document
import Source

/// Pieces of a page that do not stand in the source as in the XML: pieces that go into one another, and pieces whose
/// own parts stand in another order, such as an article with its byline below the text.
struct PartOrderHint {
  /// The order in the source of the parts of these pieces; empty when there are none.
  private(set) var order: [PageLayout.Run] = []
  /// What the parts of these pieces, in the order of the XML, are known by again; by the numbers of the pieces.
  private(set) var marks: [Int: [PartMark]] = [:]

  /// Finds them on a parsed page.
  init(of page: Page) {
    let pieces = page.printedItems
    if Self.isInOrder(pieces) { return }
    var numbers: [PagePart.Key: (piece: Int, part: Int)] = [:]
    for (index, piece) in pieces.enumerated() {
      for (ordinal, part) in piece.parts.enumerated() { numbers[part.key] = (index + 1, ordinal + 1) }
    }
    let places = page.parts.compactMap { numbers[$0.key] }
    var ends: [Int: Int] = [:]
    for (index, place) in places.enumerated() { ends[place.piece] = index }
    var (start, end) = (0, 0)
    for (index, place) in places.enumerated() {
      end = max(end, ends[place.piece] ?? index)
      // After here nothing belongs to a piece that began before.
      guard end == index else { continue }
      let group = places[start...index]
      start = index + 1
      if zip(group, group.dropFirst()).allSatisfy({ $0 < $1 }) { continue }
      append(group)
      for number in Set(group.map(\.piece)) {
        marks[number] = pieces[number - 1].parts.map { PartMark($0.block) }
      }
    }
  }

  /// Whether all parts stand in the source in the order of the XML.
  private static func isInOrder(_ pieces: [PrintedItem]) -> Bool {
    var last = 0
    for piece in pieces {
      for part in piece.parts {
        guard let start = part.range?.lowerBound, start >= last else { return false }
        last = start
      }
    }
    return true
  }

  private mutating func append(_ group: ArraySlice<(piece: Int, part: Int)>) {
    for (piece, part) in group {
      if let last = order.last, last.piece == piece, last.parts.upperBound + 1 == part {
        order[order.count - 1].parts = last.parts.lowerBound...part
      } else {
        order.append(PageLayout.Run(piece: piece, parts: part...part))
      }
    }
  }
}
