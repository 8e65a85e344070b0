/// A weather forecast 天气.
public struct Weather: Sendable, Hashable {
  /// The title; nil when none is printed.
  public var title: Heading?
  /// The forecast.
  public var body: [Block]

  /// Makes a forecast.
  public init(title: Heading?, body: [Block]) {
    self.title = title
    self.body = body
  }
}
