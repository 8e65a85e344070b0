import Document
import Source

/// Reads the bylines of English papers: `By Mara Quill and Tom Ashe`, `Mara Quill, Staff Writer`, `Words: Lin Foo`,
/// `From staff reports`.
///
/// It stays silent at anything else that opens with By: no name of two words follows there, or more than a name and a title.
package struct EnglishByline {
  let words: SharedHouseStyle
  let names: EnglishNames

  /// Reads with the words of a paper.
  package init(words: SharedHouseStyle) {
    self.words = words
    names = EnglishNames(words: words)
  }

  /// The longest byline, in bytes, and the most lines.
  private static let longest = 240
  private static let mostLines = 3

  private var english: EnglishWords { words.style.english }

  /// Reads a text; nil when it is no such byline. One of the newsroom, of an agency or of a writer who is not told has no
  /// credits.
  package func read(_ text: [UInt8]) -> BylineGrammar.Reading? {
    let whole = text.trimmed(0..<text.count)
    // Whatever opens with a Han character is no line of an English paper.
    guard !whole.isEmpty, whole.count <= Self.longest,
      text[whole.lowerBound] < 0xE3 || text.has("—", at: 0, before: whole.upperBound)
    else { return nil }
    var reading = BylineGrammar.Reading(credits: [], roles: [], hasMarker: false, isEnclosed: false)
    let lines = Self.lines(text, whole)
    guard lines.count <= Self.mostLines else { return nil }
    if isOfNewsroom(text, lines) { return reading }
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

  static func lines(_ text: [UInt8], _ whole: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = whole.lowerBound
    for offset in whole where text[offset] == .lineFeed {
      lines.append(text.trimmed(start..<offset))
      start = offset + 1
    }
    return lines + [text.trimmed(start..<whole.upperBound)]
  }

  /// Whether all lines say that the newsroom, an agency or somebody who is not named wrote the text.
  private func isOfNewsroom(_ text: [UInt8], _ lines: [Range<Int>]) -> Bool {
    guard let first = lines.first else { return false }
    guard isStaffLine(text, first) else { return false }
    return lines.dropFirst().allSatisfy { isStaffLine(text, $0) || isAffiliation(text, $0) }
  }

  private func isStaffLine(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= 60 else { return false }
    var string = String(decoding: text[line], as: UTF8.self).lowercased()
    if string.hasSuffix(".") { string.removeLast() }
    if english.staffLines.contains(string) || english.withheldNames.contains(string)
      || english.agencies.contains(string)
    {
      return true
    }
    for dash in ["— ", "– ", "- ", "—"] where string.hasPrefix(dash) { string.removeFirst(dash.count) }
    if string == "staff" || english.staffLines.contains(string) || english.agencies.contains(string) {
      return true
    }
    if string.hasPrefix("by ") {
      string.removeFirst(3)
      return english.agencies.contains(string) || isOffice(string)
    }
    // Courier staff report: the paper by its name.
    let isCapital = text.scalar(at: line.lowerBound).properties.isUppercase
    return isCapital && (string.hasSuffix(" staff report") || string.hasSuffix(" staff reports"))
      && string.split(separator: " ").count <= 6
  }

  /// Whether words name an office of the paper and nobody in it: our special correspondent, a staff reporter.
  private func isOffice(_ words: String) -> Bool {
    let words = words.split(separator: " ")
    guard let first = words.first, let last = words.last, (2...5).contains(words.count) else { return false }
    return ["our", "a", "an", "the", "staff", "special"].contains(first)
      && english.titles.contains(String(last))
  }

  private func credit(
    _ text: [UInt8], _ line: Range<Int>, isAlone: Bool, isTitled: Bool
  ) -> (credits: [Credit], roles: [CreditRole])? {
    guard !line.isEmpty else { return nil }
    for word in ["By ", "BY ", "by "] where text.has(word, at: line.lowerBound, before: line.upperBound) {
      return names(text, line.lowerBound + 3..<line.upperBound, needsTitle: false)
    }
    for word in ["— ", "– ", "—"]
    where isAlone && text.has(word, at: line.lowerBound, before: line.upperBound) {
      let names = names.read(text, text.trimmed(line.lowerBound + word.utf8.count..<line.upperBound))
      return names.flatMap { $0.count == 1 ? (Self.plain($0), []) : nil }
    }
    if let craft = craft(text, line) { return craft }
    for word in [" reports", " REPORTS"]
    where isAlone && text.has(word, at: max(0, line.upperBound - word.utf8.count), before: line.upperBound) {
      let names = names.read(text, line.lowerBound..<line.upperBound - word.utf8.count)
      return names.map { (Self.plain($0), []) }
    }
    return names(text, line, needsTitle: !isTitled)
  }

  static func plain(_ names: [Credit.Name]) -> [Credit] {
    [Credit(role: nil, label: "", labelOffsets: nil, names: names)]
  }

  /// `Words: Name`, `Photos by Name and Name`.
  private func craft(
    _ text: [UInt8], _ line: Range<Int>
  ) -> (credits: [Credit], roles: [CreditRole])? {
    guard let label = EnglishCraft(text, line, english), label.openings.isEmpty,
      let names = people(text, label.rest, needsTitle: false)
    else { return nil }
    return (label.credits(text, names.people), label.roles)
  }

  private func names(_ text: [UInt8], _ stretch: Range<Int>, needsTitle: Bool) -> (
    credits: [Credit], roles: [CreditRole]
  )? {
    guard let found = people(text, stretch, needsTitle: needsTitle) else { return nil }
    guard found.isPhotographer else { return (Self.plain(found.people), []) }
    let role = CreditRole("photographer")
    return ([Credit(role: role.id, label: "", labelOffsets: nil, names: found.people)], [role])
  }

  /// The names at the start of a stretch, and after them at most a title; nil when there are none.
  func people(_ text: [UInt8], _ stretch: Range<Int>, needsTitle: Bool) -> (
    people: [Credit.Name], isPhotographer: Bool
  )? {
    var end = stretch.upperBound
    var hasTitle = false
    var isPhotographer = false
    func take(_ title: Range<Int>) {
      hasTitle = true
      let lower = String(decoding: text[title], as: UTF8.self).lowercased()
      isPhotographer = lower.contains("photographer") || lower.contains("photojournalist")
    }
    for mark in ["|", "•", "/", " – ", " — ", " - "] {
      if let place = text.offset(of: mark, within: text.trimmed(stretch)) {
        let rest = text.trimmed(place + mark.utf8.count..<stretch.upperBound)
        let isTitle = isTitle(text, rest)
        guard isTitle || isAffiliation(text, rest) else { return nil }
        if isTitle { take(rest) }
        end = min(end, place)
      }
    }
    var parts = names.parts(text, text.trimmed(stretch.lowerBound..<end))
    while parts.count > 1, let last = parts.last {
      let isTitle = isTitle(text, last)
      guard isTitle || names.isOrganisation(text, last) else { break }
      if isTitle { take(last) }
      parts.removeLast()
    }
    guard hasTitle || !needsTitle, !parts.isEmpty, parts.allSatisfy({ names.isName(text, $0) }) else {
      return nil
    }
    return (
      parts.map { Credit.Name(String(decoding: text[$0], as: UTF8.self), offsets: $0) }, isPhotographer
    )
  }

  /// Whether a stretch is the title of somebody who signs, such as `Courier staff` or `Transport Correspondent`.
  private func isTitle(_ text: [UInt8], _ stretch: Range<Int>) -> Bool {
    guard !stretch.isEmpty, stretch.count <= 60, !text[stretch].contains(.fullStop) else { return false }
    let words = String(decoding: text[stretch], as: UTF8.self).lowercased().split {
      $0 == " " || $0 == "-" || $0 == "\n"
    }
    // A title opens or closes the stretch: Staff Writer, Special to the Courier.
    return words.count > 0
      && (1...min(2, words.count)).contains { count in
        english.titles.contains(words.prefix(count).joined(separator: " "))
          || english.titles.contains(words.suffix(count).joined(separator: " "))
      }
  }

  /// Whether a line below a byline says whom the writer belongs to: a few words with capitals and no end of a sentence.
  func isAffiliation(_ text: [UInt8], _ line: Range<Int>) -> Bool {
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
