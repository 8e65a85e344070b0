/// Marks that stand side by side without anything between.
struct MarkRun {
  /// The marks.
  let marks: ArraySlice<Mark>
  /// Where they stand in the passage.
  var offsets: Range<Int> { (marks.first?.offset ?? 0)..<(marks.last?.end ?? 0) }
  /// The characters.
  var scalars: [Unicode.Scalar] { marks.map(\.scalar) }

  /// The number of marks.
  var count: Int { marks.count }

  /// Whether all marks are the given one.
  func isOnly(_ scalar: Unicode.Scalar) -> Bool { marks.allSatisfy { $0.scalar == scalar } }

  /// The longest runs of the marks that fulfil a condition, in order, those shorter than the least length left out;
  /// most have one mark. `kinds`, if given, are the marks that may fulfil it.
  static func all(
    in passage: Passage, of kinds: MarkKinds? = nil, atLeast leastCount: Int = 1,
    where isOfRun: (Mark) -> Bool
  ) -> [MarkRun] {
    if let kinds, !passage.markKinds.mayHold(anyOf: kinds) { return [] }
    var runs: [MarkRun] = []
    let marks = passage.marks
    var start = 0
    var end = 0
    func finish() {
      if end > start, end - start >= leastCount { runs.append(MarkRun(marks: marks[start..<end])) }
    }
    for index in marks.indices where isOfRun(marks[index]) {
      if index != end || end == start || marks[index].offset != marks[index - 1].end {
        finish()
        start = index
      }
      end = index + 1
    }
    finish()
    return runs
  }
}
