import Document
import XML

extension FlowReader {
  /// The table that an element holds, and its title before it; nil for one that only lays out a page: it has a single
  /// column, a table within, or more columns than a page can have.
  mutating func table(_ element: XMLTree.Element) -> [Block]? {
    guard !Self.holdsTable(element) else { return nil }
    let rows = Self.rows(of: element)
    let width = rows.map { $0.cells.reduce(0) { $0 + $1.span } }.max() ?? 0
    guard (2...100).contains(width) else { return nil }
    var blocks: [Block] = []
    for title in element.elements where title.name.lowercased() == "caption" {
      blocks += self.blocks(in: title)
    }
    var lines: [[Table.Cell]] = []
    for row in rows {
      var line: [Table.Cell] = []
      for cell in row.cells {
        line.append(Table.Cell(self.line(of: cell.element)))
        line += Array(repeating: Table.Cell([]), count: cell.span - 1)
      }
      lines.append(line + Array(repeating: Table.Cell([]), count: width - line.count))
    }
    let hasHead = rows.first?.isHead ?? false
    let head = hasHead ? lines.removeFirst() : Array(repeating: Table.Cell([]), count: width)
    blocks.append(
      .table(Table(alignments: Array(repeating: .none, count: width), header: head, rows: lines)))
    return blocks
  }

  private struct Row {
    let cells: [(element: XMLTree.Element, span: Int)]
    let isHead: Bool
  }

  private static func holdsTable(_ element: XMLTree.Element) -> Bool {
    element.elements.contains { $0.name.lowercased() == "table" || holdsTable($0) }
  }

  private static func rows(of element: XMLTree.Element, inHead: Bool = false) -> [Row] {
    element.elements.flatMap { child -> [Row] in
      switch child.name.lowercased() {
      case "tr":
        let cells = child.elements.map { ($0, min(max($0["colspan"].flatMap { Int($0) } ?? 1, 1), 100)) }
        let isHead = inHead || !cells.isEmpty && cells.allSatisfy { $0.0.name.lowercased() == "th" }
        return [Row(cells: cells, isHead: isHead)]
      case "thead": return rows(of: child, inHead: true)
      case "tbody", "tfoot": return rows(of: child)
      default: return []
      }
    }
  }
}
