import Synchronization
import Testing

@testable import validate

@Suite struct ParallelTests {
  private struct Refusal: Error, Equatable {
    let number: Int

    init(of number: Int) { self.number = number }
  }

  @Test(arguments: [0, 1, 7, 1_000], [1, 3])
  func resultsComeInOrder(count: Int, workers: Int) throws {
    var taken: [Int] = []
    try Parallel.forEach(Array(0..<count), workers: workers) { number in
      // Some take much longer than others.
      var rounds = number % 7 == 0 ? 20_000 : 1
      while rounds > 0 { rounds -= 1 }
      return number * 2 + rounds
    } take: { number, result in
      let doubled = try result.get()
      #expect(doubled == number * 2)
      taken.append(number)
    }
    #expect(taken == Array(0..<count))
  }

  @Test(arguments: [0, 1, 7, 1_000], [1, 3])
  func allAreMappedInOrder(count: Int, workers: Int) throws {
    #expect(try Parallel.map(Array(0..<count), workers: workers) { $0 * 2 } == (0..<count).map { $0 * 2 })
  }

  @Test(arguments: [1, 3]) func theFirstFaultInOrderIsThrown(workers: Int) {
    #expect(throws: Refusal(of: 3)) {
      try Parallel.map(Array(0..<20), workers: workers) { if $0 % 5 == 3 { throw Refusal(of: $0) } }
    }
  }

  @Test(arguments: [1, 3]) func fewResultsWait(workers: Int) throws {
    let begun = Mutex(0)
    var taken = 0
    try Parallel.forEach(Array(0..<500), workers: workers) { _ in
      begun.withLock { $0 += 1 }
    } take: { _, _ in
      taken += 1
      #expect(begun.withLock { $0 } - taken < 4 * workers + 1)
    }
    #expect(begun.withLock { $0 } == 500)
  }

  @Test(arguments: [1, 3]) func oneThatFailsDoesNotStopTheRest(workers: Int) throws {
    var failed: [Int] = []
    var taken = 0
    try Parallel.forEach(Array(0..<20), workers: workers) { number in
      if number % 5 == 3 { throw Refusal(of: number) }
    } take: { number, result in
      taken += 1
      if case .failure = result { failed.append(number) }
    }
    #expect(taken == 20 && failed == [3, 8, 13, 18])
  }

  @Test(arguments: [1, 3]) func whoTakesMayEndIt(workers: Int) {
    let begun = Mutex(0)
    #expect(throws: Refusal(of: 2)) {
      try Parallel.forEach(Array(0..<10_000), workers: workers) { _ in
        begun.withLock { $0 += 1 }
      } take: { number, _ in
        if number == 2 { throw Refusal(of: number) }
      }
    }
    #expect(begun.withLock { $0 } < 10_000)
  }
}
