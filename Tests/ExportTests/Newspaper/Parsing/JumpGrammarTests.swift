import Testing

@testable import Document
@testable import Newspaper
@testable import Source

@Suite struct JumpGrammarTests {
  private let grammar = JumpGrammar(words: SharedHouseStyle(.standard))

  @Test(arguments: [
    ("（下转第2版）", "to 2"), ("(上接第1版)", "from 1"), ("下转A02版", "to A02"), ("（下转第二版）", "to 二"),
    ("（紧接第01版）", "from 01"),
    ("▲上接第1版", "from 1"), ("（转第3版）", "to 3"), ("（下转中缝）", "to 中缝"), ("（ 下转 第 2 版 ）", "to 2"), ("转3版", nil),
    ("转第3版了", nil), ("下转", nil), ("下转第版", nil), ("（下转第2版", nil), ("接1版", nil), ("", nil), ("上接天光", nil),
  ]) func readsJumpLines(text: String, expected: String?) {
    let bytes = Array(text.utf8)
    let found = grammar.whole(bytes).map { match in
      "\(match.direction.rawValue) \(String(decoding: bytes[match.page], as: UTF8.self))"
    }
    #expect(found == expected)
  }

  @Test func jumpsThatCloseAndOpenAParagraphKeepTheirPlace() throws {
    let article = try #require(articles(of: "## 甲题目\n\n（上接第1版）正文。\n\n再来。(下转第 3 版)\n").first)
    #expect(article.jumps.map(\.direction) == [.from, .to])
    #expect(article.jumps.map(\.text) == ["（上接第1版）", "(下转第 3 版)"])
    #expect(article.jumps.map(\.page) == ["1", "3"])
    #expect(article.jumps.allSatisfy { $0.paragraph == nil })
    let source = SourceText("## 甲题目\n\n（上接第1版）正文。\n\n再来。(下转第 3 版)\n")
    #expect(article.jumps.compactMap(\.range).map { source[$0] } == ["（上接第1版）", "(下转第 3 版)"])
    #expect(article.body.count == 2)
  }
}
