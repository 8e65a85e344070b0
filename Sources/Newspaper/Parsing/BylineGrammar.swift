package import Document

/// Reads a printed byline 署名 into credits: the forms are listed in the tests.
package struct BylineGrammar {
  /// What a printed line says.
  package struct Reading {
    /// Who is credited, in printed order.
    package var credits: [Credit]
    /// The roles that are given, in printed order.
    package var roles: [CreditRole]
    /// Whether a marker such as ■ opens the line.
    var hasMarker: Bool
    /// Whether the line is one pair of parentheses or brackets.
    var isEnclosed: Bool
    /// Where the piece comes from, such as 北京 in 记者 王强 北京报道: byte offsets; nil when nothing says it.
    var place: Range<Int>? = nil

    /// Whether a role of the given identifier is given.
    package func gives(_ id: String) -> Bool { roles.contains { $0.id == id } }
  }

  /// Roles and the names between them, as they belong together.
  struct Group {
    var prefixes: [SharedHouseStyle.RoleMatch] = []
    var names: [BylineToken] = []
    var suffixes: [SharedHouseStyle.RoleMatch] = []
  }

  /// Longer texts are no bylines; in bytes.
  package static let longest = 600

  package let words: SharedHouseStyle

  /// Reads with the words of a paper.
  package init(words: SharedHouseStyle) { self.words = words }

  var style: HouseStyle { words.style }
  var people: PersonalName { PersonalName(words: words) }

  /// Reads a text, or a part of one; nil when it is no byline. Offsets in the result count in the whole text.
  package func read(_ text: [UInt8], _ offsets: Range<Int>? = nil) -> Reading? {
    let whole = text.trimmed(offsets ?? 0..<text.count)
    guard !whole.isEmpty, whole.count <= Self.longest else { return nil }
    let inner = Brackets.inside(text, whole)
    // What an author is follows his name and belongs to nobody's.
    let credited = AuthorNote(words: words).withoutNote(text, inner ?? whole)
    guard let scan = BylineScanner.scan(text, credited, words), let groups = groups(scan) else {
      return nil
    }
    var reading = Reading(credits: [], roles: [], hasMarker: scan.hasMarker, isEnclosed: inner != nil)
    for group in groups {
      guard
        let names = names(
          group, in: text, isMarked: scan.hasMarker || inner != nil,
          isEnclosed: inner != nil && !scan.hasMarker)
      else { return nil }
      let given = group.prefixes + group.suffixes
      if given.isEmpty {
        reading.credits.append(Credit(role: nil, label: "", labelOffsets: nil, names: names))
      }
      for match in given {
        reading.roles += match.roles
        reading.credits += match.roles.map { role in
          Credit(
            role: role.id, label: string(text, match.label),
            qualifier: match.qualifier.map { string(text, $0) },
            labelOffsets: match.label, names: names)
        }
      }
    }
    reading.place = scan.place
    // Brackets before a word may hold anything; with 著 or 译 it is a country.
    if scan.namesCountry, !reading.gives("author"), !reading.gives("translator") { return nil }
    return reading.credits.isEmpty ? nil : reading
  }

  func string(_ text: [UInt8], _ offsets: Range<Int>) -> String {
    String(decoding: text[offsets], as: UTF8.self)
  }

  /// Sorts the tokens into groups; nil when a role has nobody.
  private func groups(_ scan: BylineScanner) -> [Group]? {
    var groups: [Group] = []
    var current = Group()
    let suffixLines = suffixLines(scan.tokens)
    var line = 0
    for token in scan.tokens {
      switch token.kind {
      case .lineBreak: line += 1
      case .separator, .slash, .filler: continue
      case .name:
        if !current.suffixes.isEmpty {
          groups.append(current)
          current = Group()
        }
        current.names.append(token)
      case .role(let match, let isSuffix):
        let closes = isSuffix || suffixLines[line] && isSuffixWord(match, in: scan.text)
        if closes, !current.names.isEmpty {
          current.suffixes.append(match)
        } else {
          if !current.names.isEmpty {
            groups.append(current)
            current = Group()
          }
          current.prefixes.append(match)
        }
      }
    }
    if current.names.isEmpty, !current.prefixes.isEmpty {
      // 本报评论员 signs for itself; a bare 记者 signs nothing.
      guard groups.isEmpty, current.prefixes.count == 1, current.prefixes[0].qualifier != nil else {
        return nil
      }
    }
    return current.names.isEmpty && current.prefixes.isEmpty ? groups : groups + [current]
  }

  private func isSuffixWord(_ match: SharedHouseStyle.RoleMatch, in text: [UInt8]) -> Bool {
    guard match.qualifier == nil else { return false }
    let word = style.suffixRoles.match(in: text, at: match.label.lowerBound, before: match.label.upperBound)
    return word?.offsets == match.label
  }

  /// For each line, whether roles on it stand after their names: its last word is such a role, and no name follows.
  private func suffixLines(_ tokens: [BylineToken]) -> [Bool] {
    let lines = tokens.split(omittingEmptySubsequences: false) { token in
      if case .lineBreak = token.kind { true } else { false }
    }
    return lines.enumerated().map { index, line in
      guard case .role(let match, _) = line.last?.kind else { return false }
      let isLast = lines[(index + 1)...].allSatisfy(\.isEmpty)
      // 摄影 at the end of a line may have its names on the next one; 文, 图 and 摄 never have.
      return isLast || match.label.count == 3
    }
  }
}
