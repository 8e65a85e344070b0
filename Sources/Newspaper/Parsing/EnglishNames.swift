import Document
import Source

/// Reads names in Latin letters as English papers print them: `Mara Quill`, `LEN ODE`, `José Núñez Jr.`.
struct EnglishNames {
  let words: SharedHouseStyle

  /// The most words of a name.
  private static let mostWords = 6

  private var english: EnglishWords { words.style.english }

  /// The names in a part of a text, with commas, `and` or `&` between; nil when anything else stands there.
  func read(_ text: [UInt8], _ offsets: Range<Int>) -> [Credit.Name]? {
    var names: [Credit.Name] = []
    for part in parts(text, offsets) {
      guard isName(text, part) else { return nil }
      names.append(Credit.Name(String(decoding: text[part], as: UTF8.self), offsets: part))
    }
    return names.isEmpty ? nil : names
  }

  /// The stretches between commas, `and` and `&`.
  func parts(_ text: [UInt8], _ offsets: Range<Int>) -> [Range<Int>] {
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
  private func isSuffix(_ text: [UInt8], after start: Int, before end: Int) -> Bool {
    let from = text.blanksEnd(start, before: end)
    var offset = from
    while offset < end, text[offset].isLetter { offset += 1 }
    return english.nameSuffixes.contains(String(decoding: text[from..<offset], as: UTF8.self).lowercased())
  }

  /// Whether a stretch is one name: two words or more, each with a capital, but for particles between them. What a
  /// woman wishes to be called may follow in brackets, as in `Lim Siew Hoon (Ms)`.
  func isName(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    let named = withoutForm(text, offsets)
    let words = text[named].split(separator: .space)
    guard (2...Self.mostWords).contains(words.count) else { return false }
    var capitals = 0
    for (index, word) in words.enumerated() {
      let string = String(decoding: word, as: UTF8.self)
      let bare = string.filter { $0 != "." && $0 != "," }.lowercased()
      if english.particles.contains(string), index > 0, index + 1 < words.count { continue }
      guard !english.notInNames.contains(bare), !Self.isOfCalendar(bare), Self.isWord(string) else {
        return false
      }
      guard let first = string.unicodeScalars.first, Self.isCapital(first) || english.particles.contains(bare)
      else {
        return false
      }
      if !english.nameSuffixes.contains(bare) { capitals += 1 }
    }
    // A last word with a full stop is an initial or a suffix; a sentence ends otherwise.
    if let last = words.last, last.last == .fullStop {
      let bare = String(decoding: last.dropLast(), as: UTF8.self).lowercased()
      guard english.nameSuffixes.contains(bare) || last.count == 2 || last.dropLast().contains(.fullStop)
      else {
        return false
      }
    }
    return capitals >= 2
  }

  /// A stretch without `(Ms)`, `(Mr)` and the like at its end.
  func withoutForm(_ text: [UInt8], _ offsets: Range<Int>) -> Range<Int> {
    for form in ["(Ms)", "(Mrs)", "(Mr)", "(Miss)", "(Dr)", "(Mdm)", "(Prof)"]
    where text.has(
      form, at: max(offsets.lowerBound, offsets.upperBound - form.utf8.count), before: offsets.upperBound)
    {
      return text.trimmed(offsets.lowerBound..<offsets.upperBound - form.utf8.count)
    }
    return offsets
  }

  /// Whether a stretch is called as no person is, such as `The Canadian Press`.
  func isOrganisation(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    let string = String(decoding: text[offsets], as: UTF8.self).lowercased()
    return english.agencies.contains(string)
      || string.split(separator: " ").contains {
        english.notInNames.contains(String($0)) || Self.isOfCalendar(String($0))
      }
  }

  /// Whether a word is a month or a weekday. May is a first name.
  private static func isOfCalendar(_ word: String) -> Bool {
    EnglishCalendar.weekdays[word] != nil || EnglishCalendar.monthNames.contains(word) && word != "may"
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }

  private static func isWord(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { $0.isAlphabetic || ".,-'’‑".unicodeScalars.contains($0) }
  }
}
