/// The titles 书名 in a passage: the stretches between 《 and 》.
struct TitleRanges {
  private var ranges: [Range<Int>] = []

  init(_ passage: Passage) {
    var start: Int?
    for mark in passage.marks {
      if mark.scalar == "《" {
        if start == nil { start = mark.offset }
      } else if mark.scalar == "》", let first = start {
        ranges.append(first..<mark.end)
        start = nil
      }
    }
  }

  /// Whether an offset is inside a title.
  func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(offset)
  }
}
