/// The number of a page 版次 as a reader takes it: `01`, `1` and 一 are one page, `A05` and `a5` another.
package struct PageNumber: Sendable, Hashable {
  /// The letter of the section in capitals; empty when there is none.
  package let letters: String
  /// The number within the section.
  package let number: Int

  /// The number as people write it, such as 3 or A5.
  package var shown: String { letters + String(number) }

  /// The highest number that is read.
  private static let highest = 9999

  /// The numbers in a text such as `2`, `A05` or `2、3`; none when it is no number, as the fold 中缝 is.
  package static func all(in text: String) -> [PageNumber] {
    text.unicodeScalars.split { "、-—".unicodeScalars.contains($0) }.compactMap { PageNumber(Array($0)) }
  }

  /// The number that a text begins with; nil when it is none.
  package init?(_ text: String) {
    guard let first = Self.all(in: text).first else { return nil }
    self = first
  }

  private init?(_ scalars: [Unicode.Scalar]) {
    let letters = scalars.prefix { $0.isASCII && $0.properties.isAlphabetic }
    let digits = scalars.dropFirst(letters.count)
    guard let number = Self.figures(digits) ?? Self.hanNumber(digits), number <= Self.highest else {
      return nil
    }
    self.letters = String(String.UnicodeScalarView(letters)).uppercased()
    self.number = number
  }

  private static func figures(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard (1...4).contains(scalars.count) else { return nil }
    var number = 0
    for scalar in scalars {
      switch scalar.value {
      case 0x30...0x39: number = number * 10 + Int(scalar.value - 0x30)
      case 0xFF10...0xFF19: number = number * 10 + Int(scalar.value - 0xFF10)
      default: return nil
      }
    }
    return number
  }

  /// A number up to 99 in Han numerals, such as 三, 十二 or 二十; 两 does not number anything.
  private static func hanNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    scalars.contains("两") ? nil : HanNumeral.smallNumber(scalars)
  }
}
