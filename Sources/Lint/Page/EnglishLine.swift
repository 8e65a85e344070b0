import Newspaper

/// A short line of an English page, read for what it prints beside the text: who wrote it, and where it goes on.
///
/// It reads no more than a page is recognised by, and than tells a jump from a sentence that breaks off.
struct EnglishLine {
  private let words: [Word]

  /// A word with the marks around it taken off.
  fileprivate struct Word {
    /// The bytes of the word.
    let text: [UInt8]
    /// Whether a comma, a bar or another mark that sets off a title follows.
    let isClosed: Bool

    /// The word in small letters.
    var small: String { String(decoding: text, as: UTF8.self).lowercased() }
    var isCapital: Bool { text.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 && $0 < 0xE0 } ?? false }
    var isCapitals: Bool { text.allSatisfy { !(0x61...0x7A).contains($0) } }
  }

  /// More words than this are a sentence.
  private static let mostWords = 14

  /// Reads a line; its UTF-8 bytes, without markup.
  init(_ line: some Sequence<UInt8>) {
    var words: [Word] = []
    for piece in Array(line).split(whereSeparator: { $0 <= 0x20 }) {
      guard words.count <= Self.mostWords else { break }
      let marks = Set("()[]●▶►→>|•/–—,".utf8)
      if piece.allSatisfy({ marks.contains($0) }) {
        // A mark that stands alone sets off what is before it.
        if let last = words.popLast() { words.append(Word(text: last.text, isClosed: true)) }
        continue
      }
      var word = piece.drop { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
      var isClosed = false
      while let last = word.last, [UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "]")].contains(last) {
        isClosed = true
        word = word.dropLast()
      }
      if !word.isEmpty { words.append(Word(text: Array(word), isClosed: isClosed)) }
    }
    self.words = words
  }

  /// Whether the line is a byline or a jump.
  var isBylineOrJump: Bool { isByline || isJump }

  /// `By Mara Quill`, `BY TOM ASHE AND LIN FOO, STAFF WRITERS`, `By Lin Foo | Transport Correspondent`.
  var isByline: Bool {
    guard words.count >= 3, words.count <= Self.mostWords, words[0].small == "by", !words[0].isClosed else {
      return false
    }
    var names = 0
    for (index, word) in words.enumerated().dropFirst() {
      if Self.particles.contains(word.small), names > 0 {
        if word.small == "and" || word.small == "&" {
          guard index < words.count - 1, words[index + 1].isName else { return false }
        }
        continue
      }
      guard word.isName else { return false }
      names += 1
      if word.isClosed { break }
    }
    return names >= 2 && names <= 8
  }

  /// `See MARKET, Page A4`, `Continued on Page 3`, `(Turn to Page One, Col. 4)`, `Continued from A1`.
  var isJump: Bool {
    guard words.count >= 2, words.count <= Self.mostWords else { return false }
    let small = words.map(\.small)
    guard let phrase = Self.jumps.first(where: { small.starts(with: $0) }) else { return false }
    var rest = Array(words.dropFirst(phrase.count))
    // A column stands after the number of the page.
    if rest.count > 2, ["col", "col.", "column"].contains(rest[rest.count - 2].small) { rest.removeLast(2) }
    guard let number = rest.popLast(), number.isPageNumber else { return false }
    if let page = rest.last?.small, page == "page" || page == "pg." {
      rest.removeLast()
    } else if !number.text.contains(where: { (0x41...0x5A).contains($0) }) || number.isNumberWord {
      return false
    }
    if rest.last?.small == "on" { rest.removeLast() }
    // The name of the story: in capitals, or set off by a comma.
    return rest.isEmpty || rest.count <= 4 && (rest.allSatisfy(\.isCapitals) || rest.last?.isClosed ?? false)
  }

  private static let particles: Set<String> = [
    "de", "la", "du", "van", "der", "den", "von", "bin", "binte", "al", "da", "dos", "y", "and", "&",
  ]
  private static let jumps: [[String]] = [
    ["continued", "on"], ["continued", "from"], ["continues", "on"], ["story", "continues", "on"],
    ["please", "see"], ["please", "turn", "to"], ["turn", "to"], ["see"], ["from"],
  ]
}

extension EnglishLine.Word {
  /// Words with a capital that no name of a person begins with or holds, as in `By The Numbers`.
  private static let noNames: Set<String> = [
    "the", "this", "that", "these", "those", "all", "any", "every", "no", "now", "then", "of", "in", "on",
    "at",
    "to", "for", "with", "or", "order", "popular", "design", "default", "law", "request", "using", "contrast",
    "noon", "numbers", "land", "sea", "air",
  ]

  /// Whether the word may be one of a name: it has a capital, and letters, stops and apostrophes only.
  fileprivate var isName: Bool {
    isCapital && !Self.noNames.contains(small)
      && text.allSatisfy { byte in
        byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || [UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "-")].contains(byte)
      }
  }

  /// Whether the word is the number of a page: `4`, `A5`, `B-4`, `One`.
  fileprivate var isPageNumber: Bool {
    if isNumberWord { return true }
    let digits = text.drop { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "-") }
    return (1...3).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
      && text.count - digits.count <= 2
  }

  fileprivate var isNumberWord: Bool {
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].contains(small)
  }
}
