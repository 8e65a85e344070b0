import Document
import Source

/// Reads the bylines of English papers: `By Mara Quill and Tom Ashe`, `Mara Quill, Staff Writer`, `Words: Lin Foo`.
///
/// It stays silent at anything else that opens with By: no name of two words follows there, or more than a name and a title.
package enum EnglishByline {
  /// Titles of those who sign, in lower case. A line without By is a byline only with one of them.
  private static let titles = [
    "staff writer", "staff reporter", "staff photographer", "staff correspondent", "staff", "correspondent",
    "reporter", "editor", "columnist", "contributing writer", "contributor", "special to", "for the",
    "writer",
    "photographer", "bureau chief",
  ]

  /// What opens a line about a craft, in lower case, and the role it gives.
  private static let crafts: [(String, [CreditRole])] = {
    let writer = CreditRole("writer")
    let photographer = CreditRole("photographer")
    let both = [writer, photographer]
    return [
      ("report and photos", both), ("report and photographs", both), ("report and pictures", both),
      ("story and photos", both), ("words and pictures", both), ("text and photos", both),
      ("words", [writer]), ("text", [writer]), ("story", [writer]), ("report", [writer]),
      ("pictures", [photographer]), ("picture", [photographer]), ("photographs", [photographer]),
      ("photograph", [photographer]), ("photos", [photographer]), ("photo", [photographer]),
      ("pics", [photographer]), ("pic", [photographer]),
    ]
  }()

  /// The longest byline, in bytes, and the most lines.
  private static let longest = 240
  private static let mostLines = 3

  /// Reads a text; nil when it is no such byline.
  package static func read(_ text: [UInt8]) -> BylineGrammar.Reading? {
    let whole = text.trimmed(0..<text.count)
    // Whatever opens with a Han character is no line of an English paper.
    guard !whole.isEmpty, whole.count <= longest,
      text[whole.lowerBound] < 0xE3 || text.has("—", at: 0, before: whole.upperBound)
    else { return nil }
    var reading = BylineGrammar.Reading(credits: [], roles: [], hasMarker: false, isEnclosed: false)
    let lines = lines(text, whole)
    guard lines.count <= mostLines else { return nil }
    for (index, line) in lines.enumerated() {
      if index > 0, craft(text, line) == nil, isAffiliation(text, line) { continue }
      // A name alone needs its title on the line below.
      let isTitled = index == 0 && lines.count > 1 && isTitle(text, lines[1])
      guard let credit = credit(text, line, isAlone: lines.count == 1, isTitled: isTitled) else { return nil }
      reading.credits += credit.credits
      reading.roles += credit.roles
    }
    return reading.credits.isEmpty ? nil : reading
  }

  private static func lines(_ text: [UInt8], _ whole: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = whole.lowerBound
    for offset in whole where text[offset] == .lineFeed {
      lines.append(text.trimmed(start..<offset))
      start = offset + 1
    }
    return lines + [text.trimmed(start..<whole.upperBound)]
  }

  private static func credit(
    _ text: [UInt8], _ line: Range<Int>, isAlone: Bool, isTitled: Bool
  ) -> (credits: [Credit], roles: [CreditRole])? {
    guard !line.isEmpty else { return nil }
    for word in ["By ", "BY ", "by "] where text.has(word, at: line.lowerBound, before: line.upperBound) {
      return names(text, line.lowerBound + 3..<line.upperBound, needsTitle: false).map { (plain($0), []) }
    }
    for word in ["— ", "– ", "—"]
    where isAlone && text.has(word, at: line.lowerBound, before: line.upperBound) {
      let names = EnglishNames.read(text, text.trimmed(line.lowerBound + word.utf8.count..<line.upperBound))
      return names.flatMap { $0.count == 1 ? (plain($0), []) : nil }
    }
    if let craft = craft(text, line) { return craft }
    for word in [" reports", " REPORTS"]
    where isAlone && text.has(word, at: max(0, line.upperBound - word.utf8.count), before: line.upperBound) {
      let names = EnglishNames.read(text, line.lowerBound..<line.upperBound - word.utf8.count)
      return names.map { (plain($0), []) }
    }
    return names(text, line, needsTitle: !isTitled).map { (plain($0), []) }
  }

  private static func plain(_ names: [Credit.Name]) -> [Credit] {
    [Credit(role: nil, label: "", labelOffsets: nil, names: names)]
  }

  /// `Words: Name`, `Photos by Name and Name`.
  private static func craft(
    _ text: [UInt8], _ line: Range<Int>
  ) -> (credits: [Credit], roles: [CreditRole])? {
    let lower = String(decoding: text[line], as: UTF8.self).lowercased()
    for (word, roles) in crafts where lower.hasPrefix(word) {
      let end = line.lowerBound + word.utf8.count
      var start = end
      if start < line.upperBound, text[start] == .colon {
        start += 1
      } else if text.has(" by ", at: start, before: line.upperBound)
        || text.has(" BY ", at: start, before: line.upperBound)
      {
        start += 4
      } else {
        continue
      }
      guard let names = names(text, text.trimmed(start..<line.upperBound), needsTitle: false) else {
        return nil
      }
      let label = line.lowerBound..<end
      return (
        roles.map {
          Credit(
            role: $0.id, label: String(decoding: text[label], as: UTF8.self), labelOffsets: label,
            names: names)
        }, roles
      )
    }
    return nil
  }

  /// The names at the start of a stretch, and after them at most a title; nil when there are none.
  private static func names(_ text: [UInt8], _ stretch: Range<Int>, needsTitle: Bool) -> [Credit.Name]? {
    var end = stretch.upperBound
    var hasTitle = false
    for mark in ["|", "•", "/", " – ", " — ", " - "] {
      if let place = text.offset(of: mark, within: text.trimmed(stretch)) {
        let rest = text.trimmed(place + mark.utf8.count..<stretch.upperBound)
        guard isTitle(text, rest) || isAffiliation(text, rest) else { return nil }
        hasTitle = hasTitle || isTitle(text, rest)
        end = min(end, place)
      }
    }
    var parts = EnglishNames.parts(text, text.trimmed(stretch.lowerBound..<end))
    while parts.count > 1, let last = parts.last {
      let isTitle = isTitle(text, last)
      guard isTitle || EnglishNames.isOrganisation(text, last) else { break }
      hasTitle = hasTitle || isTitle
      parts.removeLast()
    }
    guard hasTitle || !needsTitle, !parts.isEmpty, parts.allSatisfy({ EnglishNames.isName(text, $0) }) else {
      return nil
    }
    return parts.map { Credit.Name(String(decoding: text[$0], as: UTF8.self), offsets: $0) }
  }

  /// Whether a stretch is the title of somebody who signs, such as `Courier staff` or `Transport Correspondent`.
  private static func isTitle(_ text: [UInt8], _ stretch: Range<Int>) -> Bool {
    guard stretch.count <= 60, !text[stretch].contains(.fullStop) else { return false }
    let lower = String(decoding: text[stretch], as: UTF8.self).lowercased()
    return titles.contains { lower.hasSuffix($0) || lower.hasPrefix($0) }
  }

  /// Whether a line below a byline says whom the writer belongs to: a few words with capitals and no end of a sentence.
  private static func isAffiliation(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    if text[line].contains(.at), !text[line].contains(.space) { return true }
    let words = text[line].split(separator: .space)
    guard (1...6).contains(words.count), text[line].last.map({ !".!?:,;".utf8.contains($0) }) ?? false else {
      return false
    }
    let small = ["to", "the", "of", "for", "at", "and", "in"]
    return isTitle(text, line)
      || words.allSatisfy { word in
        let string = String(decoding: word, as: UTF8.self)
        return small.contains(string) || string.unicodeScalars.first?.properties.isUppercase ?? false
      }
  }
}
