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
    let end = range.upperBound
    var offset = range.lowerBound
    while offset < end {
      let width = source.width(at: offset)
      if width == 3, Self.isSign(source[offset], source[offset + 1], source[offset + 2]) { return true }
      if width == 2, source[offset] == 0xC2, source[offset + 1] == 0xB0 { return true }
      offset += width
    }
    return false
  }

  /// 级, 温, 度 or ℃: one of them is in every standard word of those groups; °C is the other one.
  private static func isSign(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE7, 0xBA, 0xA7), (0xE6, 0xB8, 0xA9), (0xE5, 0xBA, 0xA6), (0xE2, 0x84, 0x83): true
    default: false
    }
  }

  /// Whether a title announces a forecast.
  func isTitle(_ text: [UInt8]) -> Bool {
    words.titles.firstMatch(in: text, within: 0..<text.count) != nil
  }
}
