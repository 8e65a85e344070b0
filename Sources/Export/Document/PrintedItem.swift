/// What stands as one piece on the printed page: an item, or the column credit of an article that is printed apart
/// from it.
///
/// The pieces of a page in print order are the order of its groups in the XML.
public struct PrintedItem: Sendable, Hashable {
  /// The index of the item on the page, from 0; for a column credit that of its article.
  public var item: Int
  /// Whether the piece is a column credit 栏目 printed apart from its article.
  public var isColumn: Bool
  /// The parts of the piece, in canonical order.
  public var parts: [PagePart]

  /// Makes a piece.
  public init(item: Int, isColumn: Bool, parts: [PagePart]) {
    self.item = item
    self.isColumn = isColumn
    self.parts = parts
  }
}

extension Page {
  /// The pieces of the page in print order.
  ///
  /// An item stands where its first part stands. A column credit is a piece of its own when part of another item
  /// stands between it and the headline of its article.
  public var printedItems: [PrintedItem] {
    var pieces = items.enumerated().map { index, item in
      PrintedItem(
        item: index, isColumn: false,
        parts: item.parts.map { PagePart(item: index, role: $0.role, block: $0.block) })
    }
    for index in items.indices {
      guard let place = pieces[index].parts.firstIndex(where: { $0.key.role == .column }),
        isPrintedApart(pieces[index].parts[place], among: pieces)
      else { continue }
      let part = pieces[index].parts.remove(at: place)
      pieces.append(PrintedItem(item: index, isColumn: true, parts: [part]))
    }
    guard pieces.allSatisfy({ $0.start != nil }) else { return pieces }
    return pieces.sorted { ($0.start ?? 0) < ($1.start ?? 0) }
  }

  private func isPrintedApart(_ column: PagePart, among pieces: [PrintedItem]) -> Bool {
    guard let end = column.range?.lowerBound, let start = pieces[column.key.item].start else { return false }
    return pieces.contains { piece in
      piece.item != column.key.item
        && piece.parts.contains { ($0.range?.lowerBound).map((start..<end).contains) ?? false }
    }
  }
}

extension PrintedItem {
  /// The byte offset, from 0, at which the piece begins; nil when one of its parts was made, not parsed.
  fileprivate var start: Int? {
    var start: Int?
    for part in parts {
      guard let range = part.range else { return nil }
      start = min(start ?? range.lowerBound, range.lowerBound)
    }
    return start
  }
}
