/// Recognises a weather forecast 天气 by its words (ST006).
struct WeatherSignals {
  let words: WeatherWords
  private let isStandard: Bool

  init(_ words: WeatherWords) {
    self.words = words
    isStandard = words == HouseStyle.standard.weather
  }

  /// A text that scores at least so many groups is a forecast.
  static let threshold = 3

  /// The number of groups of which the text holds a word, 0 to 5.
  func score(_ text: [UInt8]) -> Int {
    var groups: Set<WeatherWords.Group> = []
    var offset = 0
    while offset < text.count {
      if let match = words.signals.match(in: text, at: offset) {
        groups.insert(match.value)
        offset = match.offsets.upperBound
      } else {
        if text.has("风", at: offset, before: text.count), isWind(text, after: offset + 3) {
          groups.insert(.wind)
        }
        offset += text.width(at: offset)
      }
      if groups.count == WeatherWords.Group.allCases.count { break }
    }
    return groups.count
  }

  /// Whether 级 follows with at most eight characters between: 风3到4级.
  private func isWind(_ text: [UInt8], after start: Int) -> Bool {
    var offset = start
    for _ in 0...8 {
      guard offset < text.count else { return false }
      if text.has("级", at: offset, before: text.count) { return true }
      guard !text.scalar(at: offset).endsSentence else { return false }
      offset += text.width(at: offset)
    }
    return false
  }

  /// Whether a text can be a forecast at all: three groups need one of wind, temperature and unit. Looks at the
  /// source, which is quicker than reading the text.
  func mayScore(_ source: [UInt8], _ range: SourceRange) -> Bool {
    guard isStandard else { return true }
    let bytes = source.span
    var wind = -1000
    var offset = range.lowerBound
    while offset + 2 < range.upperBound {
      // Most of a text: two characters of three bytes that no signal begins with.
      if offset + 8 <= range.upperBound {
        let word = ByteSearch.word(bytes, at: offset)
        if word & 0xF000_00F0 == 0xE000_00E0,
          (Self.secondBytes &>> (word >> 8) | Self.secondBytes &>> (word >> 32)) & 1 == 0
        {
          offset += 6
          continue
        }
      }
      let first = bytes[offset]
      if first < 0xC0 {
        offset += 1
      } else if first < 0xE0 {
        if first == 0xC2, bytes[offset + 1] == 0xB0 { return true }
        offset += 2
      } else if first < 0xF0 {
        switch UInt32(first) << 16 | UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset + 2]) {
        case 0xE284_83: return true  // ℃
        case 0xE6B0_94, 0xE6B8_A9, 0xE6B0_8F:  // 气, 温, 氏: the next character decides
          if source.has("温", at: offset + 3, before: range.upperBound)
            || source.has("度", at: offset + 3, before: range.upperBound)
          {
            return true
          }
        case 0xE9A3_8E: wind = offset  // 风
        case 0xE7BA_A7 where offset - wind <= 27: return true  // 级
        default: break
        }
        offset += 3
      } else {
        offset += 4
      }
    }
    return false
  }

  /// The second bytes of the characters of three bytes that ``mayScore(_:_:)`` looks for, each a bit by its lowest six.
  private static let secondBytes: UInt64 = 1 << 0x04 | 1 << 0x38 | 1 << 0x30 | 1 << 0x23 | 1 << 0x3A

  /// Whether a title announces a forecast.
  func isTitle(_ text: [UInt8]) -> Bool {
    words.titles.firstMatch(in: text, within: 0..<text.count) != nil
  }
}
