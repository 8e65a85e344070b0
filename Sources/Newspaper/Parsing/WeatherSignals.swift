import Source

/// Recognises a weather forecast 天气 by its words (ST006).
struct WeatherSignals {
  let words: WeatherWords
  private let isStandard: Bool

  init(_ words: WeatherWords) {
    self.words = words
    isStandard = words == HouseStyle.standard.weather
  }

  /// A text that scores at least so many groups may be a forecast.
  static let threshold = 3

  /// Whether a text is a forecast: it scores, and its clauses say little else.
  func isForecast(_ text: [UInt8]) -> Bool {
    score(text) >= Self.threshold && ForecastGrammar(words, text).isForecast
  }

  /// The number of groups of which the text holds a word, 0 to 5.
  func score(_ text: [UInt8]) -> Int {
    var groups = 0
    let all = WeatherWords.Group.allCases.reduce(0) { $0 | $1.bit }
    var offset = 0
    while offset < text.count {
      if let match = words.signals.match(in: text, at: offset) {
        groups |= match.value.bit
        offset = match.offsets.upperBound
      } else {
        if text[offset] == 0xE9,
          text.has("风", at: offset, before: text.count) || text.has("風", at: offset, before: text.count),
          isWind(text, after: offset + 3)
        {
          groups |= WeatherWords.Group.wind.bit
        }
        offset += text.width(at: offset)
      }
      if groups == all { break }
    }
    return groups.nonzeroBitCount
  }

  /// Whether 级 follows with at most eight characters between: 风3到4级.
  private func isWind(_ text: [UInt8], after start: Int) -> Bool {
    var offset = start
    for _ in 0...8 {
      guard offset < text.count else { return false }
      if text.has("级", at: offset, before: text.count) || text.has("級", at: offset, before: text.count) {
        return true
      }
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
      // Most of a text: a block of it in which none of the characters begins. The byte after the block is looked at, too.
      if offset + ByteBlock.count < range.upperBound {
        let begins = Self.begins(ByteBlock(bytes, at: offset), ByteBlock(bytes, at: offset + 1))
        guard let place = ByteBlock.first(of: begins) else {
          offset += ByteBlock.count
          continue
        }
        if place > 0 {
          offset += place
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
        case 0xE6B0_A3:  // 氣
          if source.has("溫", at: offset + 3, before: range.upperBound) { return true }
        case 0xE9A3_8E, 0xE9A2_A8: wind = offset  // 风, 風
        case 0xE7BA_A7 where offset - wind <= 27: return true  // 级
        case 0xE7B4_9A where offset - wind <= 27: return true  // 級
        default: break
        }
        offset += 3
      } else {
        offset += 4
      }
    }
    return false
  }

  /// Where one of the characters may begin that ``mayScore(_:_:)`` looks for, in a block of which the next begins one byte
  /// after.
  private static func begins(_ block: ByteBlock, _ next: ByteBlock) -> ByteBlock.Places {
    block.places(of: 0xC2) .& next.places(of: 0xB0)
      .| block.places(of: 0xE2) .& next.places(of: 0x84)
      .| block.places(of: 0xE6) .& (next.places(of: 0xB0) .| next.places(of: 0xB8))
      .| block.places(of: 0xE7) .& (next.places(of: 0xBA) .| next.places(of: 0xB4))
      .| block.places(of: 0xE9) .& (next.places(of: 0xA3) .| next.places(of: 0xA2))
  }

  /// Whether a title announces a forecast.
  func isTitle(_ text: [UInt8]) -> Bool {
    words.titles.firstMatch(in: text, within: 0..<text.count) != nil
  }
}

extension WeatherWords.Group {
  /// A bit of its own, so that a number is a set of groups.
  fileprivate var bit: Int {
    switch self {
    case .day: 1
    case .sky: 2
    case .wind: 4
    case .temperature: 8
    case .unit: 16
    }
  }
}
