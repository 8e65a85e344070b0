import Document
import Markdown
import Newspaper
import Source

/// What edits take away and put in, character by character, by the kinds of ``FixReach``.
struct TouchedCharacters {
  /// The characters of one side of an edit: for each kind those there are, in order.
  private struct Side {
    /// A character as it stands, and the one that it is a form of.
    struct Character: Equatable, Comparable {
      let plain: UInt32
      let written: UInt32

      static func < (left: Character, right: Character) -> Bool {
        (left.plain, left.written) < (right.plain, right.written)
      }
    }

    private(set) var kinds: [UInt32: [Character]] = [:]

    mutating func add(_ kind: FixReach, _ plain: Unicode.Scalar, _ written: Unicode.Scalar) {
      kinds[kind.rawValue, default: []].append(Character(plain: plain.value, written: written.value))
    }

    mutating func sort() {
      for kind in kinds.keys { kinds[kind]?.sort() }
    }
  }

  private let bytes: [UInt8]
  private let frontMatter: SourceRange?
  private let comments: [Range<Int>]

  init(_ context: LintContext) {
    bytes = context.source.bytes
    frontMatter = context.page.frontMatter?.range
    comments = Self.comments(in: bytes)
  }

  /// What edits that belong together touch. With `ordered` false they may move text, and only what comes and goes counts.
  func reach(of edits: [SourceEdit], ordered: Bool) -> FixReach {
    if ordered { return edits.reduce(into: []) { $0.formUnion(difference([$1], ordered: true)) } }
    return difference(edits, ordered: false).union(.order)
  }

  private func difference(_ edits: [SourceEdit], ordered: Bool) -> FixReach {
    var (before, after) = (Side(), Side())
    var reach: FixReach = []
    for edit in edits {
      if bytes[edit.range.offsets].elementsEqual(edit.replacement) { continue }
      let hidden: FixReach = isOfFrontMatter(edit) ? .frontMatter : isInComment(edit.range) ? .comments : []
      guard hidden.isEmpty else {
        // Blanks and line ends are what they are everywhere.
        let inside = difference(of: edit)
        reach.formUnion(inside.isSubset(of: [.spaces, .lineEnds]) ? inside : hidden)
        continue
      }
      Self.read(bytes, edit.range.offsets, into: &before)
      Self.read(edit.replacement, 0..<edit.replacement.count, into: &after)
    }
    if !ordered {
      before.sort()
      after.sort()
    }
    return reach.union(Self.difference(before, after))
  }

  private func difference(of edit: SourceEdit) -> FixReach {
    var (before, after) = (Side(), Side())
    Self.read(bytes, edit.range.offsets, into: &before)
    Self.read(edit.replacement, 0..<edit.replacement.count, into: &after)
    return Self.difference(before, after)
  }

  private static func difference(_ before: Side, _ after: Side) -> FixReach {
    var reach: FixReach = []
    for kind in Set(before.kinds.keys).union(after.kinds.keys) {
      let (old, new) = (before.kinds[kind] ?? [], after.kinds[kind] ?? [])
      if old == new { continue }
      let mayBeForm = FixReach(rawValue: kind).isDisjoint(with: [.spaces, .lineEnds])
      reach.insert(mayBeForm && old.map(\.plain) == new.map(\.plain) ? .forms : FixReach(rawValue: kind))
    }
    return reach
  }

  /// Whether an edit lies in the front matter or puts one at the top of the page.
  private func isOfFrontMatter(_ edit: SourceEdit) -> Bool {
    if let frontMatter, frontMatter.lowerBound <= edit.range.lowerBound,
      edit.range.upperBound <= frontMatter.upperBound
    {
      return true
    }
    return edit.range.upperBound <= 3 && edit.replacement.starts(with: "---".utf8)
  }

  /// Whether a range lies inside a comment.
  private func isInComment(_ range: SourceRange) -> Bool {
    !comments.isEmpty
      && comments.contains { $0.lowerBound + 4 <= range.lowerBound && range.upperBound <= $0.upperBound - 3 }
  }

  /// The comments of a source.
  private static func comments(in bytes: [UInt8]) -> [Range<Int>] {
    var comments: [Range<Int>] = []
    var offset = bytes.firstIndex(of: .lessThan) ?? bytes.count
    while offset < bytes.count {
      if let end = commentEnd(bytes, offset, bytes.count) {
        comments.append(offset..<end)
        offset = end
      } else if bytes[offset...].starts(with: "<!--".utf8) {
        // What is not closed here is not closed further on either.
        break
      } else {
        offset += 1
      }
    }
    return comments
  }

  // MARK: Reading

  private static func read(_ bytes: [UInt8], _ range: Range<Int>, into side: inout Side) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let end = commentEnd(bytes, offset, range.upperBound) {
        side.add(.comments, "!", "!")
        offset = end
      } else if let end = addressEnd(bytes, offset, range.upperBound) {
        side.add(.marks, "]", "]")
        side.add(.addresses, "(", "(")
        offset = end
      } else if bytes[offset] == .ampersand,
        let entity = Entity.scan(bytes, at: offset, limit: range.upperBound)
      {
        for scalar in entity.characters.unicodeScalars { add(scalar, to: &side) }
        offset = entity.end
      } else {
        let isEscape =
          bytes[offset] == .backslash && offset + 1 < range.upperBound && bytes[offset + 1].isPunctuation
        if isEscape { offset += 1 }
        add(bytes.scalar(at: offset), to: &side)
        offset += max(1, bytes.width(at: offset))
      }
    }
  }

  private static func commentEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard bytes[start] == .lessThan, bytes[start..<limit].starts(with: "<!--".utf8) else { return nil }
    var offset = start + 4
    while offset + 2 < limit {
      if bytes[offset] == 0x2D, bytes[offset + 1] == 0x2D, bytes[offset + 2] == 0x3E { return offset + 3 }
      offset += 1
    }
    return nil
  }

  /// Where the address or the label of a link ends that begins with the bracket at an offset.
  private static func addressEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard bytes[start] == .rightBracket, start + 1 < limit else { return nil }
    let closer: UInt8
    switch bytes[start + 1] {
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    case .leftBracket: closer = .rightBracket
    default: return nil
    }
    return bytes[(start + 2)..<limit].lastIndex(of: closer).map { $0 + 1 }
  }

  private static func add(_ scalar: Unicode.Scalar, to side: inout Side) {
    let plain = scalar.plainForm
    side.add(plain.reach, plain, scalar)
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
    case "*", "_", "`", "\\", "#", ">", "<", "+", "=", "|", "[", "]", "^", "&": return .marks
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
