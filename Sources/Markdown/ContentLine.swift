/// One line of a leaf block, after the indentation and the markers of the containers it stands in.
struct ContentLine {
  /// The offset in the source of the first byte of content.
  let start: Int
  /// The offset after the last byte of content, line end excluded.
  let end: Int
  /// The offset at which the next line of the source begins.
  let nextLine: Int
  /// How many spaces stand before the content because a marker took only part of a tab.
  let virtualSpaces: Int
}
