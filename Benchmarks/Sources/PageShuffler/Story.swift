/// A story of a page as blocks of Markdown, ready to be shuffled.
struct Story {
  /// One block: the lines between two blank lines.
  struct Block {
    /// The Markdown, without a final line end.
    var text: String
    /// Whether it is a headline or running text, and no byline, credit, list or table.
    var isText: Bool
    /// Whether it is running text that may change places with other running text.
    var isMovable: Bool
  }

  /// The blocks, the kicker and the headline first.
  var blocks: [Block]
  /// Whether it is a forecast, of which a page has one.
  var isWeather: Bool
}
