import Source

/// The fences of a code block, as the source has them.
struct CodeFence {
  /// Whether there is an opening fence and no closing one.
  let isOpen: Bool

  /// Looks at where a code block stands.
  init(_ range: SourceRange, _ source: SourceText) {
    let lines = source.bytes[range.offsets].split(separator: 0x0A, omittingEmptySubsequences: true)
      .map(Self.content)
    guard let first = lines.first, let mark = first.first,
      mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
    else {
      isOpen = false
      return
    }
    let length = first.prefix { $0 == mark }.count
    guard length >= 3 else {
      isOpen = false
      return
    }
    isOpen =
      !(lines.dropFirst().last.map { line in
        line.count >= length && line.allSatisfy { $0 == mark }
      } ?? false)
  }

  /// A line without blanks at its ends and the marks of quotes before it.
  private static func content(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }
}
