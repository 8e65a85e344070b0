import CGlibc
import Dispatch
import Glibc
import Synchronization

/// Does the same work on many inputs on all cores; the results come in the order of the inputs.
///
/// With one core, or one input, the work is done on the thread of the caller: a program with one thread allocates memory
/// without locks, which is noticeably faster.
enum Parallel {
  /// The result of the work for each input.
  ///
  /// - Parameters:
  ///   - inputs: The inputs.
  ///   - progress: Counts what is done; nil when it is not shown.
  ///   - workers: One to do the work on the thread of the caller; with more, Dispatch takes as many as the machine has.
  ///   - work: The work.
  /// - Returns: One result an input, in their order.
  /// - Throws: What the work throws for the first input, in their order, for which it does; ``Interruption`` when a
  ///   person stopped the run.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], progress: Progress? = nil, workers: Int = ProcessorCount.usable,
    _ work: @Sendable (Input) throws -> Output
  ) throws -> [Output] {
    guard min(workers, inputs.count) > 1 else { return try mapInTurn(inputs, progress, work) }
    let results = Mutex<[Result<Output, any Error>?]>(Array(repeating: nil, count: inputs.count))
    try Interruption.watch {
      DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
        let result = Result {
          try Interruption.check()
          return try work(inputs[index])
        }
        results.withLock { $0[index] = result }
        progress?.advance()
      }
    }
    progress?.finish()
    return try results.withLock { results in try results.compactMap { try $0?.get() } }
  }

  private static func mapInTurn<Input, Output>(
    _ inputs: [Input], _ progress: Progress?, _ work: (Input) throws -> Output
  ) throws -> [Output] {
    var outputs: [Output] = []
    outputs.reserveCapacity(inputs.count)
    defer { progress?.finish() }
    try Interruption.watch {
      for input in inputs {
        try Interruption.check()
        outputs.append(try work(input))
        progress?.advance()
      }
    }
    return outputs
  }

  /// Works ahead on all cores, and delivers the results one by one in the order of the inputs.
  ///
  /// Only a few results wait at any time, so that memory does not grow with the number of inputs.
  ///
  /// - Parameters:
  ///   - inputs: The inputs.
  ///   - workers: How many threads do the work, at least one.
  ///   - work: The work, done on any thread.
  ///   - take: Takes an input and its result or error, on the thread of the caller.
  /// - Throws: What `take` throws, after which no more work begins; ``Interruption`` when a person stopped the run.
  static func forEach<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], workers: Int = ProcessorCount.usable,
    _ work: @escaping @Sendable (Input) throws -> Output,
    take: (Input, Result<Output, any Error>) throws -> Void
  ) throws {
    guard min(workers, inputs.count) > 1 else { return try forEachInTurn(inputs, work, take: take) }
    let queue = OrderedQueue(inputs, workers: workers, work)
    try Interruption.watch {
      queue.start()
      defer { queue.stop() }
      for (index, input) in inputs.enumerated() {
        let result = queue.result(at: index)
        try Interruption.check()
        try take(input, result)
      }
    }
  }

  private static func forEachInTurn<Input, Output>(
    _ inputs: [Input], _ work: (Input) throws -> Output,
    take: (Input, Result<Output, any Error>) throws -> Void
  ) throws {
    try Interruption.watch {
      for input in inputs {
        let result = Result { try work(input) }
        try Interruption.check()
        try take(input, result)
      }
    }
  }
}

/// How many processors work at once.
enum ProcessorCount {
  /// The number of processors that this process may use, at least one.
  static let usable = max(allotted ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)

  /// The number of processors the process is bound to, as by `taskset`; nil when the system does not say.
  private static var allotted: Int? {
    var set = cpu_set_t()
    // The call writes within the size it is given, and the bits are read from the same bytes.
    guard unsafe sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &set) == 0 else { return nil }
    return unsafe withUnsafeBytes(of: set) { bytes in
      unsafe bytes.reduce(0) { $0 + $1.nonzeroBitCount }
    }
  }
}
