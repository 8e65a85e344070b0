import Testing

@testable import Export

@Suite struct PassageSearchTests {
  @Test func findsPassagesInAnyOrder() {
    var search = PassageSearch(Array("主题引题署名正文".utf8))
    for passage in ["引题", "主题", "署名", "", "正文", "主题引"] {
      let isFound = search.finds(Array(passage.utf8))
      #expect(isFound, "\(passage)")
    }
    for passage in ["副题", "正文正", "主题引题署名正文又"] {
      let isFound = search.finds(Array(passage.utf8))
      #expect(!isFound, "\(passage)")
    }
  }

  /// Passages that begin like the text again and again.
  @Test(arguments: ["aab", "aaab", "ab", "abaabaaa", "b", "aaaaaaaa"])
  func findsWhatAPlainSearchFinds(passage: String) {
    for text in ["aaaab", "abaababaabaaab", "abaabaaa", "bbbb", "aaaaaaaaab", ""] {
      var search = PassageSearch(Array(text.utf8))
      let isThere = (0...text.utf8.count).contains { text.utf8.dropFirst($0).starts(with: passage.utf8) }
      let isFound = search.finds(Array(passage.utf8))
      #expect(isFound == isThere, "\(passage) in \(text)")
    }
  }
}
