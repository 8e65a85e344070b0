internal import Benchmark

let benchmarks: @Sendable () -> Void = {
  for input in BenchmarkInput.all {
    Benchmark(
      PairedRounds.name(input),
      configuration: Benchmark.Configuration(
        metrics: PairedRounds.metrics(input), warmupIterations: 1, maxDuration: .seconds(120),
        maxIterations: input.rounds)
    ) { benchmark, issues in
      try PairedRounds.run(issues, input, benchmark)
    } setup: {
      try input.issues.map { try PreparedIssue($0) }
    }
  }
  // One by one on the first input: for baselines, and for instructions where the machine lets them be counted.
  guard let input = BenchmarkInput.all.first else { return }
  for task in ReleaseTask.all {
    Benchmark(
      "\(input.name): \(task.name)",
      configuration: Benchmark.Configuration(
        metrics: [.wallClock, .throughput, .instructions], warmupIterations: 3,
        maxDuration: .milliseconds(500),
        maxIterations: 10_000)
    ) { benchmark, issues in
      for _ in benchmark.scaledIterations { for issue in issues { try task.run(issue) } }
    } setup: {
      try input.issues.map { try PreparedIssue($0) }
    }
  }
}
