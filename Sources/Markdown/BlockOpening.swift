import Source

extension BlockParser {
  /// What was opened on a line.
  enum Opened {
    /// A quote or a list item; more may follow on the line.
    case container
    /// A block that takes the whole line.
    case wholeLine
    case none
  }

  /// Opens the block that starts at the content of the line, if one does.
  mutating func openBlock(_ state: inout LineState) -> Opened {
    if line.indentation >= 4 {
      if state.mayBeLazy || line.isBlank { return .none }
      makeRoom(state)
      line.advanceColumns(4)
      open(.indentedCode, start: line.rest.start)
      addVerbatimLine()
      return .wholeLine
    }
    let continuesParagraph = state.leafContinues && leaf?.isParagraph == true
    switch line.contentByte {
    case .greaterThan: return openQuote(&state)
    case .numberSign:
      guard let heading = HeadingLine.scan(line) else { break }
      makeRoom(state)
      add(heading)
      return .wholeLine
    case .backtick, .tilde:
      guard let fence = CodeFence.scan(line) else { break }
      makeRoom(state)
      clearBlankLineMarks()
      open(.fencedCode(fence), start: line.contentStart)
      return .wholeLine
    case .lessThan:
      guard let start = HTMLBlockStart.scan(line, interruptsParagraph: continuesParagraph) else { break }
      makeRoom(state)
      open(.html(start), start: line.contentStart)
      addVerbatimLine()
      return .wholeLine
    default:
      if continuesParagraph, let level = HeadingUnderline.level(line) {
        return closeParagraph(asHeadingOf: level) ? .wholeLine : .none
      }
      if ThematicBreakLine.matches(line) {
        makeRoom(state)
        clearBlankLineMarks()
        append(DraftBlock(kind: .thematicBreak, start: line.contentStart, end: line.lineEnd))
        return .wholeLine
      }
      if let marker = ListMarker.scan(line, interruptsParagraph: continuesParagraph) {
        return openItem(marker, &state)
      }
    }
    return openTable(state)
  }

  private mutating func open(_ kind: OpenLeaf.Kind, start: Int) {
    leaf = OpenLeaf(kind: kind, start: start, end: line.lineEnd, firstLine: lines.count)
  }

  /// Closes what does not go on at this line, so that a block can be opened that is no item of `list`.
  private mutating func makeRoom(_ state: LineState, forItemLike marker: ListMarker? = nil) {
    guard case .list(let open) = containers[state.matched - 1].kind,
      marker.map({ marker in open.continues(marker) }) != true
    else { return closeUnmatched(state.matched, keepsLeaf: false) }
    markOpenDefinitions(inListAt: state.matched - 1)
    closeUnmatched(state.matched - 1, keepsLeaf: false)
  }

  /// Notes that a list is loose when a blank line stands before definitions that are still open.
  ///
  /// cmark-gfm counts them as a block here, though not when they were closed before the list.
  private mutating func markOpenDefinitions(inListAt list: Int) {
    guard containers.count == list + 2, leaf?.isParagraph == true else { return }
    if containers[list + 1].lastBlock?.endsWithBlankLine == true { containers[list].isLoose = true }
  }

  private mutating func openContainer(_ kind: OpenContainer.Kind, start: Int) {
    containers.append(
      OpenContainer(kind: kind, start: start, end: line.lineEnd, firstLine: lineNumber))
  }

  /// Whether one more quote or item may be opened; if not, the block becomes opaque.
  private mutating func reserveDepth() -> Bool {
    guard depth < MarkdownLimits.containerDepth else {
      isOpaque = true
      return false
    }
    depth += 1
    return true
  }

  private mutating func openQuote(_ state: inout LineState) -> Opened {
    // What does not go on must be closed first: it counts for the depth.
    makeRoom(state)
    state = LineState(matched: containers.count, leafContinues: false, mayBeLazy: false)
    guard reserveDepth() else { return .none }
    openContainer(.quote, start: line.contentStart)
    line.advancePastQuoteMarker()
    state.matched = containers.count
    return .container
  }

  private mutating func openItem(_ marker: ListMarker, _ state: inout LineState) -> Opened {
    makeRoom(state, forItemLike: marker)
    state = LineState(matched: containers.count, leafContinues: false, mayBeLazy: false)
    guard reserveDepth() else { return .none }
    let start = line.contentStart
    let markerIndentation = line.indentation
    if case .list? = containers.last?.kind {} else { openContainer(.list(marker), start: start) }
    line.advancePastMarker(length: marker.length)
    let padding = !line.isBlank && 1...4 ~= line.indentation ? line.indentation : 1
    line.advanceColumns(padding)
    openContainer(.item(indentation: markerIndentation + marker.length + padding), start: start)
    state.matched = containers.count
    return .container
  }

  private mutating func add(_ heading: HeadingLine) {
    clearBlankLineMarks()
    lines.append(
      ContentLine(
        start: heading.content.lowerBound, end: heading.content.upperBound, nextLine: line.nextLine,
        virtualSpaces: 0))
    append(
      DraftBlock(
        kind: .heading(level: heading.level), start: line.contentStart, end: line.lineEnd,
        lines: lines.count - 1..<lines.count))
  }

  /// Turns the open paragraph into a heading; false when only definitions stand in it.
  private mutating func closeParagraph(asHeadingOf level: Int) -> Bool {
    takeDefinitions()
    guard let open = leaf, open.firstLine < lines.count else { return false }
    clearBlankLineMarks()
    leaf = nil
    append(
      DraftBlock(
        kind: .heading(level: level), start: open.start, end: line.lineEnd,
        lines: open.firstLine..<lines.count))
    return true
  }

  /// Goes on with the open table, or turns the last line of the open paragraph into the head of one.
  private mutating func openTable(_ state: LineState) -> Opened {
    guard state.leafContinues, let open = leaf else { return .none }
    let content = line.contentStart..<line.lineEnd
    if case .table(let table) = open.kind {
      tables[table].append(row: TableRow.cells(line.bytes, content), lineEnd: line.lineEnd)
      clearBlankLineMarks()
      leaf?.end = line.lineEnd
      leaf?.isFollowedByBlankLine = false
      return .wholeLine
    }
    guard open.firstLine < lines.count, let header = lines.last,
      let table = TableDraft(
        source: line.bytes, header: header.start..<header.end, delimiters: content)
    else { return .none }
    lines.removeLast()
    // cmark-gfm reads no definitions in what stands above a table.
    leaf?.end = lines.last?.end ?? open.end
    closeLeaf(readsDefinitions: false)
    clearBlankLineMarks()
    tables.append(table)
    self.open(.table(tables.count - 1), start: header.start)
    // A table without rows makes a list loose in cmark-gfm.
    leaf?.isFollowedByBlankLine = true
    return .wholeLine
  }
}
