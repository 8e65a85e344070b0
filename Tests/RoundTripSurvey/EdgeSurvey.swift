import Export
import ExportTestSupport

/// Sends documents at the edge of what a file can be there and back, and measures how the time grows.
enum EdgeSurvey {
  /// Prints the outcomes; returns whether all are as they should be.
  static func run(driver: XMLSchema) -> Bool {
    var isGood = true
    print("edges: \(EdgeCase.small.count) small documents")
    for edge in EdgeCase.small where !edge.holds(driver: driver) {
      print("  wrong: \(edge.name)")
      isGood = false
    }
    print(
      """
      edges of size: bytes, seconds for half the size, for the size, growth per byte of source (1 is linear); without
      the time of cmark-gfm, which is quadratic in the columns of a table
      """)
    for edge in EdgeCase.sized {
      let (half, whole) = (
        measure(edge.document(edge.size / 2), driver), measure(edge.document(edge.size), driver)
      )
      let growth = whole.seconds / max(half.seconds, 0.000_1) * Double(half.bytes) / Double(whole.bytes)
      let holds = half.holds && whole.holds
      let numbers = [half.seconds, whole.seconds, growth].map(hundredths).joined(separator: ", ")
      print("  \(holds ? "" : "wrong: ")\(edge.name), \(edge.size): \(whole.bytes), \(numbers)")
      isGood = isGood && holds
    }
    return isGood
  }

  private static func measure(
    _ edge: EdgeCase, _ driver: XMLSchema
  ) -> (holds: Bool, bytes: Int, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let trial = edge.trial(driver: driver)
    return (trial.holds, edge.bytes.count, (clock.now - start - trial.judgeTime) / .seconds(1))
  }

  private static func hundredths(_ number: Double) -> String {
    let count = Int((number * 100).rounded())
    return "\(count / 100).\(count % 100 < 10 ? "0" : "")\(count % 100)"
  }
}
