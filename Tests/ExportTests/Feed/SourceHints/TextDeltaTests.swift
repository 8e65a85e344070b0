import Testing

@testable import Feed

@Suite struct TextDeltaTests {
  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test(arguments: [
    ("", ""), ("甲", ""), ("", "乙"), ("- 甲\n- 乙", "* 甲\n* 乙"), ("abcabba", "cbabac"),
    ("一行", "一行  \n二行"), ("e\u{301}", "é"), ("a", "a\r\nb"), ("甲\n乙\n", "甲\n乙"),
  ])
  func leadsFromOneTextToTheOther(old: String, new: String) throws {
    let delta = TextDelta(from: scalars(old), to: scalars(new))
    #expect(delta.applied(to: scalars(old)) == scalars(new))
    #expect(try #require(TextDelta(delta.text)).applied(to: scalars(old)) == scalars(new))
  }

  @Test func isShort() {
    let delta = TextDelta(from: scalars("- 甲\n- 乙"), to: scalars("* 甲\n* 乙"))
    #expect(delta.text == "0-1+*,3-1+*")
  }

  @Test func replacesLinesThatDifferTooMuch() {
    let old = scalars((0..<300).map { "旧\($0)行" }.joined(separator: "\n"))
    let new = scalars((0..<300).map { $0 == 7 ? "旧7行" : "\($0)新的一行" }.joined(separator: "\n") + "\n尾")
    #expect(TextDelta(from: old, to: new).applied(to: old) == new)
  }

  @Test(arguments: ["", "x", "-1", "1-", "1-2-3", "1+\\", "1+\\q", "1+\\u{110000}", "1,,2"])
  func refusesWhatItDidNotWrite(text: String) {
    #expect(TextDelta(text) == nil)
  }

  @Test(arguments: ["5", "0-5", "3-1+x,0-1"])
  func refusesTextThatItDoesNotFit(text: String) throws {
    let delta = try #require(TextDelta(text))
    #expect(delta.applied(to: scalars("abcd")) == nil)
  }

  @Test func survivesRandomTexts() {
    var generator = SplitMix(state: 7)
    for _ in 0..<2_000 {
      let alphabet = Array("ab甲\n,\\? *".unicodeScalars)
      func random() -> [Unicode.Scalar] {
        (0..<Int.random(in: 0...30, using: &generator)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
        }
      }
      let (old, new) = (random(), random())
      let delta = TextDelta(from: old, to: new)
      #expect(delta.applied(to: old) == new)
      #expect(delta.changes.isEmpty || TextDelta(delta.text) == delta)
    }
  }
}

/// A small generator of random numbers whose sequence is the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
