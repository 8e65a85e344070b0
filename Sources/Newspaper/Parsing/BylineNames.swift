import Document

/// Finds the people among the runs of letters after or before a role.
extension BylineGrammar {
  /// The people of a group; nil when what stands there can be no name.
  func names(
    _ group: Group, in text: [UInt8], isMarked: Bool, isEnclosed: Bool = false
  ) -> [Credit.Name]? {
    var names: [Credit.Name] = []
    var index = 0
    while index < group.names.count {
      let token = group.names[index]
      var offsets = token.offsets
      var name = string(text, offsets)
      index += 1
      if index < group.names.count {
        let next = group.names[index].offsets
        if isPadded(text, offsets, next) {
          name += string(text, next)
          offsets = offsets.lowerBound..<next.upperBound
          index += 1
        } else {
          while index < group.names.count, isLatinPair(text, offsets, group.names[index].offsets) {
            offsets = offsets.lowerBound..<group.names[index].offsets.upperBound
            name = string(text, offsets)
            index += 1
          }
        }
      }
      let isGlued = token.isGlued && !group.prefixes.isEmpty && names.isEmpty
      guard
        isName(
          text, offsets, name, in: group, isGlued: isGlued, isMarked: isMarked, isEnclosed: isEnclosed)
      else { return nil }
      names.append(Credit.Name(name, offsets: offsets))
    }
    return names
  }

  /// Whether two runs are one name of two characters, padded with blanks: 王 强.
  private func isPadded(_ text: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    text.characterCount(left) == 1 && text.characterCount(right) == 1 && isBlank(text, left, right)
      && text.scalar(at: left.lowerBound).isHan && text.scalar(at: right.lowerBound).isHan
  }

  /// Whether two runs are one name in Latin letters.
  private func isLatinPair(_ text: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    text.scalar(at: left.lowerBound).isAlphabetic && text.scalar(at: right.lowerBound).isAlphabetic
      && isBlank(text, left, right)
  }

  private func isBlank(_ text: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let between = left.upperBound..<right.lowerBound
    return text.trimmed(between).isEmpty && !text[between].contains(0x0A)
  }

  private func isName(
    _ text: [UInt8], _ offsets: Range<Int>, _ name: String, in group: Group, isGlued: Bool, isMarked: Bool,
    isEnclosed: Bool
  ) -> Bool {
    let hasRole = !group.prefixes.isEmpty || !group.suffixes.isEmpty
    let first = text.scalar(at: offsets.lowerBound)
    guard first.isHan || first.isAlphabetic else { return false }
    if isGlued, style.notNames.match(in: text, at: offsets.lowerBound, before: offsets.upperBound) != nil {
      return false
    }
    let count = name.unicodeScalars.count
    if count > 1, !name.unicodeScalars.allSatisfy(\.isHan), !isMarked, !hasRole { return false }
    if count == 1, !isMarked { return false }
    // Several names printed without anything between them stay one string; in prose nothing shows where they would end.
    if count > 4, name.unicodeScalars.allSatisfy(\.isHan), !isMarked || group.prefixes.isEmpty {
      return false
    }
    let evidence: PersonalName.Evidence = isGlued ? .glued : hasRole || !isEnclosed ? .role : .alone
    return people.isName(Array(name.utf8), evidence)
  }

  /// The names in a text without roles, marks between them; empty when anything else stands there.
  func plainNames(_ text: [UInt8], _ offsets: Range<Int>) -> [Credit.Name] {
    guard let scan = BylineScanner.scan(text, offsets, words) else { return [] }
    var group = Group()
    for token in scan.tokens {
      switch token.kind {
      case .name: group.names.append(token)
      case .separator, .slash, .lineBreak, .filler: continue
      case .role: return []
      }
    }
    return names(group, in: text, isMarked: true, isEnclosed: true) ?? []
  }
}
