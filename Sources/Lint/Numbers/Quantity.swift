import Newspaper

/// A number in a text as what it is worth, with the thing it counts: 9座, 26公里, 3.5万亩, 二十三条, 12%.
struct Quantity: Sendable, Hashable {
  /// What the number is worth.
  let value: Double
  /// How exact it is: 1 for 26, 100 for 2600, 0.1 for 26.3.
  let step: Double
  /// The measure word or unit after it; nil when none follows.
  let measure: String?
  /// The byte offsets of number and measure in the passage, from 0.
  let offsets: Range<Int>

  /// The numbers of a passage that can be understood, in order.
  static func all(in passage: Passage) -> [Quantity] {
    let numerals = passage.numerals
    var quantities: [Quantity] = []
    var index = 0
    while index < numerals.count {
      let numeral = numerals[index]
      index += 1
      let digits = passage.bytes[numeral.offsets]
      guard var number = numeral.kind == .han ? hanNumber(digits) : figures(digits) else { continue }
      var end = numeral.end
      // 3.5万亩 is one number; 3千米 is three of a unit.
      if numeral.kind != .han, index < numerals.count, numerals[index].start == end,
        numerals[index].kind == .han,
        MeasureWords.ofQuantities.match(in: passage.bytes, at: end) == nil,
        let factor = factor(passage.bytes[numerals[index].offsets])
      {
        number = (number.value * factor, number.step * factor)
        end = numerals[index].end
        index += 1
      }
      let measure = MeasureWords.ofQuantities.match(in: passage.bytes, at: end)
      quantities.append(
        Quantity(
          value: number.value, step: number.step, measure: measure?.value,
          offsets: numeral.start..<(measure?.offsets.upperBound ?? end)))
    }
    return quantities
  }

  /// Whether this number may stand for a more exact one: 26 for 25.8 and for 26.4.
  func rounds(_ exact: Double) -> Bool { abs(exact - value) < step * (1 - 1e-9) }

  /// What figures are worth, of half or full width, commas between thousands left out.
  private static func figures(_ bytes: ArraySlice<UInt8>) -> (value: Double, step: Double)? {
    var value = 0.0
    var step = 1.0
    var zeros = 0
    var hasPoint = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0xFF10...0xFF19:
        let digit = Double(scalar.value & 0x0F)
        if hasPoint {
          step /= 10
          value += digit * step
        } else {
          value = value * 10 + digit
          zeros = digit == 0 ? zeros + 1 : 0
        }
      case 0x2C: continue
      case 0x2E, 0xFF0E:
        if hasPoint { return nil }
        hasPoint = true
      default: return nil
      }
    }
    guard value > 0 else { return nil }
    if !hasPoint { for _ in 0..<min(zeros, 12) { step *= 10 } }
    return (value, step)
  }

  /// What 万, 亿 and the like multiply by; nil when other numerals are among them.
  private static func factor(_ bytes: ArraySlice<UInt8>) -> Double? {
    var factor = 1.0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      guard let power = power(scalar) else { return nil }
      factor *= power
    }
    return factor
  }

  private static func power(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }

  /// What a number in Han numerals is worth; nil for 几, for digits in a row such as 二〇二六 and 三四, and for a power
  /// without a number, such as 万 in 万家.
  private static func hanNumber(_ bytes: ArraySlice<UInt8>) -> (value: Double, step: Double)? {
    var total = 0.0
    var section = 0.0
    var digit: Double?
    var step = 1.0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if let power = power(scalar) {
        step = power
        if power >= 10_000 {
          section += digit ?? 0
          guard section > 0 else { return nil }
          total += section * power
          section = 0
        } else {
          // 十 alone is ten; 百, 千 and 万 need a number before them.
          guard digit != nil || power == 10 else { return nil }
          section += (digit ?? 1) * power
        }
        digit = nil
      } else if scalar == "零" || scalar == "〇" {
        guard digit == nil else { return nil }
      } else {
        guard digit == nil, let value = HanNumeral.digit(scalar) else { return nil }
        digit = Double(value)
        step = 1
      }
    }
    let value = total + section + (digit ?? 0)
    return value > 0 ? (value, step) : nil
  }
}
