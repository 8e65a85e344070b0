import Synchronization
import Testing

@testable import validate

@Suite struct ParallelTests {
  private struct Refusal: Error, Equatable {}

  @Test(arguments: [0, 1, 7, 1_000])
  func resultsComeInOrder(count: Int) throws {
    var taken: [Int] = []
    try Parallel.forEach(Array(0..<count)) { number in
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

  @Test func fewResultsWait() throws {
    let begun = Mutex(0)
    var taken = 0
    try Parallel.forEach(Array(0..<500)) { _ in
      begun.withLock { $0 += 1 }
    } take: { _, _ in
      taken += 1
      #expect(begun.withLock { $0 } - taken < 4 * ProcessorCount.usable + 1)
    }
    #expect(begun.withLock { $0 } == 500)
  }

  @Test func oneThatFailsDoesNotStopTheRest() throws {
    var failed: [Int] = []
    var taken = 0
    try Parallel.forEach(Array(0..<20)) { number in
      if number % 5 == 3 { throw Refusal() }
    } take: { number, result in
      taken += 1
      if case .failure = result { failed.append(number) }
    }
    #expect(taken == 20 && failed == [3, 8, 13, 18])
  }

  @Test func whoTakesMayEndIt() {
    let begun = Mutex(0)
    #expect(throws: Refusal()) {
      try Parallel.forEach(Array(0..<10_000)) { _ in
        begun.withLock { $0 += 1 }
      } take: { number, _ in
        if number == 2 { throw Refusal() }
      }
    }
    #expect(begun.withLock { $0 } < 10_000)
  }
}
