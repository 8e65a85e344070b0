internal import Benchmark

/// Measures all tasks in turn, so that what disturbs the machine for a while disturbs all of them alike.
///
/// A round runs every task once on the whole input. The CPU time of each task becomes a metric of its own, and so
/// do the ratios of each round, since a ratio of medians would take its halves from different rounds.
struct PairedRounds {
  /// The name of the benchmark; metrics bear the input, too, because exported metrics run together.
  static func name(_ input: BenchmarkInput) -> String { "paired \(input.name)" }

  /// The metric of a task: nanoseconds of CPU for the whole input, once.
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
      + [size("pages", input), size("Markdown bytes", input), size("XML bytes", input), .throughput]
  }

  private static func size(_ what: String, _ input: BenchmarkInput) -> BenchmarkMetric {
    .custom("size|\(input.name)|\(what)", polarity: .prefersLarger, useScalingFactor: false)
  }

  /// Runs one round and reports it.
  static func run(_ issues: [PreparedIssue], _ input: BenchmarkInput, _ benchmark: Benchmark) throws {
    var times: [String: UInt64] = [:]
    for task in ReleaseTask.all {
      let start = Floor.cpuTime
      for _ in 0..<input.repetitions { for issue in issues { try task.run(issue) } }
      times[task.name] = (Floor.cpuTime - start) / UInt64(input.repetitions)
    }
    for (task, time) in times { benchmark.measurement(Self.time(task, input), Int(time)) }
    let parses = times["cmark-gfm parse", default: 0] + times["libxml2 parse", default: 0]
    for floor in floors {
      for check in ReleaseTask.checks {
        let thousandths = 1_000 * times[check.name, default: 0] / (parses + times[floor, default: 1])
        benchmark.measurement(ratio(check.name, floor, input), Int(thousandths))
      }
    }
    benchmark.measurement(size("pages", input), input.pageCount)
    benchmark.measurement(
      size("Markdown bytes", input),
      input.issues.reduce(0) { $0 + $1.pages.reduce(0) { $0 + $1.bytes.count } })
    benchmark.measurement(size("XML bytes", input), issues.reduce(0) { $0 + $1.message.bytes.count })
  }
}
