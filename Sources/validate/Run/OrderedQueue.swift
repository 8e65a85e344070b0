import Dispatch
import Synchronization

/// A queue of work whose results come out in the order of the inputs, whichever thread is done first.
///
/// It has a few places; each holds an input in work or a result that waits. No work begins while all are taken.
final class OrderedQueue<Input: Sendable, Output: Sendable>: Sendable {
  private struct State {
    var next = 0
    var results: [Int: Result<Output, any Error>] = [:]
  }

  private let inputs: [Input]
  private let work: @Sendable (Input) throws -> Output
  private let state = Mutex(State())
  private let workers: Int
  /// Counts the free places.
  private let free: DispatchSemaphore
  /// For each place, whether its result has arrived.
  private let arrived: [DispatchSemaphore]
  private let running = DispatchGroup()

  /// Prepares to do the work on a number of threads.
  init(_ inputs: [Input], workers: Int, _ work: @escaping @Sendable (Input) throws -> Output) {
    self.inputs = inputs
    self.work = work
    self.workers = workers
    let places = 4 * workers
    free = DispatchSemaphore(value: places)
    arrived = (0..<places).map { _ in DispatchSemaphore(value: 0) }
  }

  /// Starts the threads.
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

  /// Waits for the result of an input, removes it and frees its place. Results have to be asked for in order.
  func result(at index: Int) -> Result<Output, any Error> {
    arrived[index % arrived.count].wait()
    let result = state.withLock { $0.results.removeValue(forKey: index) }
    free.signal()
    // It has arrived, so it is there.
    return result ?? .failure(Interruption())
  }

  /// Begins no more work, and waits for the work that has begun.
  func stop() {
    state.withLock { $0.next = inputs.count }
    for _ in 0..<workers { free.signal() }
    running.wait()
    // A semaphore must not be destroyed with a lower count than it began with.
    for _ in arrived { free.signal() }
  }
}
