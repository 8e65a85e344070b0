/// The words by which a weather forecast 天气 is recognised, in the groups that ST006 counts.
public struct WeatherWords: Sendable, Hashable {
  /// The groups. A text scores one for each group of which it holds a word.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    /// The day or the part of it, such as 今天 or 夜里.
    case day
    /// The sky, such as 多云 or 雨.
    case sky
    /// The wind: a number or the word 风 close before 级.
    case wind
    /// The temperature, such as 最高气温.
    case temperature
    /// The unit of temperature, such as ℃.
    case unit
  }

  /// The words of every group but the wind.
  public var signals: WordTable<Group>
  /// The words in a title that announce a forecast, such as 天气预报.
  public var titles: WordTable<String>

  /// Makes the words.
  public init(signals: WordTable<Group>, titles: WordTable<String>) {
    self.signals = signals
    self.titles = titles
  }
}
