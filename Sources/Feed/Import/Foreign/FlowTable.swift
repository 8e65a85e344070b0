import Document
import XML

extension FlowReader {
  /// The table that an element holds, and its title before it; nil for one that only lays out a page: it has a single
  /// column, a table within, or more columns than a page can have.
  mutating func table(_ element: XMLTree.Element) -> [Block]? {
    guard !Self.holdsTable(element) else { return nil }
    let rows = Self.rows(of: element)
    let width = Self.width(of: rows)
    guard (2...100).contains(width) else { return nil }
    var blocks: [Block] = []
    for title in element.elements where title.name.lowercased() == "caption" {
      blocks += self.blocks(in: title)
    }
    var lines: [[Table.Cell]] = []
    // How many more rows a cell from above reaches into each column.
    var reaching = [Int](repeating: 0, count: width)
    for row in rows {
      var line: [Table.Cell] = []
      func passReached() {
        while line.count < width, reaching[line.count] > 0 {
          reaching[line.count] -= 1
          line.append(Table.Cell([]))
        }
      }
      for cell in row.cells {
        passReached()
        let columns = line.count..<min(line.count + cell.span, width)
        for column in columns { reaching[column] = cell.rows - 1 }
        let content = Table.Cell(self.line(of: cell.element))
        guard !columns.isEmpty else { continue }
        line.append(content)
        line += Array(repeating: Table.Cell([]), count: columns.count - 1)
      }
      while line.count < width {
        passReached()
        if line.count < width { line.append(Table.Cell([])) }
      }
      lines.append(line)
    }
    let hasHead = rows.first?.isHead ?? false
    let head = hasHead ? lines.removeFirst() : Array(repeating: Table.Cell([]), count: width)
    blocks.append(
      .table(Table(alignments: Array(repeating: .none, count: width), header: head, rows: lines)))
    return blocks
  }

  private struct Row {
    let cells: [(element: XMLTree.Element, span: Int, rows: Int)]
    let isHead: Bool
  }

  private static func holdsTable(_ element: XMLTree.Element) -> Bool {
    element.elements.contains { $0.name.lowercased() == "table" || holdsTable($0) }
  }

  private static func span(_ name: String, of cell: XMLTree.Element, atMost limit: Int) -> Int {
    min(max(cell[name].flatMap { Int($0) } ?? 1, 1), limit)
  }

  /// The number of columns, with those that cells from the rows above reach into.
  private static func width(of rows: [Row]) -> Int {
    var reaching: [Int] = []
    var width = 0
    for row in rows {
      var column = 0
      for cell in row.cells {
        while column < reaching.count, reaching[column] > 0 { column += 1 }
        let end = column + cell.span
        if reaching.count < end { reaching += Array(repeating: 0, count: end - reaching.count) }
        for place in column..<end { reaching[place] = cell.rows }
        column = end
      }
      for place in reaching.indices where reaching[place] > 0 { reaching[place] -= 1 }
      width = max(width, reaching.count)
      // More columns than a page can have are none.
      if width > 1_000 { return width }
    }
    return width
  }

  private static func rows(of element: XMLTree.Element, inHead: Bool = false) -> [Row] {
    element.elements.flatMap { child -> [Row] in
      switch child.name.lowercased() {
      case "tr":
        let cells = child.elements.map { cell in
          (cell, span("colspan", of: cell, atMost: 100), span("rowspan", of: cell, atMost: 10_000))
        }
        let isHead = inHead || !cells.isEmpty && cells.allSatisfy { $0.0.name.lowercased() == "th" }
        return [Row(cells: cells, isHead: isHead)]
      case "thead": return rows(of: child, inHead: true)
      case "tbody", "tfoot": return rows(of: child)
      default: return []
      }
    }
  }
}
