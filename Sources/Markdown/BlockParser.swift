import Document
import Source

/// Reads the block structure of a text line by line (CommonMark, "Phase 1: block structure").
///
/// A line first goes on with the open containers, then it may open blocks (``openBlock(_:)``), and what is left
/// of it is text. Containers nested deeper than ``MarkdownLimits/containerDepth`` are not opened; the top-level
/// block they stand in travels as it stands.
struct BlockParser {
  /// The lines of all leaf blocks, in source order.
  var lines: [ContentLine] = []
  /// The link reference definitions in source order, those inside of opaque blocks included.
  var definitions: [LinkDefinition] = []
  /// The tables that leaf blocks refer to.
  var tables: [TableDraft] = []

  var line: LineScanner
  /// The number of the line, from 1 where parsing began.
  var lineNumber = 0
  /// The open containers, the document first.
  var containers: [OpenContainer]
  var leaf: OpenLeaf?
  /// The number of open quotes and list items.
  var depth = 0
  /// Whether the top-level block that is open cannot be read.
  var isOpaque = false

  /// Reads the blocks of a text, from a line start on.
  init(_ source: SourceText, from start: Int) {
    line = LineScanner(source.bytes, from: start)
    containers = [OpenContainer(kind: .document, start: start, end: start, firstLine: 0)]
    while line.advanceLine() {
      lineNumber += 1
      if start == 0, lineNumber == 1 { line.skipByteOrderMark(length: source.byteOrderMarkLength) }
      readLine()
    }
    closeUnmatched(1, keepsLeaf: false)
  }

  /// The blocks of the top level.
  var blocks: [DraftBlock] { containers[0].children }

  /// What is known while a line is read.
  struct LineState {
    /// How many of the open containers go on at this line.
    var matched: Int
    /// Whether the open leaf goes on, unless a block starts.
    var leafContinues: Bool
    /// Whether the rest of the line may continue a paragraph of a container that does not go on.
    var mayBeLazy: Bool
  }

  private mutating func readLine() {
    let matched = matchContainers()
    var leafContinues = false
    if matched == containers.count, leaf != nil {
      switch matchLeaf() {
      case .closedByLine: return
      case .continues: leafContinues = true
      case .ends: break
      }
    }
    if leafContinues, leaf?.isVerbatim == true { return addVerbatimLine() }
    var state = LineState(
      matched: matched, leafContinues: leafContinues, mayBeLazy: leaf?.isParagraph == true)
    while true {
      switch openBlock(&state) {
      case .container: continue
      case .wholeLine: return
      case .none: return addText(state)
      }
    }
  }

  // MARK: Going on with what is open

  /// The number of open containers that go on at this line.
  private mutating func matchContainers() -> Int {
    var index = 1
    while index < containers.count {
      switch containers[index].kind {
      case .document, .list: break
      case .quote:
        guard line.indentation < 4, line.contentByte == .greaterThan else { return index }
        line.advancePastQuoteMarker()
        containers[index].end = line.lineEnd
      case .item(let indentation):
        if line.indentation >= indentation {
          line.advanceColumns(indentation)
        } else if line.isBlank, index + 1 < containers.count || leaf != nil || containers[index].hasContent {
          line.advanceToContent()
        } else {
          return index
        }
      }
      index += 1
    }
    return index
  }

  private enum LeafMatch { case continues, ends, closedByLine }

  private mutating func matchLeaf() -> LeafMatch {
    guard let open = leaf else { return .ends }
    switch open.kind {
    case .paragraph: return line.isBlank ? .ends : .continues
    case .fencedCode(let fence):
      if fence.isClosed(by: line) {
        leaf?.end = line.lineEnd
        closeLeaf()
        clearBlankLineMarks()
        return .closedByLine
      }
      line.advanceColumns(min(fence.indentation, line.indentation))
      return .continues
    case .indentedCode:
      if line.indentation >= 4 {
        line.advanceColumns(4)
      } else if line.isBlank {
        line.advanceToContent()
      } else {
        return .ends
      }
      return .continues
    case .html(let start): return line.isBlank && start.endsAtBlankLine ? .ends : .continues
    case .table:
      return TableRow.cells(line.bytes, line.contentStart..<line.lineEnd).isEmpty ? .ends : .continues
    }
  }

  // MARK: Text

  /// Adds the rest of the line to the open code block or block of HTML.
  mutating func addVerbatimLine() {
    guard var open = leaf else { return }
    clearBlankLineMarks()
    lines.append(line.rest)
    if case .fencedCode = open.kind {} else { open.isFollowedByBlankLine = line.isBlank }
    if case .indentedCode = open.kind, line.isBlank {} else { open.end = line.lineEnd }
    leaf = open
    if case .html(let start) = open.kind, start.isClosed(line.bytes, in: line.offset..<line.lineEnd) {
      closeLeaf()
    }
  }

  /// Adds the rest of the line to a paragraph, if there is any.
  private mutating func addText(_ state: LineState) {
    let isLazy = state.mayBeLazy && !state.leafContinues && !line.isBlank
    if line.isBlank, leaf == nil, state.matched == containers.count, endsWithThematicBreak {
      return clearBlankLineMarks()
    }
    if line.isBlank { markLastBlock(state) }
    if !isLazy {
      closeUnmatched(state.matched, keepsLeaf: state.leafContinues)
      clearBlankLineMarks()
      if line.isBlank { return markContainer() }
    }
    if leaf == nil {
      if case .list? = containers.last?.kind { closeContainer() }
      leaf = OpenLeaf(
        kind: .paragraph, start: line.contentStart, end: line.lineEnd, firstLine: lines.count)
    } else if leaf?.firstLine == lines.count {
      // Only definitions stood in the paragraph so far.
      leaf?.start = line.contentStart
    }
    // cmark-gfm keeps the indentation of a lazy line, which shows inside code spans and raw HTML.
    lines.append(isLazy ? line.rest : line.content)
    leaf?.end = line.lineEnd
  }

  /// Whether the innermost container ends with a thematic break. Blank lines after one make no list loose for
  /// cmark-gfm.
  private var endsWithThematicBreak: Bool {
    if case .thematicBreak? = containers.last?.children.last?.kind { true } else { false }
  }

  /// Notes that a blank line follows the last block of the innermost container that goes on.
  private mutating func markLastBlock(_ state: LineState) {
    if state.matched < containers.count {
      containers[state.matched].isFollowedByBlankLine = true
    } else if leaf != nil {
      leaf?.isFollowedByBlankLine = true
    } else {
      containers[containers.count - 1].markLastBlock()
    }
  }

  /// Notes that the innermost container ends with a blank line so far.
  private mutating func markContainer() {
    let index = containers.count - 1
    switch containers[index].kind {
    case .quote: return
    case .item where !containers[index].hasContent && containers[index].firstLine == lineNumber: return
    case .document, .list, .item: containers[index].isFollowedByBlankLine = true
    }
  }

  /// Notes that no open container ends with a blank line.
  mutating func clearBlankLineMarks() {
    for index in containers.indices where containers[index].isFollowedByBlankLine {
      containers[index].isFollowedByBlankLine = false
    }
  }
}
