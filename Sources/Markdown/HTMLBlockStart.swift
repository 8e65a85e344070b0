import Source

/// The seven ways a block of raw HTML begins and ends (CommonMark 0.29 section 4.6).
enum HTMLBlockStart: Int {
  /// `<script`, `<pre` or `<style`; ends with a closing tag of one of them.
  case verbatim = 1
  /// `<!--`; ends with `-->`.
  case comment
  /// `<?`; ends with `?>`.
  case instruction
  /// `<!` and a capital letter; ends with `>`.
  case declaration
  /// `<![CDATA[`; ends with `]]>`.
  case section
  /// The tag of a block; ends before a blank line.
  case blockTag
  /// Any complete tag alone on its line; ends before a blank line.
  case otherTag

  /// Whether the block ends before a blank line.
  var endsAtBlankLine: Bool { self == .blockTag || self == .otherTag }

  /// How a block begins at the content of the line; nil when none does.
  static func scan(_ line: borrowing LineScanner, interruptsParagraph: Bool) -> HTMLBlockStart? {
    let bytes = line.bytes
    let limit = line.lineEnd
    let first = line.contentStart + 1
    guard line.contentByte == .lessThan, first < limit else { return nil }
    switch bytes[first] {
    case .questionMark: return .instruction
    case .exclamationMark: return markup(bytes, first + 1, limit)
    default: break
    }
    let isClosing = bytes[first] == .slash
    let nameStart = isClosing ? first + 1 : first
    var nameEnd = nameStart
    while nameEnd < limit, bytes[nameEnd].isAlphanumeric { nameEnd += 1 }
    if nameEnd > nameStart, nameEnd - nameStart <= HTMLBlockTags.longestName {
      let name = bytes[nameStart..<nameEnd].map { byte in byte | 0x20 }
      let next = line.byte(at: nameEnd)
      if next.isSeparator || next == .greaterThan {
        if !isClosing, HTMLBlockTags.verbatim.contains(name) { return .verbatim }
        if HTMLBlockTags.block.contains(name) { return .blockTag }
      } else if next == .slash, line.byte(at: nameEnd + 1) == .greaterThan,
        HTMLBlockTags.block.contains(name)
      {
        return .blockTag
      }
    }
    return interruptsParagraph || !isWholeTag(bytes, first, limit) ? nil : .otherTag
  }

  private static func markup(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> HTMLBlockStart? {
    let rest = bytes[start..<limit]
    if rest.starts(with: "--".utf8) { return .comment }
    if rest.starts(with: "[CDATA[".utf8) { return .section }
    guard let letter = rest.first, letter >= 0x41, letter <= 0x5A else { return nil }
    return .declaration
  }

  private static func isWholeTag(_ bytes: [UInt8], _ first: Int, _ limit: Int) -> Bool {
    let end =
      bytes[first] == .slash
      ? HTMLTagScanner.closingTagEnd(bytes, first + 1, limit)
      : HTMLTagScanner.openTagEnd(bytes, first, limit)
    guard let end else { return false }
    return bytes[end..<limit].allSatisfy { byte in byte.isSpaceOrTab || byte == 0x0C }
  }

  /// Whether the block ends with the line, of which `range` belongs to it.
  func isClosed(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    switch self {
    case .verbatim:
      ["</script>", "</pre>", "</style>"].contains { tag in Self.contains(tag, bytes, range) }
    case .comment: Self.contains("-->", bytes, range)
    case .instruction: Self.contains("?>", bytes, range)
    case .declaration: bytes[range].contains(.greaterThan)
    case .section: Self.contains("]]>", bytes, range)
    case .blockTag, .otherTag: false
    }
  }

  /// Whether the mark stands in the range, upper and lower case being the same.
  private static func contains(_ mark: String, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let mark = Array(mark.utf8)
    var start = range.lowerBound
    while start + mark.count <= range.upperBound {
      var matched = 0
      while matched < mark.count, bytes[start + matched].lowercased == mark[matched] { matched += 1 }
      if matched == mark.count { return true }
      start += 1
    }
    return false
  }
}

/// The names of tags that begin a block of raw HTML.
enum HTMLBlockTags {
  static let verbatim = names("script pre style")

  static let block = names(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div \
    dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe \
    legend li link main menu menuitem nav noframes ol optgroup option p param section source summary table \
    tbody td tfoot th thead title tr track ul
    """)

  /// The length of the longest name in bytes.
  static let longestName = 10

  private static func names(_ list: String) -> Set<[UInt8]> {
    Set(list.utf8.split(separator: .space).map { name in Array(name) })
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
