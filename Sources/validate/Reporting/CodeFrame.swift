import Export

/// The line of a finding with carets under the fault, for a terminal.
///
/// A caret is in the column of its character: wide characters take two columns, combining marks none, a tab goes to
/// the next stop. Of a line that does not fit, the stretch around the fault is shown.
struct CodeFrame {
  /// A character of the line.
  private struct Cell {
    /// As it is shown.
    var text: String
    /// The columns it takes.
    var width: Int
    /// Its bytes in the source.
    var offsets: Range<Int>
  }

  /// Columns between two tab stops.
  private static let tabStop = 4
  /// The columns of a frame when the width of the terminal is not known.
  private static let usualWidth = 100
  /// The sign for the part of a line that is not shown. Three full stops, since `…` is of ambiguous width.
  private static let ellipsis = "..."
  /// The bytes on either side of the fault that are looked at, for each column of the frame: the family of four is 25
  /// bytes long in two columns.
  private static let bytesPerColumn = 16

  private let source: SourceText
  private let lines: LineTable
  private let style: TerminalStyle
  private let language: Language

  /// Prepares to show lines of a file.
  init(_ source: SourceText, style: TerminalStyle, language: Language) {
    self.source = source
    lines = LineTable(source)
    self.style = style
    self.language = language
  }

  /// The frame of a range: the line and the carets, each with its line end. Of a range of several lines the first is
  /// shown.
  func text(_ range: RangeReport, mark: TerminalStyle.Mark) -> String {
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: 4) + number + " | "
    let width = max((style.width ?? Self.usualWidth) - gutter.utf8.count, 24)
    let content = lines.content(ofLine: range.start.line)
    let start = min(range.byteOffset, content.upperBound)
    let end = max(start, min(range.byteOffset + range.byteLength, content.upperBound))
    let reach = width * Self.bytesPerColumn
    let seen =
      bound(
        max(content.lowerBound, start - reach))..<bound(
        min(content.upperBound, min(end, start + reach) + reach))
    let cells = cells(seen, isCutAtStart: seen.lowerBound > content.lowerBound)
    let first = cells.firstIndex { $0.offsets.upperBound > start } ?? cells.count
    let last = cells[first...].firstIndex { $0.offsets.lowerBound >= end } ?? cells.count
    let shown = window(
      cells, around: first..<max(first, last), width: width,
      isCutAtStart: seen.lowerBound > content.lowerBound,
      isCutAtEnd: seen.upperBound < content.upperBound)
    let marked = (first..<max(first, last)).clamped(to: shown.cells)
    let lead =
      shown.head.utf8.count + cells[shown.cells.lowerBound..<marked.lowerBound].reduce(0) { $0 + $1.width }
    let carets = String(repeating: "^", count: max(1, cells[marked].reduce(0) { $0 + $1.width }))
    let line = shown.head + cells[shown.cells].map(\.text).joined() + shown.tail
    let lastLine = lines.lines(of: SourceRange(range.byteOffset, range.byteOffset + range.byteLength))
      .upperBound
    let rest =
      lastLine > range.start.line
      ? " " + Wording(zh: "到第 \(lastLine) 行", en: "to line \(lastLine)")(language) : ""
    let blank = String(repeating: " ", count: gutter.utf8.count - 2) + "| "
    return style(.faint, gutter) + line + "\n" + style(.faint, blank) + String(repeating: " ", count: lead)
      + style(mark, carets + rest) + "\n"
  }

  /// The offset, or the next one at which a character begins.
  private func bound(_ offset: Int) -> Int {
    var offset = offset
    while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private func cells(_ range: Range<Int>, isCutAtStart: Bool) -> [Cell] {
    var cells: [Cell] = []
    var offset = range.lowerBound
    var column = 0
    for character in String(decoding: source.bytes[range], as: UTF8.self) {
      let end = offset + character.utf8.count
      let isTab = character == "\t"
      let text =
        isTab
        ? String(repeating: " ", count: Self.tabStop - column % Self.tabStop)
        : TerminalText.of(String(character))
      let width = isTab ? text.utf8.count : DisplayWidth.of(text, ambiguous: style.ambiguousWidth)
      cells.append(Cell(text: text, width: width, offsets: offset..<end))
      column += width
      offset = end
    }
    // Where the stretch begins inside a line, the first character may be cut.
    if isCutAtStart, cells.count > 1 { cells.removeFirst() }
    return cells
  }

  /// The cells that fit, as many on one side of the marked ones as on the other, and the signs for the rest.
  private func window(
    _ cells: [Cell], around marked: Range<Int>, width: Int, isCutAtStart: Bool, isCutAtEnd: Bool
  ) -> (cells: Range<Int>, head: String, tail: String) {
    // The caret of an empty range needs a column after the text.
    let total = cells.reduce(marked.isEmpty ? 1 : 0) { $0 + $1.width }
    if total <= width, !isCutAtStart, !isCutAtEnd { return (cells.indices, "", "") }
    var room = width - 2 * Self.ellipsis.utf8.count - (marked.isEmpty ? 1 : 0)
    var low = marked.lowerBound
    var high = low
    // A long fault leaves a quarter of the room to the text before it.
    while high < marked.upperBound, cells[high].width <= room - width / 4 {
      room -= cells[high].width
      high += 1
    }
    var isStuck = false
    while !isStuck {
      isStuck = true
      if low > 0, cells[low - 1].width <= room {
        low -= 1
        room -= cells[low].width
        isStuck = false
      }
      if high < cells.count, cells[high].width <= room {
        room -= cells[high].width
        high += 1
        isStuck = false
      }
    }
    return (
      low..<high, low > 0 || isCutAtStart ? Self.ellipsis : "",
      high < cells.count || isCutAtEnd ? Self.ellipsis : ""
    )
  }
}
