import Export

/// The findings of a page by what they are about: the page as a whole, then item after item in print order.
struct FindingGroups {
  /// The findings on one item, or on the page as a whole.
  struct Group {
    /// The title of the group.
    var title: String
    /// Its file lines, in words; empty for the page as a whole.
    var lines: String
    /// The index of the piece among those of the page in print order, from 0; nil for the page as a whole.
    var piece: Int?
    /// The findings, in the order of the page.
    var findings: [FindingReport]
  }

  /// The groups that hold findings.
  let groups: [Group]

  /// Sorts findings into groups. About the page is what begins in no part of an item, runs through the file, or is
  /// missing at its very beginning.
  init(_ findings: [FindingReport], page: Page?, lines table: LineTable?, language: Language) {
    guard !findings.isEmpty else {
      groups = []
      return
    }
    let pieces = page?.printedItems ?? []
    let places = PiecePlaces(pieces)
    var byPiece: [[FindingReport]] = Array(repeating: [], count: pieces.count)
    var onPage: [FindingReport] = []
    for finding in findings.sorted(by: Self.precedes) {
      let place = finding.range.flatMap { places.piece(at: $0.byteOffset) }
      let isMissingAtStart = finding.range?.byteOffset == 0 && finding.range?.byteLength == 0
      if finding.count == 1, !isMissingAtStart, let place {
        byPiece[place].append(finding)
      } else {
        onPage.append(finding)
      }
    }
    var groups: [Group] = []
    if !onPage.isEmpty {
      let title = Wording(zh: "整版", en: "The page as a whole")(language)
      groups.append(Group(title: title, lines: "", piece: nil, findings: onPage))
    }
    for (index, (piece, findings)) in zip(pieces, byPiece).enumerated() where !findings.isEmpty {
      let ranges = piece.parts.compactMap(\.range)
      let lines = table.flatMap { table in
        ranges.first.map { table.lines(of: ranges.reduce($0) { $0.union($1) }) }
      }
      let item = page?.items[piece.item]
      groups.append(
        Group(
          title: item.map { PageWords.title($0, isColumn: piece.isColumn, language) } ?? "",
          lines: PageWords.lines(lines.map { [$0.lowerBound, $0.upperBound] }, language), piece: index,
          findings: findings))
    }
    self.groups = groups
  }

  private static func precedes(_ left: FindingReport, _ right: FindingReport) -> Bool {
    let places = (left.range?.byteOffset ?? -1, right.range?.byteOffset ?? -1)
    return places.0 != places.1 ? places.0 < places.1 : left.rule < right.rule
  }
}

/// The places of the pieces of a page, for any number of findings.
private struct PiecePlaces {
  /// The parts of the pieces in the order of the source; no two share a byte.
  private let parts: [(range: SourceRange, piece: Int)]

  init(_ pieces: [PrintedItem]) {
    var parts: [(range: SourceRange, piece: Int)] = []
    parts.reserveCapacity(pieces.reduce(0) { $0 + $1.parts.count })
    for (index, piece) in pieces.enumerated() {
      for part in piece.parts { if let range = part.range { parts.append((range, index)) } }
    }
    self.parts = parts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The index of the piece that holds a byte; nil for a byte between the parts.
  func piece(at offset: Int) -> Int? {
    let next = parts.partitioningIndex { $0.range.lowerBound > offset }
    guard next > 0, parts[next - 1].range.contains(offset) else { return nil }
    return parts[next - 1].piece
  }
}
