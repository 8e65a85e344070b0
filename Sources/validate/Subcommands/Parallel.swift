import Dispatch
import Synchronization

/// Does the same work on many things on all cores; what comes out stands in the order of what went in.
///
/// With one core, or one thing, the work is done on the thread of the caller: a program of one thread needs no locks
/// when it asks for memory, and that is felt.
enum Parallel {
  /// What the work makes of each thing.
  ///
  /// - Parameters:
  ///   - inputs: The things.
  ///   - progress: Counts what is done; nil when nobody wants to know.
  ///   - workers: One to do the work on the thread of the caller; with more, Dispatch takes as many as the machine has.
  ///   - work: The work.
  /// - Returns: One result a thing, in their order.
  /// - Throws: What the work throws on the first thing, in their order, on which it does; ``Interruption`` when a
  ///   person stopped the run.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], progress: Progress? = nil, workers: Int = ProcessorCount.usable,
    _ work: @Sendable (Input) throws -> Output
  ) throws -> [Output] {
    FreedMemory.keep()
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

  /// Works ahead on all cores, and hands over what the work makes of each thing, one after the other in their order.
  ///
  /// Only a few results wait at any time, so that memory does not grow with the number of things.
  ///
  /// - Parameters:
  ///   - inputs: The things.
  ///   - workers: How many threads do the work, at least one.
  ///   - work: The work, done on any thread.
  ///   - take: Takes a thing and what the work made of it or threw, on the thread of the caller.
  /// - Throws: What `take` throws, after which no work is begun; ``Interruption`` when a person stopped the run.
  static func forEach<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], workers: Int = ProcessorCount.usable,
    _ work: @escaping @Sendable (Input) throws -> Output,
    take: (Input, Result<Output, any Error>) throws -> Void
  ) throws {
    FreedMemory.keep()
    guard min(workers, inputs.count) > 1 else { return try forEachInTurn(inputs, work, take: take) }
    let belt = Belt(inputs, workers: workers, work)
    try Interruption.watch {
      belt.start()
      defer { belt.stop() }
      for (index, input) in inputs.enumerated() {
        let result = belt.result(at: index)
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

/// Things on their way through work: a few places, each with a thing that is worked on or a result that waits.
private final class Belt<Input: Sendable, Output: Sendable>: Sendable {
  private struct State {
    var next = 0
    var results: [Int: Result<Output, any Error>] = [:]
  }

  private let inputs: [Input]
  private let work: @Sendable (Input) throws -> Output
  private let state = Mutex(State())
  private let workers: Int
  /// Counts the places that are free.
  private let free: DispatchSemaphore
  /// For each place, whether its result has arrived.
  private let arrived: [DispatchSemaphore]
  private let running = DispatchGroup()

  init(_ inputs: [Input], workers: Int, _ work: @escaping @Sendable (Input) throws -> Output) {
    self.inputs = inputs
    self.work = work
    self.workers = workers
    let places = 4 * workers
    free = DispatchSemaphore(value: places)
    arrived = (0..<places).map { _ in DispatchSemaphore(value: 0) }
  }

  /// Begins to work.
  func start() {
    for _ in 0..<min(workers, inputs.count) {
      DispatchQueue.global().async(group: running) { self.run() }
    }
  }

  private func run() {
    while true {
      free.wait()
      let index = state.withLock { state in
        defer { state.next += 1 }
        return state.next
      }
      guard index < inputs.count else { return }
      let result = Result { try work(inputs[index]) }
      state.withLock { $0.results[index] = result }
      arrived[index % arrived.count].signal()
    }
  }

  /// Waits for the result of a thing, takes it away and frees its place. Results are asked for in order.
  func result(at index: Int) -> Result<Output, any Error> {
    arrived[index % arrived.count].wait()
    let result = state.withLock { $0.results.removeValue(forKey: index) }
    free.signal()
    // It has arrived, so it is there.
    return result ?? .failure(Interruption())
  }

  /// Begins no more work, and waits for what has begun.
  func stop() {
    state.withLock { $0.next = inputs.count }
    for _ in 0..<workers { free.signal() }
    running.wait()
    // A semaphore must not go away with less than it began with.
    for _ in arrived { free.signal() }
  }
}
