/// A story of a page as blocks of Markdown, ready to be shuffled.
struct Story {
  /// One block: the lines between two blank lines.
  struct Block {
    /// The Markdown, without a final line end.
    var text: String
    /// Whether it is running text that may change places with other running text.
    var isMovable: Bool
  }

  /// The blocks, the kicker and the headline first.
  var blocks: [Block]
  /// Whether it is a forecast, of which a page has one.
  var isWeather: Bool

  /// The size in bytes, blank lines counted.
  var byteCount: Int { blocks.reduce(0) { $0 + $1.text.utf8.count + 2 } }
}
