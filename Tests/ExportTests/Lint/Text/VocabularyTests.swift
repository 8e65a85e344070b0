import Testing

@testable import Lint
@testable import Newspaper
@testable import Source

/// The words of all rules are found in one pass.
@Suite struct VocabularyTests {
  private static func found(_ words: [[String]], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    Vocabulary(words).find(in: bytes, within: 0..<bytes.count) { rule, word, offsets in
      #expect(bytes[offsets].elementsEqual(words[rule][word].utf8))
      found.append("\(rule)\(words[rule][word])@\(offsets.lowerBound)")
    }
    return found
  }

  @Test func findsTheWordsOfEveryRule() {
    let found = Self.found([["其它", "帐"], ["他", "其它人"], []], in: "账与帐,其它人等")
    #expect(found == ["0帐@6", "1其它人@10", "0其它@10"])
  }

  @Test func knowsCharactersOfEveryWidth() {
    let found = Self.found([["km", "é", "km²"]], in: "é3km²𠀀km")
    #expect(found == ["0é@0", "0km²@3", "0km@3", "0km@11"])
  }

  @Test(arguments: ["", "其", "前文其"]) func aWordCutShortIsNone(_ text: String) {
    #expect(Self.found([["其它"]], in: text) == [])
  }

  /// Every word that stands at a character, and no other, in texts made of the characters of the words.
  @Test(arguments: UInt64(0)..<20) func findsWhatASearchForEachWordFinds(seed: UInt64) {
    var random = SplitMix(state: seed)
    let characters = ["其", "它", "他", "中", "é", "k", "m", "²", "𠀀"]
    func text(_ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &random)).map { _ in characters.randomElement(using: &random) ?? "" }
        .joined()
    }
    let words = (0..<3).map { _ in
      Set((0..<6).map { _ in text(1...4) }).filter {
        $0.unicodeScalars.first.map { $0.value < 0x1_0000 } ?? false
      }
      .sorted()
    }
    let bytes = Array(text(0...60).utf8)
    var expected: Set<String> = []
    for (rule, words) in words.enumerated() {
      for word in words {
        for start in bytes.indices where bytes[start...].starts(with: word.utf8) {
          expected.insert("\(rule)\(word)@\(start)")
        }
      }
    }
    let found = Self.found(words, in: String(decoding: bytes, as: UTF8.self))
    #expect(found.count == expected.count && Set(found) == expected)
  }

  @Test func codeIsLeftOut() {
    let page = PageParser.parse(SourceText("截`止`截止**截**止 ![截止](a.png)\n"), file: "01.md")
    let passage = LintContext(page: page, rules: .standard).prose.passages[0]
    let stretches = passage.plain.map(passage.string)
    #expect(stretches == ["截", "截止截止 "])
  }
}
