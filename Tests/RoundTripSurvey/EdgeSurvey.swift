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
    print("edges of size: seconds for half the size, for the size, growth (2 is linear)")
    for edge in EdgeCase.sized {
      let clock = ContinuousClock()
      var holds = true
      let times = [edge.size / 2, edge.size].map { size in
        clock.measure { if !edge.document(size).holds(driver: driver) { holds = false } } / .seconds(1)
      }
      let growth = times[1] / max(times[0], 0.000_1)
      print(
        "  \(holds ? "" : "wrong: ")\(edge.name), \(edge.size): \(hundredths(times[0])), \(hundredths(times[1])), \(hundredths(growth))"
      )
      isGood = isGood && holds
    }
    return isGood
  }

  private static func hundredths(_ number: Double) -> String {
    let count = Int((number * 100).rounded())
    return "\(count / 100).\(count % 100 < 10 ? "0" : "")\(count % 100)"
  }
}
