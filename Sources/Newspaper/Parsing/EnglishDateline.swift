package import Document
import Source

/// Reads the words in an English story that say where it was sent from: `ASHFORD —`, `SPRINGFIELD, Ill. (AP) —`,
/// `NEW YORK, May 14 –`, `Chennai, May 4 (PTI):`, `GALWAY, Tuesday.—`.
///
/// A place is printed in capitals; in small letters only where an agency or a date follows. `THE bell above the bar`,
/// `NASA —` and `NOTE:` are none.
package struct EnglishDateline {
  package let words: SharedHouseStyle

  /// Reads with the words of a paper.
  package init(words: SharedHouseStyle) { self.words = words }

  /// The longest dateline, in bytes, and the most words of a place.
  private static let longest = 100
  private static let longestPlace = 6
  /// The shortest paragraph that a dateline with a colon and nothing else opens, in bytes.
  private static let shortestText = 80

  private var english: EnglishWords { words.style.english }

  /// What a dateline says before its dash.
  private struct Head {
    var place: Range<Int>
    var date: Range<Int>?
    var agency: Range<Int>?
    /// The end of the last of them.
    var end: Int
  }

  /// The mark that parts a dateline from the text.
  private struct Dash {
    var offsets: Range<Int>
    var isColon: Bool
  }

  /// The dateline that opens a text; nil when there is none. Its text ends before the dash, its length after it.
  package func read(_ text: [UInt8], before end: Int) -> Dateline? {
    guard end > 0, text[0] < 0xE2, text.scalar(at: 0).properties.isUppercase else { return nil }
    let reach = min(end, Self.longest)
    var offset = 1
    while offset < reach {
      if let dash = dash(text, at: offset, before: end) {
        guard let head = head(text, 0..<dash.offsets.lowerBound),
          opensText(text, at: dash.offsets.upperBound, before: end),
          isDateline(head, dash, text, before: end)
        else { return nil }
        let string = { (offsets: Range<Int>) in String(decoding: text[offsets], as: UTF8.self) }
        return Dateline(
          kind: head.agency == nil ? .local : .wire, text: string(0..<head.end),
          length: dash.offsets.upperBound,
          agency: head.agency.map(string), place: string(head.place), date: head.date.map(string))
      }
      offset += text.width(at: offset)
    }
    return nil
  }

  /// The dash or the colon at an offset, the white space around it included.
  private func dash(_ text: [UInt8], at offset: Int, before end: Int) -> Dash? {
    let start = text.blanksEnd(offset, before: end)
    for mark in [".—", "—", "–", "---", "--", "-"] where text.has(mark, at: start, before: end) {
      let close = start + mark.utf8.count
      // A hyphen within a word parts nothing.
      guard start > offset || mark == "—" || mark == ".—" || mark == "--" else { return nil }
      let next = text.blanksEnd(close, before: end)
      guard next > close || mark == "—" || mark == ".—" else { return nil }
      return Dash(offsets: offset..<next, isColon: false)
    }
    if start == offset, text.has(": ", at: offset, before: end) {
      return Dash(offsets: offset..<text.blanksEnd(offset + 1, before: end), isColon: true)
    }
    return nil
  }

  /// Whether what follows can open a sentence: a capital, a figure or a quotation mark.
  private func opensText(_ text: [UInt8], at offset: Int, before end: Int) -> Bool {
    guard offset < end else { return false }
    let scalar = text.scalar(at: offset)
    return scalar.properties.isUppercase || scalar.isDigit || "“‘\"'’$£€₹".unicodeScalars.contains(scalar)
  }

  private func isDateline(_ head: Head, _ dash: Dash, _ text: [UInt8], before end: Int) -> Bool {
    let place = String(decoding: text[head.place], as: UTF8.self)
    let letters = place.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count >= 3 else { return false }
    let words = place.lowercased().split { $0 == " " || $0 == "," }.map {
      $0.hasSuffix(".") ? $0.dropLast() : $0
    }
    guard let first = words.first,
      !words.contains(where: {
        EnglishCalendar.weekdays[String($0)] != nil || EnglishCalendar.months[String($0)] != nil
      })
    else { return false }
    let name = place.prefix { $0 != "," }
    let isCapitals = !name.unicodeScalars.contains { $0.properties.isLowercase }
    let isKnown = head.agency != nil || head.date != nil
    if !isCapitals { return isKnown && !(dash.isColon && head.agency == nil) }
    if isKnown { return true }
    guard
      !english.notPlaces.contains(String(first))
        || words.count > 2 && ["new", "st", "the", "on", "old"].contains(first)
    else {
      return false
    }
    return !dash.isColon || words.count <= 2 && end >= Self.shortestText
  }

  // MARK: Place, date and agency

  private func head(_ text: [UInt8], _ whole: Range<Int>) -> Head? {
    var whole = text.trimmed(whole)
    guard !whole.isEmpty else { return nil }
    var agency: Range<Int>?
    let end = whole.upperBound
    if text[end - 1] == .rightParenthesis {
      guard let open = text[whole].lastIndex(of: .leftParenthesis) else { return nil }
      let name = text.trimmed(open + 1..<end - 1)
      guard isAgency(text, name) else { return nil }
      agency = name
      whole = text.trimmed(whole.lowerBound..<open)
    }
    let pieces = pieces(text, whole)
    guard let first = pieces.first, isPlace(text, first) else { return nil }
    var head = Head(place: first, date: nil, agency: agency, end: end)
    var isDated = false
    for piece in pieces.dropFirst() {
      if isDate(text, piece) {
        head.date = (head.date?.lowerBound ?? piece.lowerBound)..<piece.upperBound
        isDated = true
      } else if isDated, text[piece].allSatisfy(\.isDigit), piece.count == 4, let date = head.date {
        head.date = date.lowerBound..<piece.upperBound
      } else if agency == nil, isAgency(text, piece), piece == pieces.last {
        head.agency = piece
      } else if !isDated, isRegion(text, piece) {
        head.place = head.place.lowerBound..<piece.upperBound
      } else {
        return nil
      }
    }
    return head
  }

  /// The pieces between commas.
  private func pieces(_ text: [UInt8], _ whole: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = whole.lowerBound
    for offset in whole where text[offset] == .comma {
      pieces.append(text.trimmed(start..<offset))
      start = offset + 1
    }
    pieces.append(text.trimmed(start..<whole.upperBound))
    return pieces
  }

  /// Whether a stretch is the name of a place: each word has a capital, but for small ones between them.
  private func isPlace(_ text: [UInt8], _ stretch: Range<Int>) -> Bool {
    let words = text[stretch].split(separator: .space)
    guard (1...Self.longestPlace).contains(words.count) else { return false }
    let small = [
      "of", "on", "the", "upon", "de", "la", "del", "en", "am", "in", "and", "sur", "le", "les", "an", "der",
    ]
    return words.enumerated().allSatisfy { index, word in
      let string = String(decoding: word, as: UTF8.self)
      guard string.unicodeScalars.allSatisfy({ $0.isAlphabetic || "'’.-/&".unicodeScalars.contains($0) })
      else {
        return false
      }
      return string.unicodeScalars.first?.properties.isUppercase ?? false
        || index > 0 && index < words.count - 1 && small.contains(string)
    }
  }

  /// Whether a stretch is a state, a province or a country after its place.
  private func isRegion(_ text: [UInt8], _ stretch: Range<Int>) -> Bool {
    let words = text[stretch].split(separator: .space)
    guard (1...3).contains(words.count) else { return false }
    let string = String(decoding: text[stretch], as: UTF8.self)
    if string.hasSuffix(".") {
      let bare = string.dropLast().filter { $0 != " " }.lowercased()
      return english.regions.contains(bare) || string.utf8.count <= 6
    }
    return words.allSatisfy { word in
      let piece = String(decoding: word, as: UTF8.self)
      return piece.unicodeScalars.allSatisfy { $0.isAlphabetic || "'’.-".unicodeScalars.contains($0) }
        && (piece.unicodeScalars.first?.properties.isUppercase ?? false
          || ["of", "and", "the"].contains(piece))
    }
  }

  /// `May 14`, `14 May`, `Tuesday`, `Jan. 3`.
  private func isDate(_ text: [UInt8], _ stretch: Range<Int>) -> Bool {
    let words = text[stretch].split(separator: .space).map { word -> String in
      let string = String(decoding: word, as: UTF8.self).lowercased()
      return string.hasSuffix(".") ? String(string.dropLast()) : string
    }
    func isDay(_ word: String) -> Bool {
      (1...2).contains(word.utf8.count) && word.utf8.allSatisfy(\.isDigit)
    }
    switch words.count {
    case 1: return EnglishCalendar.weekdays[words[0]] != nil
    case 2, 3:
      let isMonthFirst = EnglishCalendar.months[words[0]] != nil && isDay(words[1])
      let isDayFirst = isDay(words[0]) && EnglishCalendar.months[words[1]] != nil
      guard isMonthFirst || isDayFirst else { return false }
      return words.count == 2 || words[2].utf8.count == 4 && words[2].utf8.allSatisfy(\.isDigit)
    default: return false
    }
  }

  private func isAgency(_ text: [UInt8], _ stretch: Range<Int>) -> Bool {
    guard !stretch.isEmpty else { return false }
    let string = String(decoding: text[stretch], as: UTF8.self)
    // Several share a story: AP/Reuters.
    return string.lowercased().split(separator: "/").allSatisfy { english.agencies.contains(String($0)) }
      || string.first?.isUppercase ?? false && EnglishNames(words: words).isOrganisation(text, stretch)
  }
}
