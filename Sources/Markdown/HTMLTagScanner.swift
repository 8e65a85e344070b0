import Source

/// Reads one raw HTML tag, comment, declaration or processing instruction (CommonMark 0.29 section 6.8).
///
/// Remembers which closing marks do not come any more, so that a text of opening marks is read once.
package struct HTMLTagScanner {
  private var hasNoInstructionEnd = false
  private var hasNoDeclarationEnd = false
  private var hasNoSectionEnd = false

  /// Begins with a text of which nothing is known.
  package init() {}

  mutating func reset() { self = HTMLTagScanner() }

  /// The offset after the tag that begins with the angle bracket at `start`; nil when there is none.
  package mutating func end(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    let first = start + 1
    guard first < limit else { return nil }
    switch bytes[first] {
    case .slash: return Self.closingTagEnd(bytes, first + 1, limit)
    case .questionMark: return instructionEnd(bytes, first + 1, limit)
    case .exclamationMark: return declarationEnd(bytes, first + 1, limit)
    default: return Self.openTagEnd(bytes, first, limit)
    }
  }

  /// Reads an open tag after its angle bracket.
  static func openTagEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard var offset = tagNameEnd(bytes, start, limit) else { return nil }
    while true {
      let afterSpace = LinkScanner.skipSeparators(bytes, at: offset, limit: limit)
      guard afterSpace < limit else { return nil }
      if bytes[afterSpace] == .greaterThan { return afterSpace + 1 }
      if bytes[afterSpace] == .slash {
        let close = afterSpace + 1
        return close < limit && bytes[close] == .greaterThan ? close + 1 : nil
      }
      guard afterSpace > offset, let end = attributeEnd(bytes, afterSpace, limit) else { return nil }
      offset = end
    }
  }

  /// Reads a closing tag after its angle bracket and slash.
  static func closingTagEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard let nameEnd = tagNameEnd(bytes, start, limit) else { return nil }
    let offset = LinkScanner.skipSeparators(bytes, at: nameEnd, limit: limit)
    return offset < limit && bytes[offset] == .greaterThan ? offset + 1 : nil
  }

  private static func tagNameEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard start < limit, bytes[start].isLetter else { return nil }
    var offset = start + 1
    while offset < limit, bytes[offset].isAlphanumeric || bytes[offset] == .hyphen { offset += 1 }
    return offset
  }

  private static func attributeEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let first = bytes[start]
    guard first.isLetter || first == .underscore || first == .colon else { return nil }
    var nameEnd = start + 1
    while nameEnd < limit, bytes[nameEnd].isAttributeNameCharacter { nameEnd += 1 }
    let equals = LinkScanner.skipSeparators(bytes, at: nameEnd, limit: limit)
    guard equals < limit, bytes[equals] == .equalsSign else { return nameEnd }
    let value = LinkScanner.skipSeparators(bytes, at: equals + 1, limit: limit)
    guard value < limit else { return nil }
    let quote = bytes[value]
    var offset = value
    if quote == .quotationMark || quote == .apostrophe {
      offset += 1
      while offset < limit, bytes[offset] != quote { offset += 1 }
      return offset < limit ? offset + 1 : nil
    }
    while offset < limit, bytes[offset].isUnquotedValueCharacter { offset += 1 }
    return offset > value ? offset : nil
  }

  private mutating func instructionEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    // Question marks come in pairs: only an odd number of them before `>` ends the instruction.
    var offset = start
    while offset < limit {
      let run = offset
      while offset < limit, bytes[offset] == .questionMark { offset += 1 }
      if offset < limit, bytes[offset] == .greaterThan, (offset - run) % 2 == 1 { return offset + 1 }
      // What follows the first run does not depend on where the instruction begins.
      if hasNoInstructionEnd { return nil }
      while offset < limit, bytes[offset] != .questionMark { offset += 1 }
    }
    hasNoInstructionEnd = true
    return nil
  }

  private mutating func declarationEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard start < limit else { return nil }
    if bytes[start] == .hyphen { return Self.commentEnd(bytes, start, limit) }
    if bytes[start] == .leftBracket { return sectionEnd(bytes, start, limit) }
    if hasNoDeclarationEnd { return nil }
    var offset = start
    while offset < limit, bytes[offset] >= 0x41, bytes[offset] <= 0x5A { offset += 1 }
    guard offset > start, offset < limit, bytes[offset].isSeparator else { return nil }
    while offset < limit {
      if bytes[offset] == .greaterThan { return offset + 1 }
      offset += 1
    }
    hasNoDeclarationEnd = true
    return nil
  }

  /// Reads a comment after `<!`; it holds no `--` and begins neither with `>` nor with `->`.
  private static func commentEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let first = start + 2
    guard first < limit, bytes[start + 1] == .hyphen, bytes[first] != .greaterThan else { return nil }
    if bytes[first] == .hyphen, first + 1 < limit, bytes[first + 1] == .greaterThan { return nil }
    var offset = first
    while offset + 1 < limit {
      if bytes[offset] == .hyphen, bytes[offset + 1] == .hyphen {
        return offset + 2 < limit && bytes[offset + 2] == .greaterThan ? offset + 3 : nil
      }
      offset += 1
    }
    return nil
  }

  private mutating func sectionEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let opening: StaticString = "[CDATA["
    if start + opening.utf8CodeUnitCount > limit { return nil }
    guard bytes[start..<start + 7].elementsEqual("[CDATA[".utf8) else { return nil }
    // Brackets come in threes: only two of them, or two more than such, before `>` end the section.
    var offset = start + 7
    while offset < limit {
      let run = offset
      while offset < limit, bytes[offset] == .rightBracket { offset += 1 }
      if offset < limit, bytes[offset] == .greaterThan, (offset - run) % 3 == 2 { return offset + 1 }
      if hasNoSectionEnd { return nil }
      while offset < limit, bytes[offset] != .rightBracket { offset += 1 }
    }
    hasNoSectionEnd = true
    return nil
  }
}

extension UInt8 {
  fileprivate var isAttributeNameCharacter: Bool {
    isAlphanumeric || self == .underscore || self == .colon || self == .fullStop || self == .hyphen
  }

  fileprivate var isUnquotedValueCharacter: Bool {
    switch self {
    case .quotationMark, .apostrophe, .equalsSign, .lessThan, .greaterThan, .backtick: false
    default: !isSeparator
    }
  }
}
