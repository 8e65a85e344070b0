package import Document
import Source

/// Reads the credits of pictures in English papers: `Tomas Hale/The Courier`, `AP Photo/Richard Roe`, `(Photo by Ada Reed)`,
/// `Photo courtesy of the Reed family`, `Submitted photo`.
///
/// `Photo by photo, the album grew` and `Pictures: that is what they ask for` are none: what follows has to be a name.
package struct EnglishCredit {
  private let words: SharedHouseStyle
  private let bylines: EnglishByline

  /// Reads with the words of a paper.
  package init(words: SharedHouseStyle) {
    self.words = words
    bylines = EnglishByline(words: words)
  }

  /// A credit.
  package struct Reading {
    /// Who took the picture; empty where print names nobody.
    package var credits: [Credit]
    /// Whether the words are a credit wherever they stand, and not below a picture only.
    package var isSure: Bool
  }

  private static let photographer = CreditRole("photographer")
  /// The longest credit, in bytes, and the most words that name who lent a picture.
  private static let longest = 120
  private static let longestLender = 10

  private var english: EnglishWords { words.style.english }
  private var names: EnglishNames { bylines.names }

  /// Reads a stretch; nil when it is no credit of a picture.
  package func read(_ text: [UInt8], _ stretch: Range<Int>) -> Reading? {
    var whole = text.trimmed(stretch)
    let inside = Brackets.inside(text, whole)
    whole = inside ?? whole
    guard whole.count >= 2, whole.count <= Self.longest, text[whole.lowerBound] < 0xE3,
      !text[whole].contains(.lineFeed)
    else { return nil }
    let isEnclosed = inside != nil
    if text[whole.upperBound - 1] == .fullStop, !endsInInitial(text, whole) {
      whole = text.trimmed(whole.lowerBound..<whole.upperBound - 1)
    }
    let lower = String(decoding: text[whole], as: UTF8.self).lowercased()
    if english.namelessCredits.contains(lower) {
      return Reading(credits: [], isSure: lower.utf8.contains(.space))
    }
    if english.agencies.contains(lower) { return Reading(credits: [], isSure: false) }
    if isLent(text, whole) { return Reading(credits: [], isSure: true) }
    if let craft = EnglishCraft(text, whole, english) { return read(text, craft) }
    if let credits = slashed(text, whole) { return credits }
    return affiliated(text, whole, isEnclosed: isEnclosed)
  }

  /// `Jr.` and `Ada R.` keep their stop.
  private func endsInInitial(_ text: [UInt8], _ whole: Range<Int>) -> Bool {
    guard let word = text[whole].split(separator: .space).last else { return false }
    let bare = String(decoding: word.dropLast(), as: UTF8.self).lowercased()
    return word.count == 2 || english.nameSuffixes.contains(bare) || english.regions.contains(bare)
  }

  /// `Courtesy of the Reed family`.
  private func isLent(_ text: [UInt8], _ whole: Range<Int>) -> Bool {
    guard let line = EnglishLine(text, whole, most: Self.longestLender + 4) else { return false }
    let count = line.phrase(english.lenders, at: 0)
    return count > 0 && line.words.count > count && line.words.count - count <= Self.longestLender
  }

  /// `Photo by Ada Reed`, `Record photo by Ada Reed`, `PHOTOS: ADA REED, BEN COLE`, `Photo: Reuters`.
  private func read(_ text: [UInt8], _ craft: EnglishCraft) -> Reading? {
    if let found = bylines.people(text, craft.rest, needsTitle: false) {
      return Reading(credits: craft.credits(text, found.people), isSure: true)
    }
    if let credits = slashed(text, craft.rest)?.credits, let names = credits.first?.names {
      return Reading(credits: craft.credits(text, names), isSure: true)
    }
    let rest = String(decoding: text[craft.rest], as: UTF8.self)
    let isNameless =
      english.agencies.contains(rest.lowercased()) || english.namelessCredits.contains(rest.lowercased())
      || isLent(text, craft.rest)
      || names.isOrganisation(text, craft.rest) && bylines.isAffiliation(text, craft.rest)
    return isNameless ? Reading(credits: [], isSure: true) : nil
  }

  /// `Tomas Hale/The Courier`, `AP Photo/Richard Roe`, `THE CANADIAN PRESS/Sam Lavoie`.
  private func slashed(_ text: [UInt8], _ whole: Range<Int>) -> Reading? {
    let slashes = whole.filter { text[$0] == .slash }
    guard let first = slashes.first, slashes.count <= 2 else { return nil }
    let left = text.trimmed(whole.lowerBound..<first)
    let right = text.trimmed(first + 1..<(slashes.count > 1 ? slashes[1] : whole.upperBound))
    guard !left.isEmpty, !right.isEmpty else { return nil }
    let label = String(decoding: text[left], as: UTF8.self).lowercased()
    let isAgencyFirst =
      english.agencies.contains(label) || label.hasSuffix(" photo") || label.hasSuffix(" photos")
      || label.hasSuffix(" via ap") || names.isOrganisation(text, left)
    if isAgencyFirst {
      let isSure = label.hasSuffix(" photo") || english.agencies.contains(label)
      if let people = names.read(text, right) { return Reading(credits: credits(people), isSure: isSure) }
      // AP Photo/File, Getty Images/iStock
      return isSure && (names.isOrganisation(text, right) || bylines.isAffiliation(text, right))
        ? Reading(credits: [], isSure: isSure) : nil
    }
    guard let people = names.read(text, left), bylines.isAffiliation(text, right) else { return nil }
    return Reading(credits: credits(people), isSure: false)
  }

  /// `Ada Reed, The Courier`, `Ada Reed for The Courier`, `(Ada Reed)`.
  private func affiliated(_ text: [UInt8], _ whole: Range<Int>, isEnclosed: Bool) -> Reading? {
    if isEnclosed, let people = names.read(text, whole) {
      return Reading(credits: credits(people), isSure: false)
    }
    if let place = text.offset(of: " for ", within: whole),
      let people = names.read(text, whole.lowerBound..<place),
      names.isOrganisation(text, text.trimmed(place + 5..<whole.upperBound))
    {
      return Reading(credits: credits(people), isSure: false)
    }
    guard text[whole].contains(where: { $0 == .comma || $0 == .verticalBar || $0 >= 0xE2 }),
      let found = bylines.people(text, whole, needsTitle: false)
    else { return nil }
    // Two people and nobody's paper are no credit.
    let isAffiliated = found.people.last.map { $0.offsets.upperBound < whole.upperBound } ?? false
    return isAffiliated ? Reading(credits: credits(found.people), isSure: false) : nil
  }

  private func credits(_ people: [Credit.Name]) -> [Credit] {
    [Credit(role: Self.photographer.id, label: "", labelOffsets: nil, names: people)]
  }

  /// The credit that closes a caption; nil when there is none.
  package func closing(_ caption: [UInt8]) -> Reading? {
    let whole = caption.trimmed(0..<caption.count)
    guard whole.count >= 8, caption[whole.lowerBound] < 0xE3 else { return nil }
    let end = whole.upperBound
    var start = end - 1
    while start > max(whole.lowerBound, end - Self.longest) {
      start -= 1
      let byte = caption[start]
      guard
        byte == .leftParenthesis || byte == .lineFeed
          || byte.isSpaceOrTab && caption.endsPhrase(before: start)
      else { continue }
      let tail = (byte == .leftParenthesis ? start : start + 1)..<end
      if let reading = read(caption, tail) {
        // A name in brackets is often that of somebody in the picture.
        let isBareName = byte == .leftParenthesis && !reading.isSure && !caption[tail].contains(.slash)
        if !isBareName || caption.endsPhrase(before: caption.trimmed(0..<start).upperBound) { return reading }
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether a sentence or a clause ends before an offset.
  fileprivate func endsPhrase(before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let scalar = scalar(at: start(before: offset))
    return scalar.endsSentence || scalar.isClosingMark || "|—–-".unicodeScalars.contains(scalar)
  }
}
