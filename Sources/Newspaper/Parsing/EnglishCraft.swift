import Document
import Source

/// The words that open a line about a craft: `Words:`, `Photos by`, `Record photo by`, `PHOTO:`.
struct EnglishCraft {
  /// The roles that the craft gives.
  let roles: [CreditRole]
  /// Where its words stand.
  let label: Range<Int>
  /// The words before them, such as the name of the paper; empty where there are none.
  let openings: Range<Int>
  /// What follows: the names.
  let rest: Range<Int>

  /// The most words before those of the craft.
  private static let mostOpenings = 4

  /// Reads the opening of a line; nil when it is no such line.
  init?(_ text: [UInt8], _ line: Range<Int>, _ words: EnglishWords) {
    let reach = line.lowerBound..<min(line.upperBound, line.lowerBound + 80)
    var pieces: [Range<Int>] = []
    var offset = reach.lowerBound
    while offset < reach.upperBound, pieces.count < Self.mostOpenings + 4 {
      let start = text.blanksEnd(offset, before: reach.upperBound)
      var end = start
      while end < reach.upperBound, text[end] > 0x20, text[end] != .colon { end += 1 }
      guard end > start else { break }
      pieces.append(start..<end)
      guard end < reach.upperBound, text[end] != .colon else { break }
      offset = end
    }
    for first in 0...min(Self.mostOpenings, max(0, pieces.count - 1)) {
      guard first < pieces.count, first == 0 || Self.isOpening(text, pieces[first - 1]) else { return nil }
      for count in (1...3).reversed() where first + count <= pieces.count {
        let label = pieces[first].lowerBound..<pieces[first + count - 1].upperBound
        let phrase = String(decoding: text[label], as: UTF8.self).lowercased()
        guard let roles = words.crafts[phrase], let rest = Self.rest(text, label.upperBound, line.upperBound)
        else {
          continue
        }
        self.roles = roles
        self.label = label
        openings = line.lowerBound..<pieces[first].lowerBound
        self.rest = text.trimmed(rest..<line.upperBound)
        return
      }
    }
    return nil
  }

  /// Whether a word may stand before the craft: it has a capital, as in `Staff photo by` and `The Beacon photo by`.
  private static func isOpening(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    text.scalar(at: word.lowerBound).properties.isUppercase
  }

  /// Where the names begin after a colon or `by`; nil when neither stands there.
  private static func rest(_ text: [UInt8], _ offset: Int, _ end: Int) -> Int? {
    if offset < end, text[offset] == .colon { return offset + 1 }
    for word in [" by ", " BY ", " By ", " by: ", " By: "] where text.has(word, at: offset, before: end) {
      return offset + word.utf8.count
    }
    return nil
  }

  /// The credits of some people.
  func credits(_ text: [UInt8], _ people: [Credit.Name]) -> [Credit] {
    roles.map {
      Credit(
        role: $0.id, label: String(decoding: text[label], as: UTF8.self), labelOffsets: label, names: people)
    }
  }
}
