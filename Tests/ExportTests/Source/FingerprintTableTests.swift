import Testing

@testable import Source

@Suite struct FingerprintTableTests {
  @Test(arguments: [0, 1, 500])
  func holdsWhatADictionaryHolds(capacity: Int) {
    var table = FingerprintTable<Int>(capacity: capacity)
    var expected: [UInt64: Int] = [:]
    var random = SystemRandomNumberGenerator()
    #expect(table[7] == nil)
    for value in 0..<2_000 {
      let key = UInt64.random(in: 0..<1_000, using: &random)
      #expect(table.insert(value, for: key) == expected[key])
      expected[key] = expected[key] ?? value
    }
    for key in UInt64(0)..<1_000 { #expect(table[key] == expected[key]) }
  }

  @Test func keysThatDifferInTheirHighBitsOnlyAreKeptApart() {
    var table = FingerprintTable<Int>()
    for bit in 0..<64 { table.insert(bit, for: 1 << UInt64(bit)) }
    for bit in 0..<64 { #expect(table[1 << UInt64(bit)] == bit) }
  }
}
