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
    return scanner
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
    } else if Brackets.opensParenthesis(scalar) {
      return scanParenthesis()
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

  /// A role in parentheses after a name, such as 王强（文）.
  private mutating func scanParenthesis() -> Bool {
    guard case .name = tokens.last?.kind else { return false }
    let inner = offset + text.width(at: offset)
    guard let role = suffixRole(at: inner) else { return false }
    let close = role.label.upperBound
    guard close < end, Brackets.closesParenthesis(text.scalar(at: close)) else { return false }
    append(.role(role, isSuffix: true), role.label)
    offset = close + text.width(at: close)
    return true
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
      if let role = words.role(in: text, at: offset, before: end) {
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
  private func filler(_ chunk: Range<Int>) -> Range<Int>? {
    guard !tokens.isEmpty,
      let word = style.fillers.match(in: text, endingAt: chunk.upperBound, from: chunk.lowerBound)
    else { return nil }
    if word.offsets == chunk { return chunk }
    // 摄影报道 and the like are roles.
    guard style.closingRoles.match(in: text, endingAt: chunk.upperBound, from: chunk.lowerBound) == nil else {
      return nil
    }
    let name = chunk.lowerBound..<word.offsets.lowerBound
    return (2...4).contains(text.characterCount(name)) ? word.offsets : nil
  }

  private func closingRole(_ chunk: Range<Int>) -> SharedHouseStyle.RoleMatch? {
    guard let word = style.closingRoles.match(in: text, endingAt: chunk.upperBound, from: chunk.lowerBound),
      (2...4).contains(text.characterCount(chunk.lowerBound..<word.offsets.lowerBound))
    else { return nil }
    return SharedHouseStyle.RoleMatch(roles: word.value, label: word.offsets, qualifier: nil)
  }

  /// Whether the last two tokens are a name and a slash, so that a role after them belongs to the name.
  private var followsNameAndSlash: Bool {
    guard tokens.count >= 2, case .slash = tokens[tokens.count - 1].kind, tokens[tokens.count - 1].isGlued,
      case .name = tokens[tokens.count - 2].kind
    else { return false }
    return true
  }
}
