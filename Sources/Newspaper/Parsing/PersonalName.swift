/// Tells names of people from other words that stand where names do.
///
/// It says no where it is not sure: an organisation, an office, what somebody is and how a piece came about are no people.
struct PersonalName {
  /// How much the place of a word says for its being a name.
  enum Evidence {
    /// It stands beside a role, with a space, a colon or a slash between, or after a marker.
    case role
    /// It follows a role without anything between.
    case glued
    /// It stands alone in parentheses.
    case alone
  }

  let words: SharedHouseStyle

  /// Names that run together are no longer, in characters.
  private static let longestRun = 24

  /// The verbs that say what somebody is, where a name could begin.
  private static let verbs: Set<Unicode.Scalar> = ["系", "係", "为", "為", "是", "由", "据", "據"]

  /// How places end, whose names begin with surnames as often as not; a name of two characters may end so, too.
  private static let places: Set<Unicode.Scalar> = ["镇", "乡", "村", "市", "区", "鎮", "鄉", "區"]

  /// Whether a word is the name of a person, or of several printed without anything between. `text` is the word without
  /// the space that pads it.
  func isName(_ name: [UInt8], _ evidence: Evidence) -> Bool {
    let scalars = Array(String(decoding: name, as: UTF8.self).unicodeScalars)
    guard let first = scalars.first, !isOtherWord(name, scalars) else { return false }
    guard scalars.allSatisfy(\.isHan) else { return isForeign(scalars) }
    let isCompound = scalars.count > 2 && Surnames.holds(scalars[0], scalars[1])
    let hasSurname = isCompound || Surnames.holds(first)
    switch scalars.count {
    case 1: return evidence == .role && !Self.verbs.contains(first)
    case 2, 3:
      switch evidence {
      case .role: return true
      case .glued: return !Self.verbs.contains(first)
      case .alone: return hasSurname
      }
    case 4: return isCompound || Self.isRun(scalars[...]) || Self.isDoubleSurname(scalars)
    default: return evidence != .alone && scalars.count <= Self.longestRun && Self.isRun(scalars[...])
    }
  }

  /// Whether a word of letters is a foreign name or that of a minority: 古丽仙·阿不都拉, Tom Lee.
  private func isForeign(_ scalars: [Unicode.Scalar]) -> Bool {
    let isLetter = { (scalar: Unicode.Scalar) in
      scalar.isHan || scalar.isAlphabetic || "·•・‧．.-'’ ".unicodeScalars.contains(scalar)
    }
    return scalars.count <= 40 && scalars.allSatisfy(isLetter)
      && (scalars[0].isHan || scalars[0].properties.isUppercase)
  }

  /// Whether the characters are names of two or three characters, or more after a compound surname, one after the other.
  private static func isRun(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    // For each place, whether names end there.
    var ends = Set([scalars.startIndex])
    for start in scalars.indices where ends.contains(start) {
      let isCompound = start + 1 < scalars.endIndex && Surnames.holds(scalars[start], scalars[start + 1])
      guard isCompound || Surnames.holds(scalars[start]) else { continue }
      for length in isCompound ? [3, 4] : [2, 3] where start + length <= scalars.endIndex {
        ends.insert(start + length)
      }
    }
    return ends.contains(scalars.endIndex)
  }

  /// Two surnames and a name of two characters: 陈李嘉禾.
  private static func isDoubleSurname(_ scalars: [Unicode.Scalar]) -> Bool {
    Surnames.holds(scalars[0]) && Surnames.holds(scalars[1])
  }

  /// Whether a word is known to be no name: by itself, by how it ends, or by what it holds.
  private func isOtherWord(_ name: [UInt8], _ scalars: [Unicode.Scalar]) -> Bool {
    let style = words.style
    if style.notNames.match(in: name, at: 0)?.offsets == 0..<name.count { return true }
    if style.agencies.match(in: name, at: 0) != nil { return true }
    if scalars.count > 2, let last = scalars.last, Self.places.contains(last) { return true }
    if style.notInNames.firstMatch(in: name, within: 0..<name.count) != nil { return true }
    guard let ending = style.organisationEndings.match(in: name, endingAt: name.count) else { return false }
    return ending.offsets.lowerBound > 0 || scalars.count > 1
  }
}
