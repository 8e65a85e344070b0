import Document
import Source

/// Reads names in Latin letters as English papers print them: `Mara Quill`, `LEN ODE`, `José Núñez Jr.`.
enum EnglishNames {
  /// The most words of a name.
  private static let mostWords = 6

  private static let particles: Set<String> = [
    "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van", "von", "ter", "ten",
    "bin",
    "binti", "binte", "al", "el", "ap", "y", "zu", "af", "ibn",
  ]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  /// Words that no name has, in lower case. May is left out: it is a first name.
  private static let others = Set([
    "the", "our", "staff", "special", "correspondent", "correspondents", "reporter", "reporters", "writer",
    "writers", "editor", "editors", "columnist", "photographer", "photographers", "press", "news", "agency",
    "agencies", "associated", "reuters", "courier", "times", "herald", "tribune", "gazette", "standard",
    "chronicle", "daily", "weekly", "reports", "report", "order", "law", "numbers", "election", "desk",
    "bureau", "service", "services", "wire", "team", "newsroom", "board", "committee", "department",
    "council", "office", "university", "college", "school", "society", "association", "club", "company",
    "inc", "ltd", "and", "or", "with", "for", "from", "in", "at", "on", "this", "that", "file", "photo",
    "photos", "courtesy", "handout", "submitted", "contributed", "street", "avenue", "road", "county",
    "city", "town",
  ]).union(EnglishCalendar.weekdays.keys).union(EnglishCalendar.monthNames).subtracting(["may"])

  /// The names in a part of a text, with commas, `and` or `&` between; nil when anything else stands there.
  static func read(_ text: [UInt8], _ offsets: Range<Int>) -> [Credit.Name]? {
    var names: [Credit.Name] = []
    for part in parts(text, offsets) {
      guard isName(text, part) else { return nil }
      names.append(Credit.Name(String(decoding: text[part], as: UTF8.self), offsets: part))
    }
    return names.isEmpty ? nil : names
  }

  /// The stretches between commas, `and` and `&`.
  static func parts(_ text: [UInt8], _ offsets: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = offsets.lowerBound
    var offset = start
    func close(_ end: Int) {
      let part = text.trimmed(start..<end)
      if !part.isEmpty { parts.append(part) }
    }
    while offset < offsets.upperBound {
      var length = 0
      if text[offset] == .comma, !isSuffix(text, after: offset + 1, before: offsets.upperBound) {
        length = 1
      } else {
        for word in [" and ", " AND ", " And ", " & "]
        where text.has(word, at: offset, before: offsets.upperBound) {
          length = word.utf8.count
        }
      }
      guard length > 0 else {
        offset += 1
        continue
      }
      close(offset)
      offset += length
      start = offset
    }
    close(offsets.upperBound)
    return parts
  }

  /// Whether `Jr.` or the like follows a comma.
  private static func isSuffix(_ text: [UInt8], after start: Int, before end: Int) -> Bool {
    let from = text.blanksEnd(start, before: end)
    var offset = from
    while offset < end, text[offset].isLetter { offset += 1 }
    return suffixes.contains(String(decoding: text[from..<offset], as: UTF8.self).lowercased())
  }

  /// Whether a stretch is one name: two words or more, each with a capital, but for particles between them.
  static func isName(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    let words = text[offsets].split(separator: .space)
    guard (2...mostWords).contains(words.count) else { return false }
    var capitals = 0
    for (index, word) in words.enumerated() {
      let string = String(decoding: word, as: UTF8.self)
      let bare = string.filter { $0 != "." && $0 != "," }.lowercased()
      guard !others.contains(bare), isWord(string) else { return false }
      if particles.contains(string), index > 0, index + 1 < words.count { continue }
      guard let first = string.unicodeScalars.first, isCapital(first) || particles.contains(bare) else {
        return false
      }
      if !suffixes.contains(bare) { capitals += 1 }
    }
    // A last word with a full stop is an initial or a suffix; a sentence ends otherwise.
    if let last = words.last, last.last == .fullStop {
      let bare = String(decoding: last.dropLast(), as: UTF8.self).lowercased()
      guard suffixes.contains(bare) || last.count == 2 else { return false }
    }
    return capitals >= 2
  }

  /// Whether a stretch is called as no person is, such as `The Canadian Press`.
  static func isOrganisation(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    text[offsets].split(separator: .space).contains { word in
      others.contains(String(decoding: word, as: UTF8.self).lowercased())
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }

  private static func isWord(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { $0.isAlphabetic || ".,-'’‑".unicodeScalars.contains($0) }
  }
}
