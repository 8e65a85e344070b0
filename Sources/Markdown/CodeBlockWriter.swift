import Document
import Source

extension BlockWriter {
  /// Writes a code block: between fences, or indented where the style asks for it and it can be read back.
  mutating func write(_ code: CodeBlock, at place: Place, after previous: Block?) {
    let bytes = Array(code.string.utf8)
    let lines = bytes.last == .lineFeed ? bytes.dropLast() : bytes[...]
    if style.code == .indented, !place.isJoined, !place.isFirstInItem, canBeIndented(code, lines, previous) {
      return append(lines: lines.span, indentation: 4)
    }
    let mark: UInt8 = style.fence == .tilde || code.info.utf8.contains(.backtick) ? .tilde : .backtick
    let fence = [UInt8](repeating: mark, count: Self.fenceLength(lines, mark))
    append(fence)
    if code.info.utf8.first == mark { append([.space]) }
    append(LinkSpelling.info(code.info))
    if !bytes.isEmpty {
      startLineUnlessBlank(lines)
      append(lines: lines.span)
    }
    startLine()
    append(fence)
  }

  /// Begins the line of the first line of code; a blank one gets no trailing spaces.
  private mutating func startLineUnlessBlank(_ lines: ArraySlice<UInt8>) {
    if lines.isEmpty || lines.first == .lineFeed { addBlankLine() } else { startLine() }
  }

  /// Whether code can be set off by spaces: it neither begins nor ends with a blank line, and no list stands before
  /// it, which would take it in.
  private func canBeIndented(_ code: CodeBlock, _ lines: ArraySlice<UInt8>, _ previous: Block?) -> Bool {
    if case .list = previous { return false }
    if case .code = previous { return false }
    let parts = lines.split(separator: .lineFeed, omittingEmptySubsequences: false)
    guard code.info.isEmpty, let first = parts.first, let last = parts.last else { return false }
    return !first.allSatisfy(\.isWhitespace) && !last.allSatisfy(\.isWhitespace)
  }

  /// The fewest marks, three at least, that no line of the code would close.
  private static func fenceLength(_ lines: ArraySlice<UInt8>, _ mark: UInt8) -> Int {
    var longest = 2
    for line in lines.split(separator: .lineFeed) {
      let content = line.drop { $0.isSpaceOrTab }
      // Four spaces keep a fence from closing; how wide a tab is depends on where the block stands.
      guard line.count - content.count < 4 else { continue }
      let rest = content.drop { $0 == mark }
      if rest.allSatisfy(\.isWhitespace) { longest = max(longest, content.count - rest.count) }
    }
    return longest + 1
  }
}
