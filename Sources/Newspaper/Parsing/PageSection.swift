import Document

/// A headline and the blocks that stand below it, before they are sorted into an item.
struct PageSection {
  /// The index of the first block of the section on the page.
  let start: Int
  var kicker: Heading?
  var headline: Heading?
  var decks: [Heading] = []
  /// The indexes of the blocks below the headline that are not taken by an item of their own.
  var content: [Int] = []

  /// Whether kicker or headline announces a weather forecast.
  func announcesWeather(_ weather: WeatherSignals) -> Bool {
    [kicker, headline].compactMap(\.self).contains { weather.isTitle(Array($0.content.plainText.utf8)) }
  }
}
