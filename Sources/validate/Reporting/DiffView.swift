import Export

/// The difference of two versions of a page for a person at a terminal: of each changed stretch the old and the new text
/// below each other, column by column, with the changed characters marked.
///
/// Wide characters take two columns; where a mark of one column gives way to one of two, the narrower side is filled with
/// blanks, so that unchanged text is aligned. A line of a paragraph may be as long as the page: only the
/// stretches around the changes are shown.
struct DiffView {
  /// One or several columns of both versions.
  private struct Cell {
    var old: String
    var new: String
    /// The columns that each takes, and the greater of them.
    var oldWidth: Int
    var newWidth: Int
    var width: Int { max(oldWidth, newWidth) }
    var isChanged: Bool
    /// Whether a line of both versions ends here.
    var endsLine = false
  }

  /// The sign for a line end that only one version has.
  private static let lineEnd = "⏎"
  /// The columns of a view when the width of the terminal is not known.
  private static let usualWidth = 80
  /// The most characters of a stretch that are compared one by one.
  private static let mostCompared = 40_000

  private let language: Language
  private let style: TerminalStyle

  /// Prepares to show differences.
  init(language: Language, style: TerminalStyle) {
    self.language = language
    self.style = style
  }

  /// The difference; empty when there is none.
  ///
  /// - Parameters:
  ///   - old: The bytes before.
  ///   - new: The bytes after.
  ///   - path: The name of the file, fit for a terminal.
  /// - Returns: The text.
  func text(_ old: [UInt8], _ new: [UInt8], path: String) -> String {
    let before = UnifiedDiff.lines(old)
    let after = UnifiedDiff.lines(new)
    let changes = UnifiedDiff.changes(before, after)
    guard !changes.isEmpty else { return "" }
    var text = style(.title, path) + "\n"
    for change in Self.regions(changes, before) {
      let removed = before[change.old].flatMap(\.self)
      let added = after[change.new].flatMap(\.self)
      text += style(.faint, Self.place(change)(language)) + "\n"
      text += rows(cells(Self.scalars(removed), Self.scalars(added)))
    }
    return text
  }

  /// The changes, joined where only blank lines lie between them: the halves of a paragraph that are joined are compared
  /// with the whole.
  private static func regions(
    _ changes: [UnifiedDiff.Change], _ before: [ArraySlice<UInt8>]
  ) -> [UnifiedDiff.Change] {
    var regions: [UnifiedDiff.Change] = []
    for change in changes {
      if let last = regions.last,
        before[last.old.upperBound..<change.old.lowerBound].allSatisfy({ $0.allSatisfy { $0 <= 0x20 } })
      {
        regions[regions.count - 1] = UnifiedDiff.Change(
          old: last.old.lowerBound..<change.old.upperBound, new: last.new.lowerBound..<change.new.upperBound)
      } else {
        regions.append(change)
      }
    }
    return regions
  }

  private static func place(_ change: UnifiedDiff.Change) -> Wording {
    let first = change.old.lowerBound + 1
    let last = max(first, change.old.upperBound)
    return first == last
      ? Wording(zh: "第 \(first) 行", en: "line \(first)")
      : Wording(zh: "第 \(first)–\(last) 行", en: "lines \(first)–\(last)")
  }

  private static func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// Both versions side by side.
  private func cells(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> [Cell] {
    var cells: [Cell] = []
    var (i, j) = (0, 0)
    for (removed, added) in Self.edits(old, new) {
      while i < removed.lowerBound {
        cells.append(cell(old[i], new[j], isChanged: false))
        (i, j) = (i + 1, j + 1)
      }
      while i < removed.upperBound || j < added.upperBound {
        let left = i < removed.upperBound ? old[i] : nil
        let right = j < added.upperBound ? new[j] : nil
        cells.append(cell(left, right, isChanged: true))
        i += left == nil ? 0 : 1
        j += right == nil ? 0 : 1
      }
    }
    while i < old.count, j < new.count {
      cells.append(cell(old[i], new[j], isChanged: false))
      (i, j) = (i + 1, j + 1)
    }
    return cells
  }

  /// What is replaced by what, in the order of the text.
  private static func edits(
    _ old: [Unicode.Scalar], _ new: [Unicode.Scalar]
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let (oldEnd, newEnd) = (old.count - tail, new.count - tail)
    guard oldEnd - head + newEnd - head <= mostCompared else { return [(head..<oldEnd, head..<newEnd)] }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for step in new[head..<newEnd].difference(from: old[head..<oldEnd]) {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset + head)
      case .insert(let offset, _, _): inserted.insert(offset + head)
      }
    }
    var edits: [(old: Range<Int>, new: Range<Int>)] = []
    var (i, j) = (head, head)
    while i < oldEnd || j < newEnd {
      let (oldStart, newStart) = (i, j)
      while removed.contains(i) { i += 1 }
      while inserted.contains(j) { j += 1 }
      if i > oldStart || j > newStart {
        edits.append((oldStart..<i, newStart..<j))
      } else {
        (i, j) = (i + 1, j + 1)
      }
    }
    return edits
  }

  private func cell(_ old: Unicode.Scalar?, _ new: Unicode.Scalar?, isChanged: Bool) -> Cell {
    let endsLine = old == "\n" && new == "\n" && !isChanged
    let (left, right) = (shown(old, isChanged), shown(new, isChanged))
    return Cell(
      old: left, new: right, oldWidth: DisplayWidth.of(left, ambiguous: style.ambiguousWidth),
      newWidth: DisplayWidth.of(right, ambiguous: style.ambiguousWidth), isChanged: isChanged,
      endsLine: endsLine)
  }

  private func shown(_ scalar: Unicode.Scalar?, _ isChanged: Bool) -> String {
    switch scalar {
    case nil: ""
    case "\n": isChanged ? Self.lineEnd : ""
    case "\r" where !isChanged: ""
    case let scalar?: TerminalText.of(String(scalar))
    }
  }

  /// The stretches of a terminal's width that hold a change.
  private func rows(_ cells: [Cell]) -> String {
    let room = max((style.width ?? Self.usualWidth) - 2, 24)
    var rows: [[Cell]] = [[]]
    var columns = 0
    for cell in cells {
      if columns + cell.width > room {
        rows.append([])
        columns = 0
      }
      rows[rows.count - 1].append(cell)
      columns += cell.width
      if cell.endsLine {
        rows.append([])
        columns = 0
      }
    }
    var text = ""
    var hasGap = false
    for row in rows where !row.isEmpty {
      guard row.contains(where: \.isChanged) else {
        hasGap = true
        continue
      }
      if hasGap { text += style(.faint, "  ...") + "\n" }
      hasGap = false
      text += line("- ", row.map { ($0.old, $0.width - $0.oldWidth, $0.isChanged) }, .removed)
      text += line("+ ", row.map { ($0.new, $0.width - $0.newWidth, $0.isChanged) }, .added)
      if !style.hasColor { text += carets(row) }
    }
    if hasGap { text += style(.faint, "  ...") + "\n" }
    return text
  }

  private func line(
    _ sign: String, _ pieces: [(text: String, filling: Int, isChanged: Bool)], _ mark: TerminalStyle.Mark
  ) -> String {
    var text = style(mark, sign)
    var blanks = 0
    for piece in pieces {
      if !piece.text.isEmpty {
        text += DisplayWidth.spaces(blanks) + (piece.isChanged ? style(mark, piece.text) : piece.text)
        blanks = 0
      }
      blanks += piece.filling
    }
    return text + "\n"
  }

  /// Where no colour shows what changed: a caret below each changed column.
  private func carets(_ row: [Cell]) -> String {
    var text = "  "
    for cell in row {
      text += String(repeating: cell.isChanged ? "^" : " ", count: cell.width)
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text + "\n"
  }
}
