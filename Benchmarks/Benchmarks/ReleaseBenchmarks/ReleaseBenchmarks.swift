internal import Benchmark

let benchmarks: @Sendable () -> Void = {
  for input in BenchmarkInput.all {
    Benchmark(
      PairedRounds.name(input),
      configuration: Benchmark.Configuration(
        metrics: PairedRounds.metrics(input), warmupIterations: 1, maxDuration: .seconds(60),
        maxIterations: BenchmarkInput.rounds)
    ) { benchmark, batches in
      try PairedRounds.run(batches, input, benchmark)
    } setup: {
      try input.batches.map { try $0.map { try PreparedIssue($0) } }
    }
  }
  // One by one on the first input: for baselines, and for instructions where the machine lets them be counted.
  guard let input = BenchmarkInput.all.first, let batch = input.batches.first else { return }
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
      try batch.map { try PreparedIssue($0) }
    }
  }
}
