/// Characters sorted out by the kinds of ``FixReach``: for each kind those there are, in order.
struct KindsOfCharacters {
  /// A character as it stands, and the one that it is a form of.
  private struct Character: Equatable, Comparable {
    let plain: UInt32
    let written: UInt32

    static func < (left: Character, right: Character) -> Bool {
      (left.plain, left.written) < (right.plain, right.written)
    }
  }

  private var kinds: [UInt32: [Character]] = [:]

  /// Starts without any.
  init() {}

  /// The characters of a text.
  init(_ text: String) { add(text) }

  /// Adds the characters of a text.
  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars { add(scalar) }
  }

  /// Adds a character.
  mutating func add(_ written: Unicode.Scalar) {
    if let letters = CompatibilityForms.letters(of: written) {
      for letter in letters.unicodeScalars { add(letter.reach, letter, written) }
      return
    }
    let plain = written.plainForm
    add(plain.reach, plain, written)
  }

  /// Adds something that counts as one character of a kind.
  mutating func add(_ kind: FixReach, _ plain: Unicode.Scalar, _ written: Unicode.Scalar) {
    kinds[kind.rawValue, default: []].append(Character(plain: plain.value, written: written.value))
  }

  /// Forgets in which order the characters came.
  mutating func sort() {
    for kind in kinds.keys { kinds[kind]?.sort() }
  }

  /// The kinds of which there are some here that are not there, in this order.
  func missing(from other: KindsOfCharacters) -> FixReach {
    var reach: FixReach = []
    for (kind, characters) in kinds {
      var rest = (other.kinds[kind] ?? [])[...]
      let areThere = characters.allSatisfy { character in
        guard let place = rest.firstIndex(of: character) else { return false }
        rest = rest[(place + 1)...]
        return true
      }
      if !areThere { reach.insert(FixReach(rawValue: kind)) }
    }
    return reach
  }

  /// The kinds of which there are others here than there.
  func difference(from other: KindsOfCharacters) -> FixReach {
    var reach: FixReach = []
    for kind in Set(kinds.keys).union(other.kinds.keys) {
      let (old, new) = (kinds[kind] ?? [], other.kinds[kind] ?? [])
      if old == new { continue }
      let mayBeForm = FixReach(rawValue: kind).isDisjoint(with: [.spaces, .lineEnds])
      reach.insert(mayBeForm && old.map(\.plain) == new.map(\.plain) ? .forms : FixReach(rawValue: kind))
    }
    return reach
  }
}

extension Unicode.Scalar {
  /// The character that this one is another form of: the half-width one of a full-width one, the Han character of a
  /// radical; else itself.
  fileprivate var plainForm: Unicode.Scalar {
    switch value {
    case 0..<0x80: self
    case 0x3002: "."
    case 0x3000: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0xFEE0))
    default: CompatibilityForms.written(for: self) ?? self
    }
  }

  /// The kind of a character in its plain form.
  fileprivate var reach: FixReach {
    switch self {
    case "\n", "\r": return .lineEnds
    case ".", ",", "、", ";", ":", "!", "?": return .stops
    case "\"", "'", "“", "”", "‘", "’", "「", "」", "『", "』": return .quotes
    case "《", "》", "〈", "〉": return .titles
    case "(", ")", "{", "}", "【", "】", "〔", "〕": return .brackets
    case "-", "~", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}",
      "\u{2500}",
      "\u{301C}":
      return .dashes
    case "…", "\u{22EF}": return .ellipses
    case "·", "\u{2022}", "\u{2027}", "\u{2219}", "\u{22C5}", "\u{30FB}", "\u{FF65}": return .interpuncts
    case "%", "‰": return .percentSigns
    case "*", "_", "`", "\\", "#", ">", "<", "+", "=", "[", "]", "^", "&": return .marks
    case "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}":
      return .invisibles
    case "\t": return .spaces
    default: break
    }
    if value < 0x20 || value == 0x7F { return .invisibles }
    if isPrintedSpace || properties.isWhitespace { return .spaces }
    if isHan || isHanNumeral { return .han }
    switch properties.generalCategory {
    case .decimalNumber, .otherNumber, .letterNumber: return .figures
    default: return properties.isAlphabetic ? .letters : .signs
    }
  }
}
