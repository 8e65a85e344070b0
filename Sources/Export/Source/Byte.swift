/// The ASCII characters that mean something in Markdown, and the classes the specification sorts them in.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var exclamationMark: UInt8 { 0x21 }
  static var quotationMark: UInt8 { 0x22 }
  static var numberSign: UInt8 { 0x23 }
  static var ampersand: UInt8 { 0x26 }
  static var apostrophe: UInt8 { 0x27 }
  static var leftParenthesis: UInt8 { 0x28 }
  static var rightParenthesis: UInt8 { 0x29 }
  static var asterisk: UInt8 { 0x2A }
  static var plusSign: UInt8 { 0x2B }
  static var comma: UInt8 { 0x2C }
  static var hyphen: UInt8 { 0x2D }
  static var fullStop: UInt8 { 0x2E }
  static var slash: UInt8 { 0x2F }
  static var colon: UInt8 { 0x3A }
  static var semicolon: UInt8 { 0x3B }
  static var lessThan: UInt8 { 0x3C }
  static var equalsSign: UInt8 { 0x3D }
  static var greaterThan: UInt8 { 0x3E }
  static var questionMark: UInt8 { 0x3F }
  static var at: UInt8 { 0x40 }
  static var leftBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var rightBracket: UInt8 { 0x5D }
  static var caret: UInt8 { 0x5E }
  static var underscore: UInt8 { 0x5F }
  static var backtick: UInt8 { 0x60 }
  static var verticalBar: UInt8 { 0x7C }
  static var tilde: UInt8 { 0x7E }

  /// Whether this is a space or a tab.
  var isSpaceOrTab: Bool { self == .space || self == .tab }

  /// Whether this ends a line, alone or as part of CR LF.
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether this is a space, a tab or a line end: what is trimmed and what ends a word.
  var isWhitespace: Bool { isSpaceOrTab || isLineEnd }

  /// Whether this is white space of CommonMark 0.29, which may separate the parts of a link, a tag or a table row:
  /// line tabulation and form feed too.
  var isSeparator: Bool { self == .space || (self >= 0x09 && self <= 0x0D) }

  /// Whether this is a digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether this is a letter of ASCII.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// Whether this is a letter or a digit of ASCII.
  var isAlphanumeric: Bool { isLetter || isDigit }

  /// Whether this is punctuation of ASCII: what a backslash escapes.
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isAlphanumeric }

  /// The value of a hexadecimal digit; nil for anything else.
  var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self - 0x30) }
    let lowercase = self | 0x20
    return lowercase >= 0x61 && lowercase <= 0x66 ? UInt32(lowercase - 0x57) : nil
  }
}
