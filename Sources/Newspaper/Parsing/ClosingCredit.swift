package import Document

/// Finds the credit that closes a caption 图片说明: `王俊祥 摄`, `本报记者 郭海锋摄`, `（徐志远）`.
package struct ClosingCredit {
  package let bylines: BylineGrammar

  /// Reads credits with a grammar of bylines.
  package init(bylines: BylineGrammar) { self.bylines = bylines }

  /// The longest closing credit, in bytes.
  private static let reach = 200

  /// Who is credited at the end of a caption; empty when nobody is. Offsets count in the text.
  package func credits(in text: [UInt8]) -> [Credit] {
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty else { return [] }
    if text[whole.lowerBound] < 0x80, let credit = EnglishCredit(words: bylines.words).closing(text) {
      return credit.credits
    }
    let last = text.scalar(at: text.start(before: whole.upperBound))
    let isEnclosed = Brackets.closesParenthesis(last)
    var start = whole.upperBound
    while start > max(whole.lowerBound, whole.upperBound - Self.reach) {
      let previous = text.start(before: start)
      let scalar = text.scalar(at: previous)
      if isEnclosed, Brackets.opensParenthesis(scalar) {
        return enclosed(text, previous..<whole.upperBound)
      }
      if !isEnclosed,
        scalar.endsSentence || scalar.isClosingMark || scalar == "\n" || scalar == "," || scalar == "，"
      {
        break
      }
      start = previous
    }
    // The whole text is a credit line, not a caption with one.
    guard !isEnclosed, start > whole.lowerBound else { return [] }
    let tail = skipDeskCode(text, start, whole.upperBound)..<whole.upperBound
    guard let reading = bylines.read(text, tail), reading.gives("photographer") else { return [] }
    return reading.credits
  }

  /// A credit in parentheses: any with a photographer, and names alone after the end of a sentence.
  private func enclosed(_ text: [UInt8], _ offsets: Range<Int>) -> [Credit] {
    guard let reading = bylines.read(text, offsets), reading.isEnclosed else { return [] }
    if reading.gives("photographer") { return reading.credits }
    let before = text.trimmed(0..<offsets.lowerBound)
    guard reading.roles.isEmpty, !before.isEmpty else { return [] }
    return Array(text[..<before.upperBound]).endsSentence ? reading.credits : []
  }

  /// The desk numbers its pictures: ③2 before a credit is no part of a name.
  private func skipDeskCode(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      let scalar = text.scalar(at: offset)
      guard scalar.isPrintedSpace || scalar.properties.numericType != nil, !scalar.isHan else { break }
      offset += text.width(at: offset)
    }
    return offset
  }
}
