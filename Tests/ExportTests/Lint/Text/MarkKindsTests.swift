import Testing

@testable import Document
@testable import Lint

@Suite struct MarkKindsTests {
  private static let marks =
    "“”‘’《》〈〉「」『』（）【】，。、；：？！…—·(),-.:;?~!\"'"
    + "\u{2013}\u{2015}\u{2500}\u{FF0D}\u{22EF}\u{2022}\u{2027}\u{2219}\u{25CF}\u{30FB}\u{FF65}"

  @Test func holdsWhatWasInserted() {
    for mark in Self.marks.unicodeScalars {
      let kinds = MarkKinds(String(mark))
      #expect(kinds.mayHold(mark))
      #expect(kinds.mayHold(anyOf: MarkKinds(Self.marks)))
      for other in Self.marks.unicodeScalars where other != mark {
        #expect(!kinds.mayHold(other), "\(mark) passes for \(other)")
      }
    }
    #expect(!MarkKinds().mayHold(anyOf: MarkKinds(Self.marks)))
  }

  @Test func joinsThoseOfTwoTexts() {
    var kinds = MarkKinds("“")
    kinds.formUnion(MarkKinds("》"))
    #expect(kinds.mayHold("“") && kinds.mayHold("》") && !kinds.mayHold("《"))
  }

  /// The marks of a passage after a mended column break, too, are known.
  @Test func aPassageKnowsItsMarks() {
    let first = Passage([.text(Text("他说：“走吧"))], role: .body, item: 0, part: 0)
    let second = Passage([.text(Text("。”"))], role: .body, item: 0, part: 1)
    let joined = Passage.joined([first, second])
    for mark in joined.marks { #expect(joined.markKinds.mayHold(mark.scalar)) }
    #expect(joined.marks.map(\.scalar) == ["：", "“", "。", "”"])
    #expect(!joined.markKinds.mayHold("《"))
  }
}
