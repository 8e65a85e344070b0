import Source

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
    let next = ranges.partitioningIndex { $0.upperBound > offset }
    return next < ranges.count && ranges[next].contains(offset)
  }
}
