import Testing

@testable import Document
@testable import Newspaper
@testable import Source

@Suite struct ClosingCreditTests {
  private let credit = ClosingCredit(bylines: BylineGrammar(words: SharedHouseStyle(.standard)))

  @Test(arguments: [
    ("茶园里的人们。林一苇 摄", "photographer林一苇"),
    ("茶园里的人们。③2 林一苇 摄", "photographer林一苇"),
    ("茶园里的人们。本报记者 林一苇摄", "reporter林一苇 photographer林一苇"),
    ("茶园里的人们。（林一苇）", "-林一苇"),
    ("茶园里的人们。（林一苇 周野舟 摄）", "photographer林一苇,周野舟"),
    ("茶园里的人们\n■摄影 方 白", "photographer方白"),
    ("茶园里的人们（资料图片）", ""),
    ("茶园里的人们（左一）在劳动。", ""),
    ("茶园里有人在拍摄", ""),
    ("林一苇 摄", ""),
    ("茶园里的人们。", ""),
    ("", ""),
  ]) func readsTheEndOfACaption(caption: String, expected: String) {
    let credits = credit.credits(in: Array(caption.utf8))
    let found = credits.map { ($0.role ?? "-") + $0.names.map(\.name).joined(separator: ",") }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test func captionsInThePageCarryTheirCredit() throws {
    let page = PageParser.parse(SourceText("## 新绿\n\n![山里的茶园。林一苇 摄](a.jpg)\n"), file: "01.md")
    guard case .photo(let story) = try #require(page.items.first) else {
      Testing.Issue.record("no photo story")
      return
    }
    #expect(story.figures.first?.captionCredits.first?.names.first?.name == "林一苇")
  }
}
