/// Marks that stand side by side without anything between.
struct MarkRun {
  /// The marks.
  let scalars: [Unicode.Scalar]
  /// Where they stand in the passage.
  let offsets: Range<Int>

  /// The number of marks.
  var count: Int { scalars.count }

  /// Whether all marks are the given one.
  func isOnly(_ scalar: Unicode.Scalar) -> Bool { scalars.allSatisfy { $0 == scalar } }

  /// The longest runs of the marks that fulfil a condition, in order; most have one mark.
  static func all(in passage: Passage, where isOfRun: (Mark) -> Bool) -> [MarkRun] {
    var runs: [MarkRun] = []
    var scalars: [Unicode.Scalar] = []
    var start = 0
    var end = 0
    for mark in passage.marks where isOfRun(mark) {
      if mark.offset != end || scalars.isEmpty {
        if !scalars.isEmpty { runs.append(MarkRun(scalars: scalars, offsets: start..<end)) }
        scalars = []
        start = mark.offset
      }
      scalars.append(mark.scalar)
      end = mark.end
    }
    if !scalars.isEmpty { runs.append(MarkRun(scalars: scalars, offsets: start..<end)) }
    return runs
  }
}
