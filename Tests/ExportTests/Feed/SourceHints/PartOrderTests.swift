import Testing

@testable import Document
@testable import Feed

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
    let order = PartOrder.sourceOrder(of: parts, runs: runs("1.1-2,2.1,1.3,3.1"), marks: [:])
    #expect(texts(order) == ["甲", "乙", "天气", "丙", "丁"])
  }

  @Test func keepsAnEditedPieceTogether() {
    let order = PartOrder.sourceOrder(of: [part(1, "新")] + parts, runs: runs("1.1-2,2.1,1.3,3.1"), marks: [:])
    #expect(texts(order) == ["新", "甲", "乙", "丙", "天气", "丁"])
  }

  @Test func keepsAnAddedPieceBehindItsNeighbour() {
    let order = PartOrder.sourceOrder(of: parts + [part(9, "新")], runs: runs("1.1-2,2.1,1.3,3.1"), marks: [:])
    #expect(texts(order) == ["甲", "乙", "天气", "丙", "丁", "新"])
  }

  @Test func doesWithoutAPieceThatWasTakenOut() {
    let order = PartOrder.sourceOrder(
      of: parts.filter { $0.piece != 2 }, runs: runs("1.1-2,2.1,1.3,3.1"), marks: [:])
    #expect(texts(order) == ["甲", "乙", "丙", "丁"])
  }

  /// A piece that a partner moved goes where the XML has it, and not back to where the source had it.
  @Test(arguments: [
    ([3, 1, 2], ["丁", "甲", "乙", "天气", "丙"]), ([1, 3, 2], ["甲", "乙", "天气", "丙", "丁"]),
    ([2, 1, 3], ["天气", "甲", "乙", "丙", "丁"]), ([3, 2, 1], ["丁", "天气", "甲", "乙", "丙"]),
  ])
  func putsAMovedPieceWhereTheXMLHasIt(pieces: [Int], expected: [String]) {
    let moved = pieces.flatMap { piece in parts.filter { $0.piece == piece } }
    #expect(texts(PartOrder.sourceOrder(of: moved, runs: runs("1.1-2,2.1,1.3,3.1"), marks: [:])) == expected)
  }

  @Test func neverLosesAPart() {
    for order in ["3.1", "1.1-9", "1.1,1.1,1.1", "7.1-2,1.2"] {
      #expect(
        texts(PartOrder.sourceOrder(of: parts, runs: runs(order), marks: [:])).sorted()
          == texts(parts).sorted())
    }
  }

  /// Pieces that are not entangled are not named, and stand where the XML has them.
  @Test func namesOnlyEntangledPieces() {
    let more = parts + [part(4, "戊"), part(5, "己"), part(5, "庚"), part(6, "辛")]
    let order = PartOrder.sourceOrder(of: more, runs: runs("1.1-2,2.1,1.3,5.2,5.1"), marks: [:])
    #expect(texts(order) == ["甲", "乙", "天气", "丙", "丁", "戊", "庚", "己", "辛"])
  }

  /// An article with its byline below the text: the XML has the byline second.
  @Test(arguments: [
    // What the XML holds after the edit, and in which order it comes back.
    ("题 名 一 二 三", "题 一 二 三 名"), ("题 名 一 三", "题 一 三 名"), ("题 名 二 三", "题 二 三 名"),
    ("题 名 一 新 二 三", "题 一 新 二 三 名"), ("题 名 新 一 二 三", "题 新 一 二 三 名"),
    ("题 名 一 二 三 新", "题 一 二 三 新 名"), ("题 改 一 二 三", "题 一 二 三 改"), ("题 名 改 三", "题 改 三 名"),
    ("题 一 二 三", "题 一 二 三"), ("题 名", "题 名"), ("新 题 名 一 二 三", "新 题 一 二 三 名"),
  ])
  func knowsThePartsOfAnEditedPieceAgain(edited: String, expected: String) {
    func parts(_ text: String) -> [SpelledPart] { text.split(separator: " ").map { part(2, String($0)) } }
    let marks = [2: parts("题 名 一 二 三").map { PartMark($0.block) }]
    let page = [part(1, "前")] + parts(edited) + [part(3, "后")]
    let order = PartOrder.sourceOrder(of: page, runs: runs("2.1,2.3-5,2.2"), marks: marks)
    #expect(texts(order) == ["前"] + expected.split(separator: " ").map(String.init) + ["后"])
  }

  /// A part is known again although another piece stands in the middle of its own.
  @Test func putsAnInterruptionBackInsideAnEditedPiece() {
    let marks = [1: [part(1, "甲"), part(1, "乙"), part(1, "丙")].map { PartMark($0.block) }]
    let edited = [part(1, "甲"), part(1, "新"), part(1, "乙"), part(1, "丙"), part(2, "天气")]
    let order = PartOrder.sourceOrder(of: edited, runs: runs("1.1-2,2.1,1.3"), marks: marks)
    #expect(texts(order) == ["甲", "新", "乙", "天气", "丙"])
  }
}
