extension BlockWriter {
  /// Writes a table: one space around each text, and no padding beyond that.
  mutating func write(_ table: Table) {
    writeRow(table.header)
    startLine()
    append([.verticalBar])
    for alignment in table.alignments {
      append(Self.delimiter(alignment).utf8)
      append([.verticalBar])
    }
    for row in table.rows {
      startLine()
      writeRow(row)
    }
  }

  private mutating func writeRow(_ cells: [Table.Cell]) {
    append([.verticalBar])
    for cell in cells {
      append([.space])
      let text = line(cell.content)
      for byte in text {
        // Inside a table even code and links give up a bar unless a backslash stands before it.
        append(byte == .verticalBar ? [.backslash, byte] : [byte])
      }
      append(text.isEmpty ? [.verticalBar] : [.space, .verticalBar])
    }
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
