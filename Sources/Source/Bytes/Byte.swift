/// The ASCII characters that mean something in Markdown, and the classes the specification sorts them in.
extension UInt8 {
  @inlinable package static var tab: UInt8 { 0x09 }
  @inlinable package static var lineFeed: UInt8 { 0x0A }
  @inlinable package static var carriageReturn: UInt8 { 0x0D }
  @inlinable package static var space: UInt8 { 0x20 }
  @inlinable package static var exclamationMark: UInt8 { 0x21 }
  @inlinable package static var quotationMark: UInt8 { 0x22 }
  @inlinable package static var numberSign: UInt8 { 0x23 }
  @inlinable package static var ampersand: UInt8 { 0x26 }
  @inlinable package static var apostrophe: UInt8 { 0x27 }
  @inlinable package static var leftParenthesis: UInt8 { 0x28 }
  @inlinable package static var rightParenthesis: UInt8 { 0x29 }
  @inlinable package static var asterisk: UInt8 { 0x2A }
  @inlinable package static var plusSign: UInt8 { 0x2B }
  @inlinable package static var comma: UInt8 { 0x2C }
  @inlinable package static var hyphen: UInt8 { 0x2D }
  @inlinable package static var fullStop: UInt8 { 0x2E }
  @inlinable package static var slash: UInt8 { 0x2F }
  @inlinable package static var colon: UInt8 { 0x3A }
  @inlinable package static var semicolon: UInt8 { 0x3B }
  @inlinable package static var lessThan: UInt8 { 0x3C }
  @inlinable package static var equalsSign: UInt8 { 0x3D }
  @inlinable package static var greaterThan: UInt8 { 0x3E }
  @inlinable package static var questionMark: UInt8 { 0x3F }
  @inlinable package static var at: UInt8 { 0x40 }
  @inlinable package static var leftBracket: UInt8 { 0x5B }
  @inlinable package static var backslash: UInt8 { 0x5C }
  @inlinable package static var rightBracket: UInt8 { 0x5D }
  @inlinable package static var caret: UInt8 { 0x5E }
  @inlinable package static var underscore: UInt8 { 0x5F }
  @inlinable package static var backtick: UInt8 { 0x60 }
  @inlinable package static var verticalBar: UInt8 { 0x7C }
  @inlinable package static var tilde: UInt8 { 0x7E }

  /// Whether this is a space or a tab.
  @inlinable package var isSpaceOrTab: Bool { self == .space || self == .tab }

  /// Whether this ends a line, alone or as part of CR LF.
  @inlinable package var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether this is a space, a tab or a line end: what is trimmed and what ends a word.
  @inlinable package var isWhitespace: Bool { isSpaceOrTab || isLineEnd }

  /// Whether this is white space of CommonMark 0.29, which may separate the parts of a link, a tag or a table row:
  /// line tabulation and form feed too.
  @inlinable package var isSeparator: Bool { self == .space || (self >= 0x09 && self <= 0x0D) }

  /// Whether this is a digit.
  @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether this is a letter of ASCII.
  @inlinable package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// Whether this is a letter or a digit of ASCII.
  @inlinable package var isAlphanumeric: Bool { isLetter || isDigit }

  /// Whether this is punctuation of ASCII: what a backslash escapes.
  @inlinable package var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isAlphanumeric }

  /// The value of a hexadecimal digit; nil for anything else.
  @inlinable package var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self - 0x30) }
    let lowercase = self | 0x20
    return lowercase >= 0x61 && lowercase <= 0x66 ? UInt32(lowercase - 0x57) : nil
  }
}
