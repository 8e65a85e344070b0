/// The ASCII characters that mean something in Markdown, and the classes the specification sorts them in.
extension UInt8 {
  package static var tab: UInt8 { 0x09 }
  package static var lineFeed: UInt8 { 0x0A }
  package static var carriageReturn: UInt8 { 0x0D }
  package static var space: UInt8 { 0x20 }
  package static var exclamationMark: UInt8 { 0x21 }
  package static var quotationMark: UInt8 { 0x22 }
  package static var numberSign: UInt8 { 0x23 }
  package static var ampersand: UInt8 { 0x26 }
  package static var apostrophe: UInt8 { 0x27 }
  package static var leftParenthesis: UInt8 { 0x28 }
  package static var rightParenthesis: UInt8 { 0x29 }
  package static var asterisk: UInt8 { 0x2A }
  package static var plusSign: UInt8 { 0x2B }
  package static var comma: UInt8 { 0x2C }
  package static var hyphen: UInt8 { 0x2D }
  package static var fullStop: UInt8 { 0x2E }
  package static var slash: UInt8 { 0x2F }
  package static var colon: UInt8 { 0x3A }
  package static var semicolon: UInt8 { 0x3B }
  package static var lessThan: UInt8 { 0x3C }
  package static var equalsSign: UInt8 { 0x3D }
  package static var greaterThan: UInt8 { 0x3E }
  package static var questionMark: UInt8 { 0x3F }
  package static var at: UInt8 { 0x40 }
  package static var leftBracket: UInt8 { 0x5B }
  package static var backslash: UInt8 { 0x5C }
  package static var rightBracket: UInt8 { 0x5D }
  package static var caret: UInt8 { 0x5E }
  package static var underscore: UInt8 { 0x5F }
  package static var backtick: UInt8 { 0x60 }
  package static var verticalBar: UInt8 { 0x7C }
  package static var tilde: UInt8 { 0x7E }

  /// Whether this is a space or a tab.
  package var isSpaceOrTab: Bool { self == .space || self == .tab }

  /// Whether this ends a line, alone or as part of CR LF.
  package var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether this is a space, a tab or a line end: what is trimmed and what ends a word.
  package var isWhitespace: Bool { isSpaceOrTab || isLineEnd }

  /// Whether this is white space of CommonMark 0.29, which may separate the parts of a link, a tag or a table row:
  /// line tabulation and form feed too.
  package var isSeparator: Bool { self == .space || (self >= 0x09 && self <= 0x0D) }

  /// Whether this is a digit.
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether this is a letter of ASCII.
  package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// Whether this is a letter or a digit of ASCII.
  package var isAlphanumeric: Bool { isLetter || isDigit }

  /// Whether this is punctuation of ASCII: what a backslash escapes.
  package var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isAlphanumeric }

  /// The value of a hexadecimal digit; nil for anything else.
  package var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self - 0x30) }
    let lowercase = self | 0x20
    return lowercase >= 0x61 && lowercase <= 0x66 ? UInt32(lowercase - 0x57) : nil
  }
}
