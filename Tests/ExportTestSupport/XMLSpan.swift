/// Where an element stands in the bytes of an XML file.
public struct XMLSpan: Sendable {
  /// The name.
  public let name: String
  /// The index of the element around it; nil for the outermost.
  public let parent: Int?
  /// The offset of its start tag, or of the processing instructions directly before it.
  public let start: Int
  /// The offset after its start tag.
  public let contentStart: Int
  /// The offset of its end tag; that after the element when it has none.
  public fileprivate(set) var contentEnd: Int
  /// The offset after it.
  public fileprivate(set) var end: Int

  /// The elements of a file as the exporter writes it, in document order: no DTD, no `>` in attributes.
  public static func all(in xml: [UInt8]) -> [XMLSpan] {
    var spans: [XMLSpan] = []
    var open: [Int] = []
    var hint: Int?
    var index = 0
    while let start = xml[index...].firstIndex(of: UInt8(ascii: "<")) {
      let isBlank = xml[index..<start].allSatisfy { $0 == 0x20 || $0 == 0x0A }
      if !isBlank { hint = nil }
      guard let close = Self.close(of: start, in: xml) else { return spans }
      index = close + 1
      switch xml[start + 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"): hint = hint ?? start
      case UInt8(ascii: "/"):
        if let last = open.popLast() {
          spans[last].contentEnd = start
          spans[last].end = index
        }
        hint = nil
      default:
        let name = xml[(start + 1)..<close].prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
        let span = XMLSpan(
          name: String(decoding: name, as: UTF8.self), parent: open.last, start: hint ?? start,
          contentStart: index, contentEnd: index, end: index)
        if xml[close - 1] != UInt8(ascii: "/") { open.append(spans.count) }
        spans.append(span)
        hint = nil
      }
    }
    return spans
  }

  /// The offset of the `>` that closes the tag, comment or processing instruction at an offset.
  private static func close(of start: Int, in xml: [UInt8]) -> Int? {
    let mark: [UInt8] =
      switch xml[start + 1] {
      case UInt8(ascii: "?"): Array("?>".utf8)
      case UInt8(ascii: "!"): Array("-->".utf8)
      default: [UInt8(ascii: ">")]
      }
    return xml[start...].indices.first { xml[$0...].starts(with: mark) }.map { $0 + mark.count - 1 }
  }
}
