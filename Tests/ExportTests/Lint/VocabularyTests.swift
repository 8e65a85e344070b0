import Testing

@testable import Export

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

  @Test func codeIsLeftOut() {
    let page = PageParser.parse(SourceText("截`止`截止**截**止 ![截止](a.png)\n"), file: "01.md")
    let passage = LintContext(page: page).prose.passages[0]
    let stretches = passage.plain.map(passage.string)
    #expect(stretches == ["截", "截止截止 "])
  }
}
