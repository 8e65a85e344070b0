import Source

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
      PrintedItem(item: index, isColumn: false, parts: item.parts(ofItem: index))
    }
    setColumnsApart(&pieces)
    var last = 0
    var isInOrder = true
    for piece in pieces {
      guard let start = piece.start else { return pieces }
      if start < last { isInOrder = false }
      last = start
    }
    return isInOrder ? pieces : pieces.sorted { ($0.start ?? 0) < ($1.start ?? 0) }
  }

  private func setColumnsApart(_ pieces: inout [PrintedItem]) {
    let columns = items.indices.filter { index in
      if case .article(let article) = items[index] { article.column != nil } else { false }
    }
    if columns.isEmpty { return }
    let starts = PartStarts(pieces)
    for index in columns {
      guard let place = pieces[index].parts.firstIndex(where: { $0.key.role == .column }),
        let end = pieces[index].parts[place].range?.lowerBound, let start = pieces[index].start,
        starts.holdOther(than: index, in: start, end)
      else { continue }
      let part = pieces[index].parts.remove(at: place)
      pieces.append(PrintedItem(item: index, isColumn: true, parts: [part]))
    }
  }
}

/// Where the parts of a page begin, in the order of the source, each with its item.
private struct PartStarts {
  private let starts: [(offset: Int, item: Int)]

  init(_ pieces: [PrintedItem]) {
    var starts: [(offset: Int, item: Int)] = []
    starts.reserveCapacity(pieces.reduce(0) { $0 + $1.parts.count })
    var isInOrder = true
    for piece in pieces {
      for part in piece.parts {
        guard let start = part.range?.lowerBound else { continue }
        if let last = starts.last, last.offset > start { isInOrder = false }
        starts.append((start, piece.item))
      }
    }
    self.starts = isInOrder ? starts : starts.sorted { $0.offset < $1.offset }
  }

  /// Whether a part of another item begins between two byte offsets, the first one included. Only the parts of the item
  /// itself are passed over, so that a page of many items is not walked through for each.
  func holdOther(than item: Int, in start: Int, _ end: Int) -> Bool {
    var next = starts.partitioningIndex { $0.offset >= start }
    while next < starts.count, starts[next].offset < end {
      if starts[next].item != item { return true }
      next += 1
    }
    return false
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
