/// The characters that numbers are written with in Chinese.
package enum HanNumeral {
  package static let characters = "〇零一二三四五六七八九十百千万亿两几".unicodeScalars
  private static let digits = Array("〇一二三四五六七八九".unicodeScalars)

  /// What a single figure is worth, 两 and 零 among them; nil for 十 and above, and for anything else.
  package static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "零": 0
    case "两": 2
    default: digits.firstIndex(of: scalar)
    }
  }

  /// A day or a month in Han numerals, 一 to 九十九; nil for anything else.
  package static func smallNumber(_ text: some Collection<Unicode.Scalar>) -> Int? {
    var tens: Int?
    var last: Int?
    for scalar in text {
      if scalar == "十" {
        guard tens == nil else { return nil }
        tens = last ?? 1
        last = nil
      } else {
        guard last == nil, let digit = digit(scalar), digit > 0 else { return nil }
        last = digit
      }
    }
    if let tens { return tens * 10 + (last ?? 0) }
    return last
  }

  /// A number from 1 to 9,999 in Han numerals: 120 is 一百二十.
  package static func text(of number: Int) -> String {
    var text = ""
    var skipsZero = false
    for (power, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / power % 10
      if digit == 0 {
        skipsZero = !text.isEmpty
        continue
      }
      if skipsZero { text += "零" }
      skipsZero = false
      if power != 10 || digit != 1 || !text.isEmpty { text += String(digits[digit]) }
      text += name
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether the character is a numeral of Chinese, 几 among them.
  package var isHanNumeral: Bool {
    switch self {
    case "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九": true
    case "十", "百", "千", "万", "亿", "两", "几": true
    default: false
    }
  }
}
