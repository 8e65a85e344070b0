import Document
package import Source

/// Spells inlines as their source does, but for what may be uniform without a reader seeing it: the character that emphasis
/// is made of and how a line end is made to print.
///
/// Escapes, entities, links, code and everything else stay as the writer put them. Inside a bare address nothing changes:
/// systems that make links of addresses take every character up to the next blank for a part of one.
package struct SourceSpelling {
  /// Which marks of emphasis are written as the style has them; printed line ends are, too, unless none is.
  private enum Reach: CaseIterable {
    case all
    /// Marks inside other emphasis stay: `**甲 _乙_**`.
    case outermost
    case none
  }

  private let source: [UInt8]
  private let style: MarkdownStyle
  private let addresses: BareAddresses
  private var parser: InlineParser

  package init(source: SourceText, style: MarkdownStyle, definitions: LinkDefinitions) {
    self.source = source.bytes
    self.style = style
    addresses = BareAddresses(in: source.bytes)
    parser = InlineParser(definitions: definitions)
  }

  /// The inlines as Markdown, line ends as LF; nil where that would be read as something else.
  ///
  /// `isInContainer` says whether a quote or a list is around them, so that markers stand at the start of lines.
  mutating func spell(_ content: [Inline], isInContainer: Bool) -> [UInt8]? {
    let wanted = StructureBytes.of(content)
    for reach in Reach.allCases {
      var bytes: [UInt8] = []
      guard append(content, depth: 0, reach, isInContainer, to: &bytes) else { return nil }
      let text = LeafText(source: bytes, 0..<bytes.count)
      if let read = parser.parse(text), ByteSearch.equal(StructureBytes.of(read), wanted) { return bytes }
    }
    return nil
  }

  /// The lines of a block as they stand, less indentation and, in a container, the markers before them.
  func lines(of range: SourceRange, isInContainer: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    append(range.offsets, isInContainer, to: &bytes)
    return bytes
  }

  /// Appends the spelling of inlines; false when the source does not say it.
  private func append(
    _ content: [Inline], depth: Int, _ reach: Reach, _ isInContainer: Bool, to bytes: inout [UInt8]
  ) -> Bool {
    for inline in content {
      guard let range = inline.range else { return false }
      switch inline {
      case .softBreak: bytes.append(.lineFeed)
      case .hardBreak:
        let isKept =
          source[range.lowerBound] == .backslash && (reach == .none || addresses.hold(range.lowerBound))
        bytes += isKept ? [.backslash] : Array(style.hardBreak.rawValue.utf8)
        bytes.append(.lineFeed)
      case .text, .code, .html, .image: append(range.offsets, isInContainer, to: &bytes)
      case .emphasis(let styled), .strong(let styled), .strikethrough(let styled):
        guard let inside = Self.inside(styled.content) else { return false }
        let opening = range.lowerBound..<inside.lowerBound
        let closing = inside.upperBound..<range.upperBound
        let mark = isUniform(inline, depth, reach, opening, closing) ? self.mark(of: inline) : nil
        bytes += mark.map { Array(repeatElement($0, count: opening.count)) } ?? Array(source[opening])
        guard append(styled.content, depth: depth + 1, reach, isInContainer, to: &bytes) else { return false }
        bytes += mark.map { Array(repeatElement($0, count: closing.count)) } ?? Array(source[closing])
      case .link(let link):
        guard let inside = Self.inside(link.content) else {
          append(range.offsets, isInContainer, to: &bytes)
          continue
        }
        append(range.lowerBound..<inside.lowerBound, isInContainer, to: &bytes)
        guard append(link.content, depth: depth, reach, isInContainer, to: &bytes) else { return false }
        append(inside.upperBound..<range.upperBound, isInContainer, to: &bytes)
      }
    }
    return true
  }

  /// Where the first of some inlines begins and the last one ends; nil when there is none.
  private static func inside(_ content: [Inline]) -> Range<Int>? {
    guard let first = content.first?.range, let last = content.last?.range else { return nil }
    return first.lowerBound..<last.upperBound
  }

  private func mark(of inline: Inline) -> UInt8? {
    switch inline {
    case .emphasis: style.emphasis == .asterisk ? .asterisk : .underscore
    case .strong: style.strong == .asterisk ? .asterisk : .underscore
    default: nil
    }
  }

  private func isUniform(
    _ inline: Inline, _ depth: Int, _ reach: Reach, _ opening: Range<Int>, _ closing: Range<Int>
  ) -> Bool {
    let isWanted =
      switch reach {
      case .all: true
      case .outermost: depth == 0
      case .none: false
      }
    return isWanted && !addresses.touch(opening) && !addresses.touch(closing)
  }

  /// Appends source that may go over several lines: line ends become LF, and what stands before the text of a further line
  /// goes.
  private func append(_ range: Range<Int>, _ isInContainer: Bool, to bytes: inout [UInt8]) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = source[offset]
      offset += 1
      guard byte == .lineFeed || byte == .carriageReturn else {
        bytes.append(byte)
        continue
      }
      if byte == .carriageReturn, offset < range.upperBound, source[offset] == .lineFeed { offset += 1 }
      bytes.append(.lineFeed)
      while offset < range.upperBound,
        source[offset].isSpaceOrTab || isInContainer && source[offset] == .greaterThan
      { offset += 1 }
    }
  }
}

/// The stretches without a blank that hold an address which a reader may make a link of: `http://…`, `www.…`, mail.
struct BareAddresses {
  private var ranges: [Range<Int>] = []

  init(in bytes: [UInt8]) {
    var start = 0
    for offset in 0...bytes.count
    where offset == bytes.count || bytes[offset].isWhitespace || bytes[offset] == .lessThan {
      if Self.holdAddress(bytes, start..<offset) { ranges.append(start..<offset) }
      start = offset + 1
    }
  }

  private static func holdAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 2 else { return false }
    for offset in range {
      switch bytes[offset] {
      case UInt8(ascii: "@"): return true
      case .colon where bytes[offset...].prefix(3).elementsEqual("://".utf8): return true
      case UInt8(ascii: "w"), UInt8(ascii: "W"):
        let word = bytes[offset..<range.upperBound].prefix(4)
        if word.count == 4, word.dropLast().allSatisfy({ $0 | 0x20 == 0x77 }), word.last == .fullStop {
          return true
        }
      default: continue
      }
    }
    return false
  }

  /// Whether an offset lies in such a stretch.
  func hold(_ offset: Int) -> Bool { touch(offset..<offset + 1) }

  /// Whether a range shares a byte with such a stretch.
  func touch(_ range: Range<Int>) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > range.lowerBound }
    return next < ranges.count && ranges[next].lowerBound < range.upperBound
  }
}
