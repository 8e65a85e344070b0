/// Finds the people among the runs of letters behind or before a role.
extension BylineGrammar {
  /// The people of a group; nil when what stands there can be no name.
  func names(_ group: Group, in text: [UInt8], isMarked: Bool) -> [Credit.Name]? {
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
      guard isName(text, offsets, name, in: group, isGlued: isGlued, isMarked: isMarked) else { return nil }
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
    _ text: [UInt8], _ offsets: Range<Int>, _ name: String, in group: Group, isGlued: Bool, isMarked: Bool
  ) -> Bool {
    let hasRole = !group.prefixes.isEmpty || !group.suffixes.isEmpty
    let first = text.scalar(at: offsets.lowerBound)
    guard first.isHan || first.isAlphabetic else { return false }
    if !group.prefixes.isEmpty,
      let word = style.notNames.match(in: text, at: offsets.lowerBound, before: offsets.upperBound),
      isGlued || word.offsets == offsets && word.offsets.count > 3
    {
      return false
    }
    let count = name.unicodeScalars.count { $0.isHan }
    if count < name.unicodeScalars.count {
      return (isMarked || hasRole) && name.unicodeScalars.count <= 40
    }
    switch count {
    case 1: return isMarked
    case 2...4: return true
    // Several names printed without anything between them stay one string.
    default: return isMarked && !group.prefixes.isEmpty && count <= 24
    }
  }
}
