/// The titles 书名 in a passage: the stretches between 《 and 》.
struct TitleRanges {
  private var ranges = RangeSet<Int>()

  init(_ passage: Passage) {
    var start: Int?
    for mark in passage.marks {
      if mark.scalar == "《" {
        if start == nil { start = mark.offset }
      } else if mark.scalar == "》", let first = start {
        ranges.insert(contentsOf: first..<mark.end)
        start = nil
      }
    }
  }

  /// Whether an offset is inside a title.
  func contains(_ offset: Int) -> Bool { ranges.contains(offset) }
}
