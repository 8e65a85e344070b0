import Document
import Source

/// Reads the signatures of letters to an English paper: `Ada Moss` over `Cobden`, `**Ada Moss**, Quay Street`,
/// `Lim S. H. (Ms)`; and the lines that are a byline by their place only: a name alone, `Mara Quill in Cobden`.
struct EnglishSignature {
  let words: SharedHouseStyle
  private let bylines: EnglishByline

  init(words: SharedHouseStyle) {
    self.words = words
    bylines = EnglishByline(words: words)
  }

  /// The longest signature, in bytes, and the most words of a place.
  private static let longest = 120
  private static let longestPlace = 5

  private var names: EnglishNames { bylines.names }

  /// What a line is, if it is a signature or a name.
  enum Kind {
    /// A name, and where who bears it lives: the signature of a letter.
    case signed
    /// A name alone, or with the place it reports from.
    case name
    /// Several names, or names and the place they report from after a bar.
    case names
  }

  /// Reads a text; nil when it is neither.
  func read(_ text: [UInt8]) -> (kind: Kind, reading: BylineGrammar.Reading)? {
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty, whole.count <= Self.longest, text[whole.lowerBound] < 0xE3 else { return nil }
    var lines = EnglishByline.lines(text, whole)
    if lines.count == 1 {
      if let people = names.read(text, whole), people.count == 1 || isJoined(text, whole) {
        return (people.count == 1 ? .name : .names, reading(text, people.map(\.offsets)))
      }
      // Ada Reed | Kochi
      if let bar = text.offset(of: "|", within: whole),
        let people = names.read(text, text.trimmed(whole.lowerBound..<bar)),
        isPlace(text, text.trimmed(bar + 1..<whole.upperBound)),
        !names.isOrganisation(text, text.trimmed(bar + 1..<whole.upperBound))
      {
        return (.names, reading(text, people.map(\.offsets)))
      }
      if let place = text.offset(of: " in ", within: whole),
        isPlace(text, text.trimmed(place + 4..<whole.upperBound)),
        names.isName(text, whole.lowerBound..<place)
      {
        return (.name, reading(text, [whole.lowerBound..<place]))
      }
      guard let comma = text[whole].firstIndex(of: .comma) else { return nil }
      let name = text.trimmed(whole.lowerBound..<comma)
      guard names.isName(text, name), isPlace(text, text.trimmed(comma + 1..<whole.upperBound)) else {
        return nil
      }
      return (.signed, reading(text, [name]))
    }
    // Yours etc.,
    if let first = lines.first, lines.count > 1, isValediction(text, first) { lines.removeFirst() }
    if lines.count == 1, names.isName(text, Self.withoutStop(text, lines[0])) {
      return (.signed, reading(text, [Self.withoutStop(text, lines[0])]))
    }
    guard lines.count <= 4, lines.count > 1, names.isName(text, Self.withoutComma(text, lines[0])) else {
      return nil
    }
    guard lines.dropFirst().allSatisfy({ isPlace(text, Self.withoutStop(text, $0)) }) else { return nil }
    return (.signed, reading(text, [Self.withoutComma(text, lines[0])]))
  }

  private func isValediction(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    var string = String(decoding: text[line], as: UTF8.self).lowercased()
    while let last = string.last, ".,–—".contains(last) { string.removeLast() }
    return words.style.english.valedictions.contains(string)
  }

  private static func withoutStop(_ text: [UInt8], _ line: Range<Int>) -> Range<Int> {
    let bare = withoutComma(text, line)
    return bare.count > 1 && text[bare.upperBound - 1] == .fullStop
      ? bare.lowerBound..<bare.upperBound - 1 : bare
  }

  /// Whether `and` or `&` stands between names: after a comma alone may stand where somebody lives.
  private func isJoined(_ text: [UInt8], _ whole: Range<Int>) -> Bool {
    [" and ", " AND ", " & "].contains { text.offset(of: $0, within: whole) != nil }
  }

  private static func withoutComma(_ text: [UInt8], _ line: Range<Int>) -> Range<Int> {
    line.count > 1 && text[line.upperBound - 1] == .comma ? line.lowerBound..<line.upperBound - 1 : line
  }

  private func reading(_ text: [UInt8], _ people: [Range<Int>]) -> BylineGrammar.Reading {
    let people = people.map { Credit.Name(String(decoding: text[$0], as: UTF8.self), offsets: $0) }
    return BylineGrammar.Reading(
      credits: EnglishByline.plain(people), roles: [], hasMarker: false, isEnclosed: false)
  }

  /// Whether a stretch can be where somebody lives: a few words with capitals, or the number of a house.
  private func isPlace(_ text: [UInt8], _ stretch: Range<Int>) -> Bool {
    let words = text[stretch].split { $0 == .space }
    guard (1...Self.longestPlace).contains(words.count), !text[stretch].contains(.at) else { return false }
    let small = ["of", "on", "the", "by", "upon", "de", "la", "in", "and"]
    return words.enumerated().allSatisfy { index, word in
      let string = String(decoding: word, as: UTF8.self)
      guard let first = string.unicodeScalars.first else { return false }
      return first.properties.isUppercase || index > 0 && small.contains(string)
        || index == 0 && words.count > 1 && string.utf8.allSatisfy(\.isDigit)
    }
  }

  /// Whether a paragraph opens as a letter to the editor does: `SIR –`, `Dear Editor,`.
  func opensLetter(_ paragraph: Paragraph) -> Bool {
    let text = RunningText(paragraph.content, limit: 40).bytes
    let end = min(text.count, 40)
    guard let first = text.first, first < 0x80, let mark = (0..<end).first(where: { isMark(text, $0) }),
      mark <= 24
    else { return false }
    let phrase = String(decoding: text[text.trimmed(0..<mark)], as: UTF8.self).lowercased()
    return words.style.english.salutations.contains(phrase)
  }

  private func isMark(_ text: [UInt8], _ offset: Int) -> Bool {
    let byte = text[offset]
    return byte == .comma || byte == .colon || byte == .hyphen || byte >= 0xE2
  }
}
