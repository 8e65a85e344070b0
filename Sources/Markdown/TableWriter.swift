import Document
import Source

extension BlockWriter {
  /// Writes a table: one space around each text, and no padding beyond that.
  mutating func write(_ table: Table, at place: Place) {
    if let kept {
      // Systems without tables print its lines as they stand.
      guard let range = table.range else { return hasFailed = true }
      return append(lines: kept.lines(of: range, isInContainer: !prefix.isEmpty).span)
    }
    var header = row(table.header)
    // Below a paragraph, a head row of hyphens would make a table of the paragraph.
    if place.interruptsParagraph, TableRow.alignments(header, 0..<header.count) != nil,
      let mark = header.firstIndex(where: { $0 == .hyphen || $0 == .colon })
    {
      header.insert(.backslash, at: mark)
    }
    append(header)
    startLine()
    append([.verticalBar])
    for alignment in table.alignments {
      append(Self.delimiter(alignment).utf8)
      append([.verticalBar])
    }
    for cells in table.rows {
      startLine()
      append(row(cells))
    }
  }

  private mutating func row(_ cells: [Table.Cell]) -> [UInt8] {
    var row: [UInt8] = [.verticalBar]
    for cell in cells {
      let text = line(cell.content)
      row.append(.space)
      for byte in text {
        // Inside a table even code and links give up a bar unless a backslash stands before it.
        if byte == .verticalBar { row.append(.backslash) }
        row.append(byte)
      }
      if !text.isEmpty { row.append(.space) }
      row.append(.verticalBar)
    }
    return row
  }

  private static func delimiter(_ alignment: Table.Alignment) -> String {
    switch alignment {
    case .none: " --- "
    case .left: " :-- "
    case .center: " :-: "
    case .right: " --: "
    }
  }
}
