import Document
import Source

/// Reads the link reference definitions that a paragraph begins with (CommonMark 4.7).
enum LinkDefinitionScanner {
  /// A definition and where it ends.
  struct Result {
    let definition: LinkDefinition
    /// The offset in the text after its last line, line end included.
    let end: Int
  }

  /// Reads the definition at an offset of a paragraph's text; nil when there is none.
  static func scan(_ text: LeafText, at start: Int) -> Result? {
    let bytes = text.bytes
    let limit = text.end
    guard let label = LinkScanner.label(bytes, at: start, limit: limit),
      !bytes[label].allSatisfy(\.isWhitespace),
      label.upperBound + 1 < limit, bytes[label.upperBound + 1] == .colon
    else { return nil }
    let destinationStart = skipSpaceAndLineEnd(bytes, label.upperBound + 2, limit)
    guard let destination = LinkScanner.destination(bytes, at: destinationStart, limit: limit)
    else { return nil }

    var title: String?
    var end = lineEnd(bytes, destination.end, limit)
    let titleStart = skipSpaceAndLineEnd(bytes, destination.end, limit)
    if titleStart > destination.end, let titleEnd = LinkScanner.titleEnd(bytes, at: titleStart, limit: limit),
      let lineEnd = lineEnd(bytes, titleEnd, limit)
    {
      title = TextDecoder.unescaped(bytes, titleStart + 1..<titleEnd - 1)
      end = lineEnd
    }
    guard let end else { return nil }
    let contentEnd = withoutLineEnd(bytes, end, from: start)
    return Result(
      definition: LinkDefinition(
        label: TextDecoder.lines(bytes, label),
        destination: TextDecoder.unescaped(bytes, destination.content), title: title,
        range: text.sourceRange(start, contentEnd)),
      end: end)
  }

  private static func skipSpaces(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var offset = start
    while offset < limit, bytes[offset].isSpaceOrTab { offset += 1 }
    return offset
  }

  /// The offset after a line end at `start`; nil when there is none. The end of the text is one.
  private static func lineEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let offset = skipSpaces(bytes, start, limit)
    if offset == limit { return limit }
    guard bytes[offset].isLineEnd else { return nil }
    let isPair = bytes[offset] == .carriageReturn && offset + 1 < limit && bytes[offset + 1] == .lineFeed
    return offset + (isPair ? 2 : 1)
  }

  /// The offset after spaces with at most one line end among them.
  private static func skipSpaceAndLineEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    let offset = skipSpaces(bytes, start, limit)
    guard offset < limit, let next = lineEnd(bytes, offset, limit) else { return offset }
    return skipSpaces(bytes, next, limit)
  }

  private static func withoutLineEnd(_ bytes: [UInt8], _ end: Int, from start: Int) -> Int {
    var end = end
    if end > start, bytes[end - 1] == .lineFeed { end -= 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return end
  }
}
