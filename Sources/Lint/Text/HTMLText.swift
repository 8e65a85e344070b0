import Document
import Markdown
import Source

/// The text between the tags of an HTML block, as a browser shows it: what stands in `<p>`, `<div>`, `<td>` and the like.
///
/// Scripts, styles, code, comments and attributes are no text.
struct HTMLText {
  /// The text of one element, or of a part of it between others.
  struct Stretch {
    /// The text with the places of its characters in the source.
    var content: [Inline] = []
    /// Whether it is set as a heading, `<h1>` to `<h6>`.
    var isHeading = false
  }

  /// The stretches of text of the block, in order.
  private(set) var stretches: [Stretch] = []
  private let bytes: [UInt8]
  /// For each line its offset in the block and its offset in the source.
  private let lines: [(offset: Int, source: Int)]
  private var current = Stretch()
  private var scanner = HTMLTagScanner()

  /// Reads a block. One whose lines cannot be found in the source has no text.
  init(_ html: HTMLBlock, in source: SourceText) {
    let block = Array(html.string.utf8)
    bytes = block
    lines = html.range.flatMap { Self.places(of: block, at: $0, in: source.bytes) } ?? []
    if !lines.isEmpty { read() }
  }

  /// Where the lines of a block stand in the source, after the markers of lists and quotes.
  private static func places(
    of block: [UInt8], at range: SourceRange, in source: [UInt8]
  ) -> [(offset: Int, source: Int)]? {
    var lines: [(offset: Int, source: Int)] = []
    var (offset, place) = (0, range.lowerBound)
    while true {
      let end = ByteSearch.lineEnd(block, from: offset, limit: block.count)
      let sourceEnd = ByteSearch.lineEnd(source, from: place, limit: range.upperBound)
      let start = sourceEnd - (end - offset)
      guard start >= place, source[start..<sourceEnd].elementsEqual(block[offset..<end]) else { return nil }
      lines.append((offset, start))
      guard end < block.count else { return lines }
      guard sourceEnd < range.upperBound else { return nil }
      offset = end + 1
      place = sourceEnd + 1
      if source[sourceEnd] == 0x0D, place < range.upperBound, source[place] == 0x0A { place += 1 }
    }
  }

  /// Where a part of one line of the block stands in the source.
  private func place(_ offsets: Range<Int>) -> SourceRange {
    let next = lines.partitioningIndex { $0.offset > offsets.lowerBound }
    let line = lines[max(0, next - 1)]
    let start = line.source + offsets.lowerBound - line.offset
    return SourceRange(start, start + offsets.count)
  }

  private mutating func read() {
    var offset = 0
    var start = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "<"):
        guard let end = tagEnd(at: offset) else {
          offset += 1
          continue
        }
        add(start..<offset)
        offset = take(offset..<end)
        start = offset
      case UInt8(ascii: "&"):
        guard let entity = Entity.scan(bytes, at: offset, limit: bytes.count) else {
          offset += 1
          continue
        }
        add(start..<offset)
        current.content.append(.text(Text(entity.characters, range: place(offset..<entity.end))))
        offset = entity.end
        start = offset
      case 0x0A:
        add(start..<trimmed(start, offset))
        if !current.content.isEmpty {
          current.content.append(.softBreak(LineBreak(range: place(offset..<offset + 1))))
        }
        offset += 1
        while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        start = offset
      default: offset += 1
      }
    }
    add(start..<trimmed(start, bytes.count))
    finish()
  }

  /// The end of a part without blanks at it.
  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  private mutating func add(_ offsets: Range<Int>) {
    guard !offsets.isEmpty else { return }
    let isBlank = bytes[offsets].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if isBlank, current.content.isEmpty { return }
    let text = String(decoding: bytes[offsets], as: UTF8.self)
    current.content.append(.text(Text(text, range: place(offsets))))
  }

  /// Ends a stretch: line ends at its end print nothing.
  private mutating func finish() {
    while case .softBreak? = current.content.last { current.content.removeLast() }
    if !current.content.isEmpty { stretches.append(current) }
    current = Stretch()
  }

  /// The offset after the tag or comment that opens at an offset; nil when a sign for less than stands there.
  private mutating func tagEnd(at start: Int) -> Int? {
    if let end = scanner.end(bytes, at: start, limit: bytes.count) { return end }
    guard start + 1 < bytes.count else { return nil }
    let next = bytes[start + 1]
    guard next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    else {
      return nil
    }
    // A comment that is never closed goes to the end.
    if bytes[start...].starts(with: "<!--".utf8) { return bytes.count }
    // A tag that is not well formed: what is in it is no text.
    let close = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    return close.map { $0 + 1 } ?? bytes.count
  }

  /// Elements whose content is no running text.
  private static let silent: Set<String> = [
    "script", "style", "pre", "textarea", "code", "kbd", "samp", "svg", "math", "iframe", "object", "title",
    "head",
    "template", "select", "noscript",
  ]
  /// Elements within a line of text.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label",
    "mark", "nobr",
    "q", "rb", "ruby", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "wbr",
  ]

  /// Takes a tag and returns the offset at which text goes on.
  private mutating func take(_ tag: Range<Int>) -> Int {
    let isClosing = tag.count > 1 && bytes[tag.lowerBound + 1] == UInt8(ascii: "/")
    let name = name(of: tag, isClosing: isClosing)
    if name.isEmpty || Self.inline.contains(name) { return tag.upperBound }
    switch name {
    case "br":
      if !current.content.isEmpty {
        current.content.append(.hardBreak(LineBreak(range: place(tag.lowerBound..<tag.lowerBound + 1))))
      }
    case "img":
      current.content.append(.html(InlineHTML("<img>", range: place(tag.lowerBound..<tag.lowerBound + 1))))
    default:
      finish()
      if isClosing { return tag.upperBound }
      if Self.silent.contains(name) { return silentEnd(of: name, from: tag.upperBound) }
      current.isHeading = name.utf8.count == 2 && name.hasPrefix("h") && name != "hr"
    }
    return tag.upperBound
  }

  private func name(of tag: Range<Int>, isClosing: Bool) -> String {
    let letters = bytes[tag].dropFirst(isClosing ? 2 : 1).prefix { byte in
      byte.isLetter
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return String(decoding: letters.map { $0 < 0x40 ? $0 : $0 | 0x20 }, as: UTF8.self)
  }

  /// The offset after the closing tag of an element without text; the end of the block when there is none.
  private func silentEnd(of name: String, from start: Int) -> Int {
    let close = Array("</\(name)".utf8)
    var offset = start
    while offset + close.count <= bytes.count {
      if bytes[offset] == UInt8(ascii: "<"),
        zip(bytes[offset...], close).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
      {
        let end = bytes[offset...].firstIndex(of: UInt8(ascii: ">"))
        return end.map { $0 + 1 } ?? bytes.count
      }
      offset += 1
    }
    return bytes.count
  }
}
