import Document
import Source

extension BlockParser {
  /// Closes all containers but the first `matched`, and the leaf unless it goes on.
  mutating func closeUnmatched(_ matched: Int, keepsLeaf: Bool) {
    if !keepsLeaf { closeLeaf() }
    while containers.count > matched { closeContainer() }
  }

  /// Closes the innermost container.
  mutating func closeContainer() {
    guard containers.count > 1, let container = containers.popLast() else { return }
    if case .list = container.kind {} else { depth -= 1 }
    append(container.finished)
  }

  /// Adds a finished block to the innermost container.
  mutating func append(_ block: DraftBlock) {
    let parent = containers.count - 1
    if parent == 0, isOpaque, !block.isDefinition {
      isOpaque = false
      containers[0].append(DraftBlock(kind: .opaque, start: block.start, end: block.end))
    } else {
      containers[parent].append(block)
    }
  }

  /// Closes the open leaf, if there is one.
  mutating func closeLeaf(readsDefinitions: Bool = true) {
    if readsDefinitions { takeDefinitions() }
    guard let open = leaf else { return }
    leaf = nil
    var kind: DraftBlock.Kind
    var lastLine = lines.count
    switch open.kind {
    case .paragraph:
      if open.firstLine == lines.count { return }
      kind = .paragraph
    case .fencedCode(let fence): kind = .fencedCode(info: fence.info)
    case .indentedCode:
      kind = .indentedCode
      while lastLine > open.firstLine, lines[lastLine - 1].end > open.end { lastLine -= 1 }
    case .html: kind = .html
    case .table(let table):
      kind = .table(table)
      isOpaque = isOpaque || tables[table].isTooWide
    }
    append(
      DraftBlock(
        kind: kind, start: open.start, end: open.end, lines: open.firstLine..<lastLine,
        isFollowedByBlankLine: open.isFollowedByBlankLine))
  }

  /// Takes the definitions that the open paragraph begins with out of it.
  mutating func takeDefinitions() {
    guard let open = leaf, open.isParagraph, open.firstLine < lines.count,
      line.bytes[lines[open.firstLine].start] == .leftBracket
    else { return }
    let text = LeafText(source: line.bytes, lines: lines[open.firstLine...])
    var first = open.firstLine
    var offset = text.start
    while offset < text.end, text.bytes[offset] == .leftBracket, lines[first].virtualSpaces == 0,
      let found = LinkDefinitionScanner.scan(text, at: offset)
    {
      let definition = found.definition
      offset = found.end
      if offset >= text.end {
        first = lines.count
      } else {
        let next = text.sourceRange(offset, offset).lowerBound
        while first < lines.count, lines[first].start < next { first += 1 }
      }
      if let range = definition.range {
        append(
          DraftBlock(
            kind: .definition(definitions.count), start: range.lowerBound, end: range.upperBound))
      }
      definitions.append(definition)
    }
    leaf?.firstLine = first
    if first < lines.count { leaf?.start = lines[first].start }
  }
}
