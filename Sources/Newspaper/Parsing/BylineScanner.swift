/// A word or mark of a printed byline.
struct BylineToken {
  /// What a word or mark is.
  enum Kind {
    /// A role word.
    case role(SharedHouseStyle.RoleMatch, isSuffix: Bool)
    /// The characters of a name, or of several that run together.
    case name
    /// A mark between two names.
    case separator
    /// A slash, which is a separator or joins a role to the names before it.
    case slash
    /// A word that says how the piece came about, such as 报道.
    case filler
    /// The end of a line.
    case lineBreak
  }

  var kind: Kind
  /// Where it stands in the text: byte offsets.
  var offsets: Range<Int>
  /// Whether nothing stands between it and the token before it, not even a colon.
  var isGlued: Bool
}

/// Splits a printed byline into words and marks. A text with any character that no byline has is refused.
struct BylineScanner {
  let words: SharedHouseStyle
  let text: [UInt8]
  let end: Int
  private var offset: Int
  private(set) var tokens: [BylineToken] = []
  private(set) var hasMarker = false
  /// Where the piece comes from, such as 北京 in 王强 北京报道; nil when nothing says it.
  private(set) var place: Range<Int>?
  /// Whether the country of a foreign author stands before a name: ［法］.
  private(set) var namesCountry = false
  /// How many parentheses are open.
  private var depth = 0

  private var style: HouseStyle { words.style }

  private init(_ text: [UInt8], _ offsets: Range<Int>, _ words: SharedHouseStyle) {
    (self.text, self.words) = (text, words)
    (offset, end) = (offsets.lowerBound, offsets.upperBound)
  }

  /// Scans a part of a text; nil when it holds anything else than roles, names and the marks between them.
  static func scan(_ text: [UInt8], _ offsets: Range<Int>, _ words: SharedHouseStyle) -> BylineScanner? {
    var scanner = BylineScanner(text, offsets, words)
    while scanner.offset < scanner.end {
      guard scanner.step() else { return nil }
    }
    return scanner.depth == 0 ? scanner : nil
  }

  private mutating func step() -> Bool {
    let scalar = text.scalar(at: offset)
    if text[offset] == 0x0A {
      append(.lineBreak, offset..<offset + 1)
    } else if scalar.isPrintedSpace {
      offset += text.width(at: offset)
    } else if isLineStart, let marker = style.markers.match(in: text, at: offset, before: end) {
      hasMarker = true
      offset = marker.offsets.upperBound
    } else if scalar == "/" || scalar == "／" {
      append(.slash, offset..<offset + text.width(at: offset))
    } else if let separator = style.nameSeparators.match(in: text, at: offset, before: end) {
      append(.separator, separator.offsets)
    } else if scalar == ":" || scalar == "：" {
      guard case .role = tokens.last?.kind else { return false }
      offset += text.width(at: offset)
    } else if let country = country(at: offset) {
      namesCountry = true
      offset = country
    } else if Brackets.opensParenthesis(scalar) {
      return scanParenthesis()
    } else if depth > 0, Brackets.closesParenthesis(scalar) {
      depth -= 1
      offset += text.width(at: offset)
    } else if Self.isNameCharacter(scalar) {
      scanChunk()
    } else {
      return false
    }
    return true
  }

  private var isLineStart: Bool {
    guard let last = tokens.last else { return true }
    if case .lineBreak = last.kind { return true }
    return false
  }

  private mutating func append(_ kind: BylineToken.Kind, _ offsets: Range<Int>) {
    let isGlued = tokens.last.map { $0.offsets.upperBound == offsets.lowerBound } ?? false
    tokens.append(BylineToken(kind: kind, offsets: offsets, isGlued: isGlued))
    offset = offsets.upperBound
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isHan || scalar.isAlphabetic { return true }
    switch scalar {
    case "·", "•", "・", "‧", ".", "-", "'", "’": return true
    default: return false
    }
  }

  /// What stands in parentheses after a name: a role, 王强（文）; others who are credited, 王强（通讯员 李明）; or what
  /// somebody is, 王强（退休教师）, which is nobody's name.
  private mutating func scanParenthesis() -> Bool {
    guard depth == 0, case .name = tokens.last?.kind else { return false }
    let inner = text.blanksEnd(offset + text.width(at: offset), before: end)
    if let role = suffixRole(at: inner) {
      let close = role.label.upperBound
      if close < end, Brackets.closesParenthesis(text.scalar(at: close)) {
        append(.role(role, isSuffix: true), role.label)
        offset = close + text.width(at: close)
        return true
      }
    }
    if words.role(in: text, at: inner, before: end) != nil {
      append(.separator, offset..<inner)
      depth += 1
      return true
    }
    guard let note = note(at: inner) else { return false }
    append(.filler, offset..<note)
    return true
  }

  /// The longest note on somebody, in characters.
  private static let longestNote = 24

  /// The end of the words in parentheses that say what somebody is; nil when they are anything else. A blank, a mark or
  /// nothing at all follows them.
  private func note(at start: Int) -> Int? {
    var offset = start
    for _ in 0...Self.longestNote {
      guard offset < end else { return nil }
      let scalar = text.scalar(at: offset)
      if Brackets.closesParenthesis(scalar) {
        let close = offset + text.width(at: offset)
        let isApart =
          close == end || text.scalar(at: close).isPrintedSpace
          || style.nameSeparators.match(in: text, at: close, before: end) != nil
        return offset > start && isApart ? close : nil
      }
      let isWord = scalar.isHan || scalar.isAlphabetic || scalar.properties.numericType != nil
      guard isWord || scalar.isPrintedSpace && scalar != "\n" || "·、，—－-".unicodeScalars.contains(scalar)
      else { return nil }
      offset += text.width(at: offset)
    }
    return nil
  }

  /// The longest name of a country in brackets, in characters.
  private static let longestCountry = 4

  /// The end of the country in brackets that stands before a name, ［法］ or （英）; nil when none does.
  private func country(at start: Int) -> Int? {
    guard let closer = Brackets.closer(of: text.scalar(at: start)) else { return nil }
    switch tokens.last?.kind {
    case nil, .role, .slash, .lineBreak, .separator: break
    case .name, .filler: return nil
    }
    var offset = start + text.width(at: start)
    for count in 0...Self.longestCountry {
      guard offset < end else { return nil }
      let scalar = text.scalar(at: offset)
      let next = offset + text.width(at: offset)
      if scalar == closer {
        let name = text.blanksEnd(next, before: end)
        return count > 0 && name < end && Self.isNameCharacter(text.scalar(at: name)) ? name : nil
      }
      guard scalar.isHan else { return nil }
      offset = next
    }
    return nil
  }

  private func suffixRole(at offset: Int) -> SharedHouseStyle.RoleMatch? {
    if let word = style.suffixRoles.match(in: text, at: offset, before: end) {
      return SharedHouseStyle.RoleMatch(roles: word.value, label: word.offsets, qualifier: nil)
    }
    return words.role(in: text, at: offset, before: end)
  }

  /// A run of letters: role words, a name, a role that closes the name.
  private mutating func scanChunk() {
    var chunkEnd = offset
    // 丨 is a separator and a Han character as well.
    while chunkEnd < end, Self.isNameCharacter(text.scalar(at: chunkEnd)),
      style.nameSeparators.match(in: text, at: chunkEnd, before: end) == nil
    {
      chunkEnd += text.width(at: chunkEnd)
    }
    while offset < chunkEnd {
      if offset + text.width(at: offset) == chunkEnd,
        let role = words.paddedRole(in: text, at: offset, before: end)
      {
        append(.role(role, isSuffix: false), role.label)
      } else if let role = words.role(in: text, at: offset, before: end) {
        append(.role(role, isSuffix: false), role.label)
      } else if let role = shortRole(offset..<chunkEnd) {
        append(.role(role, isSuffix: followsNameAndSlash), role.label)
      } else if let role = words.organisation(in: text, offset..<chunkEnd) {
        append(.role(role, isSuffix: false), role.label)
      } else if let filler = filler(offset..<chunkEnd) {
        if filler.lowerBound > offset { append(.name, offset..<filler.lowerBound) }
        append(.filler, filler)
      } else if let closing = closingRole(offset..<chunkEnd) {
        append(.name, offset..<closing.label.lowerBound)
        append(.role(closing, isSuffix: true), closing.label)
      } else {
        append(.name, offset..<chunkEnd)
      }
    }
  }

  /// A run that is nothing but a role word which otherwise only closes names, such as 文 in 文/王强.
  private func shortRole(_ chunk: Range<Int>) -> SharedHouseStyle.RoleMatch? {
    guard let word = style.suffixRoles.match(in: text, at: chunk.lowerBound, before: chunk.upperBound),
      word.offsets == chunk
    else { return nil }
    return SharedHouseStyle.RoleMatch(roles: word.value, label: chunk, qualifier: nil)
  }

  /// A word such as 报道 that closes a run after a name, or is one after a name or a role.
  private mutating func filler(_ chunk: Range<Int>) -> Range<Int>? {
    guard !tokens.isEmpty,
      let word = style.fillers.match(in: text, endingAt: chunk.upperBound, from: chunk.lowerBound)
    else { return nil }
    if word.offsets == chunk { return chunk }
    // 摄影报道 and the like are roles.
    guard style.closingRoles.match(in: text, endingAt: chunk.upperBound, from: chunk.lowerBound) == nil else {
      return nil
    }
    let name = chunk.lowerBound..<word.offsets.lowerBound
    if let found = placeBefore(name) {
      place = found
      return found.lowerBound..<word.offsets.upperBound
    }
    return (2...4).contains(text.characterCount(name)) ? word.offsets : nil
  }

  /// The place that closes what stands before a word such as 报道: all of it after a name, 王强 北京, or what follows
  /// a name at once, 王强北京. Nil when there is none.
  private func placeBefore(_ stretch: Range<Int>) -> Range<Int>? {
    if Places.knows(text, stretch) { return stretch }
    let hasName = tokens.contains { if case .name = $0.kind { true } else { false } }
    if hasName {
      let followsSlash = if case .slash = tokens.last?.kind { true } else { false }
      let count = text.characterCount(stretch)
      let isPerson = PersonalName(words: words).isName(Array(text[stretch]), .alone)
      if (2...Places.longest).contains(count), Places.mayBe(text, stretch) || followsSlash && !isPerson {
        return stretch
      }
    }
    if case .slash = tokens.last?.kind { return nil }
    guard text.characterCount(stretch) >= 4,
      let known = Places.known(text, endingAt: stretch.upperBound, from: stretch.lowerBound),
      PersonalName(words: words).isName(Array(text[stretch.lowerBound..<known.lowerBound]), .alone)
    else { return nil }
    return known
  }

  private func closingRole(_ chunk: Range<Int>) -> SharedHouseStyle.RoleMatch? {
    guard let word = style.closingRoles.match(in: text, endingAt: chunk.upperBound, from: chunk.lowerBound),
      isNameLength(chunk.lowerBound..<word.offsets.lowerBound)
    else { return nil }
    return SharedHouseStyle.RoleMatch(roles: word.value, label: word.offsets, qualifier: nil)
  }

  /// Whether a stretch is as long as a name: with a dot in it, one of another language.
  private func isNameLength(_ stretch: Range<Int>) -> Bool {
    let count = text.characterCount(stretch)
    if (2...4).contains(count) { return true }
    return count <= 20
      && String(decoding: text[stretch], as: UTF8.self).unicodeScalars.contains {
        "·•・‧".unicodeScalars.contains($0)
      }
  }

  /// Whether the last two tokens are a name and a slash, so that a role after them belongs to the name.
  private var followsNameAndSlash: Bool {
    guard tokens.count >= 2, case .slash = tokens[tokens.count - 1].kind, tokens[tokens.count - 1].isGlued,
      case .name = tokens[tokens.count - 2].kind
    else { return false }
    return true
  }
}
