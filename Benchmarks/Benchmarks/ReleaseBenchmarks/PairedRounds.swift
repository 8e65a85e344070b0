internal import Benchmark

/// Measures all tasks in turn, so that what disturbs the machine for a while disturbs all of them alike.
///
/// A round runs every task on the same issues. The CPU time of each task, for a page, becomes a metric of its own, and
/// so do the ratios of each round, since a ratio of medians would take its halves from different rounds.
struct PairedRounds {
  /// The name of the benchmark; metrics bear the input, too, because exported metrics run together.
  static func name(_ input: BenchmarkInput) -> String { "paired \(input.name)" }

  /// The metric of a task: nanoseconds of CPU for a page.
  static func time(_ task: String, _ input: BenchmarkInput) -> BenchmarkMetric {
    .custom("time|\(input.name)|\(task)", polarity: .prefersSmaller, useScalingFactor: false)
  }

  /// The metric of a ratio, in thousandths.
  static func ratio(_ task: String, _ floor: String, _ input: BenchmarkInput) -> BenchmarkMetric {
    .custom("ratio|\(input.name)|\(task)|\(floor)", polarity: .prefersSmaller, useScalingFactor: false)
  }

  /// The floors: the two parses and one of the validations.
  static let floors = [ReleaseTask.official, ReleaseTask.profile].filter { name in
    ReleaseTask.floor.contains { $0.name == name }
  }

  /// All metrics of an input.
  static func metrics(_ input: BenchmarkInput) -> [BenchmarkMetric] {
    ReleaseTask.all.map { time($0.name, input) }
      + floors.flatMap { floor in ReleaseTask.checks.map { ratio($0.name, floor, input) } }
      + [rate(input), .throughput]
  }

  /// The metric of the linter: kilobytes of Markdown a second of CPU.
  private static func rate(_ input: BenchmarkInput) -> BenchmarkMetric {
    .custom("rate|\(input.name)|lint", polarity: .prefersLarger, useScalingFactor: false)
  }

  /// Runs one round and reports it.
  static func run(_ batches: [[PreparedIssue]], _ input: BenchmarkInput, _ benchmark: Benchmark) throws {
    let issues = batches[benchmark.currentIteration % batches.count]
    var times: [String: UInt64] = [:]
    for task in ReleaseTask.all {
      let start = Floor.cpuTime
      for _ in 0..<input.repetitions { for issue in issues { try task.run(issue) } }
      times[task.name] = (Floor.cpuTime - start) / UInt64(input.repetitions)
    }
    let pages = issues.flatMap(\.input.pages)
    for (task, time) in times { benchmark.measurement(Self.time(task, input), Int(time) / pages.count) }
    let parses = times["cmark-gfm parse", default: 0] + times["libxml2 parse", default: 0]
    for floor in floors {
      for check in ReleaseTask.checks {
        let thousandths = 1_000 * times[check.name, default: 0] / (parses + times[floor, default: 1])
        benchmark.measurement(ratio(check.name, floor, input), Int(thousandths))
      }
    }
    let bytes = pages.reduce(0) { $0 + $1.bytes.count }
    benchmark.measurement(rate(input), bytes * 1_000_000 / Int(times["lint", default: 1]))
  }
}
