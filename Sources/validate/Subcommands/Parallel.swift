import Dispatch
import Synchronization

/// Does the same work on many things on all cores; what comes out stands in the order of what went in.
enum Parallel {
  /// What the work makes of each thing.
  ///
  /// - Parameters:
  ///   - inputs: The things.
  ///   - progress: Counts what is done; nil when nobody wants to know.
  ///   - work: The work.
  /// - Returns: One result a thing, in their order.
  /// - Throws: What the work throws on the first thing, in their order, on which it does.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], progress: Progress? = nil, _ work: @Sendable (Input) throws -> Output
  ) throws -> [Output] {
    let results = Mutex<[Result<Output, any Error>?]>(Array(repeating: nil, count: inputs.count))
    DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
      let result = Result { try work(inputs[index]) }
      results.withLock { $0[index] = result }
      progress?.advance()
    }
    progress?.finish()
    return try results.withLock { results in try results.compactMap { try $0?.get() } }
  }
}
