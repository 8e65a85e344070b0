import Testing

@testable import Export

@Suite struct PartOrderTests {
  private func part(_ piece: Int, _ text: String) -> SpelledPart {
    SpelledPart(piece: piece, block: .paragraph(Paragraph([.text(Text(text))])), spelling: nil)
  }

  private func texts(_ parts: [SpelledPart]) -> [String] { parts.map(\.block.plainText) }

  private var parts: [SpelledPart] {
    [part(1, "甲"), part(1, "乙"), part(1, "丙"), part(2, "天气"), part(3, "丁")]
  }

  private func runs(_ order: String) -> [PageLayout.Run] { PageLayout("order:\(order)").order }

  @Test func putsAnInterruptionBackInside() {
    let order = PartOrder.sourceOrder(of: parts, runs: runs("1.1-2,2.1,1.3,3.1"))
    #expect(texts(order) == ["甲", "乙", "天气", "丙", "丁"])
  }

  @Test func keepsAnEditedPieceTogether() {
    let order = PartOrder.sourceOrder(of: [part(1, "新")] + parts, runs: runs("1.1-2,2.1,1.3,3.1"))
    #expect(texts(order) == ["新", "甲", "乙", "丙", "天气", "丁"])
  }

  @Test func keepsAnAddedPieceBehindItsNeighbour() {
    let order = PartOrder.sourceOrder(of: parts + [part(9, "新")], runs: runs("1.1-2,2.1,1.3,3.1"))
    #expect(texts(order) == ["甲", "乙", "天气", "丙", "丁", "新"])
  }

  @Test func doesWithoutAPieceThatWasTakenOut() {
    let order = PartOrder.sourceOrder(of: parts.filter { $0.piece != 2 }, runs: runs("1.1-2,2.1,1.3,3.1"))
    #expect(texts(order) == ["甲", "乙", "丙", "丁"])
  }

  /// A piece that a partner moved goes where the XML has it, and not back to where the source had it.
  @Test(arguments: [
    ([3, 1, 2], ["丁", "甲", "乙", "天气", "丙"]), ([1, 3, 2], ["甲", "乙", "天气", "丙", "丁"]),
    ([2, 1, 3], ["天气", "甲", "乙", "丙", "丁"]), ([3, 2, 1], ["丁", "天气", "甲", "乙", "丙"]),
  ])
  func putsAMovedPieceWhereTheXMLHasIt(pieces: [Int], expected: [String]) {
    let moved = pieces.flatMap { piece in parts.filter { $0.piece == piece } }
    #expect(texts(PartOrder.sourceOrder(of: moved, runs: runs("1.1-2,2.1,1.3,3.1"))) == expected)
  }

  @Test func neverLosesAPart() {
    for order in ["3.1", "1.1-9", "1.1,1.1,1.1", "7.1-2,1.2"] {
      #expect(texts(PartOrder.sourceOrder(of: parts, runs: runs(order))).sorted() == texts(parts).sorted())
    }
  }
}
