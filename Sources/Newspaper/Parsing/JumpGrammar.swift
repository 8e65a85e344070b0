import Document

/// Finds the lines that send the reader to another page 转版: （下转第2版）, 上接A01版.
package struct JumpGrammar {
  /// A jump in a text.
  package struct Match {
    var direction: Jump.Direction
    /// The number of the other page: byte offsets.
    var page: Range<Int>
    /// The whole, parentheses included: byte offsets.
    var offsets: Range<Int>
    /// Whether the whole stands in parentheses.
    var isEnclosed: Bool
    /// The word by which the story is called on both pages, such as BRIDGE: byte offsets; nil when none is printed.
    var slug: Range<Int>?
  }

  package let words: SharedHouseStyle
  private let english: EnglishJump

  /// Reads with the words of a paper.
  package init(words: SharedHouseStyle) {
    self.words = words
    english = EnglishJump(words: words)
  }

  /// The longest jump line, in bytes.
  static let reach = 96

  /// The jump that a paragraph of its own is; nil when it is none.
  package func whole(_ text: [UInt8]) -> Match? {
    var offsets = text.trimmed(0..<text.count)
    guard !offsets.isEmpty, offsets.count <= Self.reach else { return nil }
    while !offsets.isEmpty, let mark = mark(text, at: offsets.lowerBound, before: offsets.upperBound) {
      offsets = text.trimmed(mark..<offsets.upperBound)
    }
    guard !offsets.isEmpty else { return nil }
    guard let match = match(text, at: offsets.lowerBound, before: offsets.upperBound) else {
      return english.read(text, offsets)
    }
    let rest = text.trimmed(match.offsets.upperBound..<offsets.upperBound)
    return rest.isEmpty ? match : nil
  }

  /// A jump in parentheses that opens a text.
  func opening(_ text: [UInt8]) -> Match? {
    guard !text.isEmpty else { return nil }
    guard let match = match(text, at: 0, before: min(text.count, Self.reach)) ?? englishOpening(text) else {
      return nil
    }
    return match.isEnclosed && match.direction == .from ? match : nil
  }

  /// A jump in parentheses that closes a text.
  func closing(_ text: [UInt8]) -> Match? {
    let end = text.trimmed(0..<text.count).upperBound
    guard end > 0 else { return nil }
    var start = text.start(before: end)
    guard Brackets.closesParenthesis(text.scalar(at: start)) else { return nil }
    while start > max(0, end - Self.reach) {
      start = text.start(before: start)
      guard Brackets.opensParenthesis(text.scalar(at: start)) else { continue }
      guard let match = match(text, at: start, before: end) ?? english.read(text, start..<end),
        match.direction == .to
      else { return nil }
      return match.offsets.upperBound == end ? match : nil
    }
    return nil
  }

  /// An English jump in parentheses that opens a text.
  private func englishOpening(_ text: [UInt8]) -> Match? {
    guard Brackets.opensParenthesis(text.scalar(at: 0)) else { return nil }
    let reach = text.prefix(Self.reach)
    guard let close = reach.firstIndex(of: .rightParenthesis) else { return nil }
    return english.read(text, 0..<close + 1)
  }

  /// The end of an arrow or another mark that decorates a jump line; nil when none stands there.
  private func mark(_ text: [UInt8], at offset: Int, before end: Int) -> Int? {
    if let marker = words.style.markers.match(in: text, at: offset, before: end) {
      return marker.offsets.upperBound
    }
    let scalar = text.scalar(at: offset)
    return [">", "»", "→", "↓", "↗", "↘", "☞"].contains(scalar) ? offset + text.width(at: offset) : nil
  }

  private func match(_ text: [UInt8], at start: Int, before end: Int) -> Match? {
    var offset = start
    let isEnclosed = Brackets.opensParenthesis(text.scalar(at: start))
    if isEnclosed { offset = text.blanksEnd(offset + text.width(at: offset), before: end) }
    guard let word = words.style.jumps.match(in: text, at: offset, before: end) else { return nil }
    offset = text.blanksEnd(word.offsets.upperBound, before: end)
    let isOrdinal = text.has("第", at: offset, before: end)
    if isOrdinal { offset = text.blanksEnd(offset + 3, before: end) }
    let page = page(text, at: offset, before: end)
    guard !page.isEmpty else { return nil }
    offset = text.blanksEnd(page.upperBound, before: end)
    let names = ["版面", "版", "页", "頁"]
    if let name = names.first(where: { text.has($0, at: offset, before: end) }) {
      offset += name.utf8.count
    } else {
      guard text.has("中缝", at: page.lowerBound, before: end) else { return nil }
    }
    // A single character such as 转 or 接 is a jump only where nothing else can be meant.
    if word.offsets.count == 3, !isEnclosed || !isOrdinal { return nil }
    if isEnclosed {
      offset = text.blanksEnd(offset, before: end)
      guard offset < end, Brackets.closesParenthesis(text.scalar(at: offset)) else { return nil }
      offset += text.width(at: offset)
    }
    return Match(direction: word.value, page: page, offsets: start..<offset, isEnclosed: isEnclosed)
  }

  /// The number of a page: Latin letters, digits, Han numerals, or the fold 中缝.
  private func page(_ text: [UInt8], at start: Int, before end: Int) -> Range<Int> {
    if text.has("中缝", at: start, before: end) { return start..<start + 6 }
    let numerals: [Unicode.Scalar] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "、", "-", "—"]
    var offset = start
    while offset < end {
      let scalar = text.scalar(at: offset)
      let isDigit = (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
      guard isDigit || (scalar.isASCII && scalar.properties.isAlphabetic) || numerals.contains(scalar) else {
        break
      }
      offset += text.width(at: offset)
    }
    return start..<offset
  }
}
