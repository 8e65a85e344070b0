import Testing

@testable import Document
@testable import Newspaper
@testable import Source

/// Short items under one headline, each opened by the same mark.
@Suite struct BriefLinesTests {
  private func article(_ page: String) throws -> Article {
    let page = PageParser.parse(SourceText(page), file: "01.md")
    guard case .article(let article) = try #require(page.items.first) else {
      throw NoArticle()
    }
    return article
  }

  private struct NoArticle: Error {}

  @Test func eachSaysWhereItIsFrom() throws {
    let article = try article(
      """
      ## 简讯

      ●**石埠镇** 本报讯（通讯员 林一苇）机耕路恢复通车。

      ●**芦湾县** 茶船改装完成。（周野舟）

      ● 新华社北京4月18日电 高铁加开两对。

      ●**图书馆** 周末照常开放。
      """)
    #expect(article.bylines.isEmpty)
    #expect(article.briefs.map(\.dateline) == ["本报讯（通讯员 林一苇）", nil, "新华社北京4月18日电"])
    #expect(article.briefs.flatMap(\.credits).flatMap(\.names).map(\.name) == ["林一苇", "周野舟"])
    for brief in article.briefs {
      let text = Array(brief.paragraph.content.plainText.utf8)
      for name in brief.credits.flatMap(\.names) {
        #expect(String(decoding: text[name.offsets], as: UTF8.self) == name.name)
      }
    }
    #expect(article.body.count == 4)
  }

  @Test func pointersWithMarksAreNoBylines() throws {
    let article = try article("## 要闻速览\n\n▲早稻育秧过半（详见A2版）\n\n▲湖区入选湿地名录（详见A4版）\n")
    #expect(article.bylines.isEmpty)
    #expect(article.briefs.isEmpty)
  }

  @Test func aMarkedLineAloneIsStillMeantAsAByline() throws {
    let article = try article("## 老桥\n\n■什么也不是\n\n桥通了。\n")
    #expect(article.bylines.count == 1)
  }
}
