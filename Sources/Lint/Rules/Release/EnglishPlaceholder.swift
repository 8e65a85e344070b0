import Source

/// Words that hold a place for others in English: XXX, TK, TBC, [INSERT QUOTE HERE], lorem ipsum.
enum EnglishPlaceholder {
  /// The words, and the marks that may open a note.
  static let vocabulary = [
    "FIXME", "TBD", "TBC", "TK", "TKTK", "Lorem ipsum dolor", "lorem ipsum dolor", "insert", "Insert",
    "INSERT", "goes here",
    "CHECK", "CONFIRM", "VERIFY", "QUOTE", "PHOTO", "IMAGE", "PLACEHOLDER", "IMG",
  ]

  /// Where the placeholder stands; nil when the word is none.
  static func range(_ word: String, _ offsets: Range<Int>, in passage: Passage) -> Range<Int>? {
    let left = passage.scalar(before: offsets.lowerBound)
    let right = passage.scalar(at: end(ofRow: word, offsets, passage))
    guard !PlaceholderWord.isOfWord(left), !PlaceholderWord.isOfWord(right), left != "-", right != "-",
      left != "_",
      right != "_"
    else { return nil }
    switch word {
    case "Lorem ipsum dolor", "lorem ipsum dolor":
      return passage.isInQuotation(at: offsets.lowerBound) ? nil : offsets
    case "insert", "Insert", "INSERT": return insertion(offsets, passage)
    case "goes here": return isFiller(passage) ? passage.trimmed : nil
    case "CHECK", "CONFIRM", "VERIFY", "QUOTE", "PHOTO", "IMAGE", "IMG", "PLACEHOLDER":
      return note(offsets, passage)
    case "TKTK", "FIXME": return offsets
    case "xxx":
      // In the middle of a sentence; at the end of a letter it is three kisses.
      let isInside = Self.word(after: offsets.upperBound, passage).map { !isCapital($0) } ?? false
      return isInside && Self.word(before: offsets.lowerBound, passage) != nil && !isName(offsets, passage)
        ? offsets : nil
    case "XXX", "TODO": return isName(offsets, passage) ? nil : offsets
    case "TK":
      guard !passage.hasHan, left != ".", right != ".", right != "’", right != "'" else {
        return right == "." && isLast(offsets.upperBound, passage) && !isName(offsets, passage)
          ? offsets : nil
      }
      return isName(offsets, passage) || isSpeaker(offsets, passage) ? nil : offsets
    default:
      if brackets(around: offsets, passage) != nil { return offsets }
      // A table of matches says TBD by right.
      let standsApart =
        offsets.upperBound == passage.trimmed.upperBound
        && Self.word(before: offsets.lowerBound, passage) == nil
        && (lastMark(before: offsets, passage) == "." || offsets == passage.trimmed && passage.role == .body)
      if standsApart, !passage.hasHan { return offsets }
      guard !passage.hasHan, passage.role == .body || passage.role == .quote, passage.bytes.endsSentence,
        !isName(offsets, passage), lastMark(before: offsets, passage) != ":"
      else { return nil }
      return offsets
    }
  }

  private static func end(ofRow word: String, _ offsets: Range<Int>, _ passage: Passage) -> Int {
    var end = offsets.upperBound
    while word == "XXX", end < passage.bytes.count, passage.bytes[end] == UInt8(ascii: "X") { end += 1 }
    return end
  }

  // MARK: Names

  /// Words with a capital at the start of a sentence that are part of no name.
  private static let noNames: Set<String> = [
    "The", "A", "An", "By", "In", "On", "At", "Of", "To", "For", "And", "With", "From", "Our", "His", "Her",
    "Their", "Its",
    "It", "Name", "Some", "About", "NAME", "DATE", "PLACE", "About", "Nearly", "Over", "Mr", "Mrs", "Ms",
    "Mr.", "Mrs.", "Ms.",
  ]
  private static let noPlaces: Set<String> = [
    "list", "lists", "app", "apps", "item", "items", "comment", "comments",
  ]
  private static let kinds: Set<String> = ["rated", "called", "named", "dj"]

  /// Whether the words around make a name of it: Super Bowl XXX, TK Maxx, TBC Bank, the TODO list.
  private static func isName(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    if let next = word(after: offsets.upperBound, passage) {
      if isCapital(next), !next.allSatisfy(isCapitalLetter) { return true }
      if noPlaces.contains(next) { return true }
    }
    guard let previous = word(before: offsets.lowerBound, passage) else { return false }
    if kinds.contains(previous.lowercased()) { return true }
    return isCapital(previous) && !noNames.contains(previous) && !previous.allSatisfy(isCapitalLetter)
  }

  private static func isCapital(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase ?? false
  }
  private static func isCapitalLetter(_ character: Character) -> Bool { character.isUppercase }

  /// Whether somebody of that name does something: the rapper TK said.
  private static func isSpeaker(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    guard let next = word(after: offsets.upperBound, passage) else { return false }
    return ["said", "says", "told", "sang", "sings", "was", "is", "has", "had"].contains(next)
      && word(before: offsets.lowerBound, passage) != nil
  }

  /// The word before an offset with one blank between; nil where a mark stands.
  private static func word(before offset: Int, _ passage: Passage) -> String? {
    let bytes = passage.bytes
    guard offset > 0, bytes[offset - 1] <= 0x20 else { return nil }
    let end = offset - 1
    var start = end
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    let word = passage.string(start..<end)
    // A full stop ends the sentence, but for that of Mr. and St.
    if word.hasSuffix("."), word.count > 4 { return nil }
    return word.isEmpty || ",;:!?".contains(word.last ?? ",") ? nil : word
  }

  private static func word(after offset: Int, _ passage: Passage) -> String? {
    let bytes = passage.bytes
    guard offset + 1 < bytes.count, bytes[offset] <= 0x20 else { return nil }
    var end = offset + 1
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    let word = passage.string(offset + 1..<end).filter { !",.;:!?".contains($0) }
    return word.isEmpty ? nil : word
  }

  private static func isLast(_ offset: Int, _ passage: Passage) -> Bool {
    offset + 1 >= passage.trimmed.upperBound || passage.bytes[offset + 1] <= 0x20
  }

  private static func lastMark(before offsets: Range<Int>, _ passage: Passage) -> Unicode.Scalar? {
    passage.marks.last { $0.offset < offsets.lowerBound }?.scalar
  }

  // MARK: Notes

  private static let longest = 80

  /// The square or round brackets around a part of a text, near it; nil where there are none.
  private static func brackets(around offsets: Range<Int>, _ passage: Passage) -> Range<Int>? {
    let bytes = passage.bytes
    var start = offsets.lowerBound
    while start > 0, offsets.lowerBound - start <= longest {
      start -= 1
      if bytes[start] == UInt8(ascii: "]") || bytes[start] == UInt8(ascii: ")") || bytes[start] == 0x0A {
        return nil
      }
      guard bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "(") else { continue }
      let closer = bytes[start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
      var end = offsets.upperBound
      while end < bytes.count, end - offsets.upperBound <= longest {
        if bytes[end] == closer { return start..<end + 1 }
        end += 1
      }
      return nil
    }
    return nil
  }

  /// A note in capitals in brackets: [PHOTO], (CHECK!!).
  private static func note(_ offsets: Range<Int>, _ passage: Passage) -> Range<Int>? {
    guard let note = brackets(around: offsets, passage) else { return nil }
    let bytes = passage.bytes[note]
    guard !bytes.contains(where: { (0x61...0x7A).contains($0) }) else { return nil }
    // In round brackets only what asks for something, and only at once: (QUOTE) may be a title.
    let isSquare = bytes.first == UInt8(ascii: "[")
    let word = passage.string(offsets)
    return isSquare
      || ["CHECK", "CONFIRM", "VERIFY"].contains(word) && offsets.lowerBound == note.lowerBound + 1
      ? note : nil
  }

  /// insert name here: in brackets, in capitals, or as a paragraph of its own.
  private static func insertion(_ offsets: Range<Int>, _ passage: Passage) -> Range<Int>? {
    if let note = brackets(around: offsets, passage) {
      let isLoud = !passage.bytes[note].contains { (0x61...0x7A).contains($0) }
      let opens = offsets.lowerBound == note.lowerBound + 1
      return opens && (isLoud || passage.string(note).lowercased().dropLast().hasSuffix("here")) ? note : nil
    }
    let text = passage.string(passage.trimmed).lowercased()
    let words = text.split(whereSeparator: \.isWhitespace)
    guard offsets.lowerBound == passage.trimmed.lowerBound, (3...6).contains(words.count),
      text.hasSuffix("here") || text.hasSuffix("here.")
    else { return nil }
    return passage.trimmed
  }

  private static let fillers: Set<String> = [
    "text", "copy", "headline", "quote", "caption", "photo", "story", "content", "byline", "deck", "body",
    "picture", "intro",
  ]

  /// Body text goes here.
  private static func isFiller(_ passage: Passage) -> Bool {
    let words = passage.string(passage.trimmed).lowercased().split(whereSeparator: \.isWhitespace).map(
      String.init)
    return (3...6).contains(words.count) && words.dropLast(2).contains(where: fillers.contains)
      && (words.last?.hasPrefix("here") ?? false)
  }
}
