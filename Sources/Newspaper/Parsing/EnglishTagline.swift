import Document
import Source

/// Reads the lines about the writer that close an English article: `Contact Mara Quill at …`, `Lin Foo covers schools for
/// The Courier.`, an address alone, `Tom Ashe contributed to this report.`
///
/// They are notes on the article and no part of its text.
struct EnglishTagline {
  let words: SharedHouseStyle

  /// The longest tagline, in bytes, and its most words.
  private static let longest = 500
  private static let mostWords = 80
  /// The most words of a line about who else has a part in a story.
  private static let mostSources = 20
  /// The most words of the name that opens one.
  private static let longestName = 8

  private var english: EnglishWords { words.style.english }

  /// Whether a paragraph is a tagline of an article that the given people sign, in small letters.
  func isTagline(_ paragraph: Paragraph, signedBy people: Set<String>) -> Bool {
    if let range = paragraph.range, range.count > Self.longest { return false }
    let content = paragraph.content
    // Most paragraphs of a Chinese page are told by their first character.
    if case .text(let first)? = content.first, first.string.utf8.first.map({ $0 >= 0xE3 }) ?? true {
      return false
    }
    let text = RunningText(content).bytes
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty, whole.count <= Self.longest, text[whole.lowerBound] < 0xE3 else { return false }
    if isAddress(text[whole]) { return true }
    guard let line = EnglishLine(text, whole, most: Self.mostWords), line.words.count >= 3 else {
      return false
    }
    let hasAddress = text[whole].split { $0 <= 0x20 }.contains { isAddress($0) }
    if closesContribution(line) {
      return opensWithName(line) || line.phrase(english.agencies, at: 0) > 0 || hasAddress
    }
    if line.phrase(english.taglineOpenings, at: 0) > 0 { return hasAddress }
    if line.phrase(english.sources, at: 0) > 0, line.words.count <= Self.mostSources { return true }
    guard opensWithName(line) else { return false }
    return hasAddress || Self.isItalic(content)
      || (2...4).contains { count in
        people.contains(line.words.prefix(count).map(\.small).joined(separator: " "))
      }
  }

  /// Whether all of a paragraph is in italics.
  private static func isItalic(_ content: [Inline]) -> Bool {
    guard content.count == 1, case .emphasis = content[0] else { return false }
    return true
  }

  /// Whether a word is an address of e-mail or a handle.
  private func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    guard let at = word.firstIndex(of: .at), !word.contains(.space) else { return false }
    let rest = word[(at + 1)...]
    return at == word.startIndex ? rest.count >= 3 : rest.contains(.fullStop) && rest.count >= 4
  }

  /// Whether a name opens the line and after it stands what a tagline says of people.
  private func opensWithName(_ line: EnglishLine) -> Bool {
    var capitals = 0
    for (index, word) in line.words.prefix(Self.longestName + 1).enumerated() {
      if capitals >= 2, line.phrase(english.taglineVerbs, at: index) > 0 { return true }
      guard
        word.isCapital || english.particles.contains(word.small)
          || ["and", "&"].contains(word.small) && capitals >= 2
      else {
        // Staff writer Tom Ashe contributed.
        if index < 2, english.titles.contains(where: { $0.hasPrefix(line.bare(index)) }) { continue }
        return false
      }
      if index == 0, english.notPlaces.contains(line.bare(0)) { return false }
      capitals += 1
    }
    return false
  }

  /// … contributed to this report.
  private func closesContribution(_ line: EnglishLine) -> Bool {
    let count = line.words.count
    guard count >= 5 else { return false }
    return line.bare(count - 4) == "contributed" && line.bare(count - 3) == "to"
      && line.bare(count - 2) == "this"
      && ["report", "story", "article", "column", "piece"].contains(line.bare(count - 1))
  }
}
