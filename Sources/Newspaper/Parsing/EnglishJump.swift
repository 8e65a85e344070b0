import Document
import Source

/// Reads the lines by which English papers send the reader to another page: `See BRIDGE, Page A5`, `Turn to page 4`,
/// `(Continued on Page A7)`, `BRIDGE: From A1`.
///
/// `Related story: Page A5` and `See the full list on Page 4.` are no jumps.
struct EnglishJump {
  let words: SharedHouseStyle

  /// More words than these are a sentence.
  private static let mostWords = 14
  /// The most words of the name of a story.
  private static let longestSlug = 4

  /// The jump that a stretch is as a whole; nil when it is none.
  func read(_ text: [UInt8], _ whole: Range<Int>) -> JumpGrammar.Match? {
    guard whole.count >= 5, whole.count <= JumpGrammar.reach, text[whole.lowerBound] < 0xE4,
      let line = EnglishLine(text, whole, most: Self.mostWords), line.words.count >= 2
    else { return nil }
    let english = words.style.english
    guard let number = number(line, english) else { return nil }
    for start in 0..<min(line.words.count, Self.longestSlug + 1) {
      // The name of the story may stand first: COUNCIL: Continued from Page A1.
      guard start == 0 || line.words[..<start].allSatisfy(\.isCapitals),
        start == 0 || line.words[start - 1].isClosed
      else { continue }
      for (direction, phrases) in [(Jump.Direction.from, english.jumpsFrom), (.to, english.jumpsTo)] {
        let count = line.phrase(phrases, at: start)
        guard count > 0, start + count <= number.start else { continue }
        // A single “continued” goes on, unless it stands over the rest.
        if count == 1, line.bare(start) == "continued", direction == .from { continue }
        guard let slug = slug(line, start + count..<number.start) else { continue }
        let before =
          start > 0 ? line.words[0].offsets.lowerBound..<line.words[start - 1].offsets.upperBound : nil
        let isEnclosed = Brackets.opensParenthesis(text.scalar(at: whole.lowerBound))
        return JumpGrammar.Match(
          direction: direction, page: number.offsets, offsets: whole, isEnclosed: isEnclosed,
          slug: before ?? (slug.isEmpty ? nil : slug))
      }
    }
    return nil
  }

  /// The number of the page with which the line ends: where it stands, and the index of the first word that belongs to
  /// it.
  private func number(_ line: EnglishLine, _ english: EnglishWords) -> (offsets: Range<Int>, start: Int)? {
    var end = line.words.count
    // A column stands after the number of the page.
    if end > 3, ["col", "column"].contains(line.bare(end - 2)) { end -= 2 }
    var last = line.words[end - 1]
    if line.bare(end - 1) == "page", end >= 2,
      ["back", "front", "next", "previous"].contains(line.bare(end - 2))
    {
      last = line.words[end - 2]
      return (last.offsets, end - 2)
    }
    var offsets = last.offsets
    if last.small.hasSuffix(".") { offsets = offsets.lowerBound..<offsets.upperBound - 1 }
    let bare = line.bare(end - 1)
    guard Self.isNumber(bare) || english.pageWords.contains(bare) else { return nil }
    if end >= 2, ["page", "pg", "p", "pages"].contains(line.bare(end - 2)) { return (offsets, end - 2) }
    // P4 and pA5 are page and number in one.
    guard Self.isNumber(bare), bare.utf8.contains(where: \.isLetter), last.isCapitals else { return nil }
    return (offsets, end - 1)
  }

  /// Whether a word is the number of a page: 4, a5, b-4, 12c.
  private static func isNumber(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    let digits = bytes.count(where: \.isDigit)
    let letters = bytes.count(where: \.isLetter)
    return (1...3).contains(digits) && letters <= 2
      && digits + letters + bytes.count { $0 == .hyphen } == bytes.count
      && (bytes.last?.isDigit ?? false || bytes.first?.isDigit ?? false)
  }

  /// The name of the story between the words of the jump and the page: in capitals, or set off by a comma. An empty
  /// range where there is none; nil where something else stands there.
  private func slug(_ line: EnglishLine, _ indexes: Range<Int>) -> Range<Int>? {
    var indexes = indexes
    if let last = indexes.last, ["on", "at"].contains(line.bare(last)) { indexes = indexes.dropLast() }
    guard let first = indexes.first, let last = indexes.last else { return 0..<0 }
    let slug = line.words[indexes]
    guard slug.count <= Self.longestSlug,
      slug.allSatisfy(\.isCapitals) || slug.last?.isClosed ?? false && slug.allSatisfy(\.isCapital)
    else { return nil }
    return line.words[first].offsets.lowerBound..<line.words[last].offsets.upperBound
  }
}
