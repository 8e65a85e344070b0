import Testing

@testable import Lint

/// The sample of a text does not depend on the pieces in which it is added.
@Suite struct ShinglesTests {
  private static func sample(_ pieces: [[UInt32]]) -> [UInt64] {
    var shingles = Shingles()
    for piece in pieces { shingles.add(piece.span) }
    return shingles.takeSample()
  }

  @Test(arguments: UInt64(0)..<20) func piecesDoNotMatter(seed: UInt64) {
    var random = SplitMix(state: seed)
    let text = (0..<400).map { _ in UInt32.random(in: 0x4E00...0x4E80, using: &random) }
    let whole = Self.sample([text])
    #expect(whole.count > 10)
    var pieces: [[UInt32]] = []
    var rest = text[...]
    while !rest.isEmpty {
      let count = min(Int.random(in: 0...20, using: &random), rest.count)
      pieces.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    #expect(Self.sample(pieces) == whole)
  }

  /// What stands before and after them changes nothing of the stretches that two texts share.
  @Test func sharedTextHasSharedStretches() {
    let text = (0..<200).map { UInt32(0x4E00 + $0 * $0 % 997) }
    let more = Set(Self.sample([[1, 2, 3] + text + [4, 5]]))
    #expect(more.isSuperset(of: Self.sample([text])))
  }
}
