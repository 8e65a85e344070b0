import Export
import ExportTestSupport
import Testing

@testable import Document
@testable import Newspaper
@testable import Source

/// The paragraph below a picture that is its caption belongs to the picture.
@Suite struct CaptionLineTests {
  private static let before = "## 老桥\n\n本报讯 桥修好了，两岸都通了车。\n\n"
  private static let after = "\n\n桥头的铺子也开了门。\n"

  private func figure(_ below: String, before: String = before, after: String = after) throws -> Figure {
    let page = PageParser.parse(SourceText(before + "![](a.jpg)\n\n" + below + after), file: "01.md")
    for case .article(let article) in page.items {
      for case .figure(let figure) in article.body { return figure }
    }
    throw NoFigure()
  }

  private struct NoFigure: Error {}

  @Test(arguments: [
    ("桥头的早市。林一苇 摄", "photographer林一苇"), ("桥头的早市。本报记者 林一苇摄", "reporter林一苇 photographer林一苇"),
    ("橋頭的早市。（記者林一葦攝）", "reporter林一葦 photographer林一葦"), ("桥头的早市。 林一苇/摄影", "photographer林一苇"),
    ("桥头的早市。受访者供图", "photographer"), ("桥头的早市。图片由县博物馆提供", "photographer"), ("桥头的早市。人民视觉", "photographer"),
    ("桥头的早市。（资料图片）", "photographer"), ("桥头的早市。新华社发", "photographer"), ("桥头的早市 资料照片", "photographer"),
    ("桥头的早市。图源：芦湾县融媒体中心", "photographer"), ("橋頭的早市。圖／業者提供", "photographer"),
    ("图为桥头的早市。", ""), ("▲桥头的早市。", ""), ("（上图）桥头的早市。", ""), ("*桥头的早市。*", ""), ("图①：桥头的早市。", ""),
  ]) func itsWordsShowIt(below: String, credits: String) throws {
    let figure = try figure(below)
    #expect(figure.below.count == 1)
    #expect(figure.caption == below.filter { $0 != "*" })
    let found = figure.belowCredits.joined().map {
      ($0.role ?? "-") + $0.names.map(\.name).joined(separator: ",")
    }
    #expect(found.joined(separator: " ") == credits)
  }

  @Test func theCreditLineBelowShowsIt() throws {
    let figure = try figure("桥头的早市。\n\n林一苇 摄")
    #expect(figure.below.count == 1)
    #expect(figure.credit?.credits.first?.names.first?.name == "林一苇")
  }

  @Test(arguments: ["受访者供图", "（资料图片）", "图片由县博物馆提供"]) func aCreditLineMayNameNobody(line: String) throws {
    let figure = try figure(line)
    #expect(figure.below.isEmpty)
    #expect(figure.credit?.text == line)
    #expect(figure.credit?.credits.flatMap(\.names).isEmpty == true)
    #expect(figure.isCredited)
  }

  @Test func severalPicturesHaveNumberedCaptions() throws {
    let page = PageParser.parse(
      SourceText("## 编竹的人\n\n![](a.jpg)\n\n![](b.jpg)\n\n图①：破竹。\n\n图②：编篮。\n\n本报记者 林一苇 摄\n"),
      file: "01.md")
    guard case .photo(let story) = try #require(page.items.first) else {
      Testing.Issue.record("no photo story")
      return
    }
    #expect(story.figures.count == 2)
    #expect(story.figures.last?.below.count == 2)
    #expect(page.credits.flatMap(\.names).map(\.name).contains("林一苇"))
  }

  @Test(arguments: [
    "桥头的早市。", "桥头的早市天天有，卖菜的人从对岸来，买菜的人从城里来。", "据介绍，图片由市民提供的已有三千张，展览开到月底。",
    "这些年，他一直在桥上拍摄", "视觉上，老桥比新桥更高。", "下图书馆的钱由县里出。",
  ]) func otherParagraphsAreText(below: String) throws {
    #expect(try figure(below).below.isEmpty)
  }

  @Test func aCreditInItalicsIsNoCaption() throws {
    let figure = try figure("*Mara Quill/Larkhaven Courier*")
    #expect(figure.below.isEmpty)
  }

  @Test func withoutAPictureItIsText() throws {
    let page = PageParser.parse(SourceText(Self.before + "桥头的早市。林一苇 摄" + Self.after), file: "01.md")
    guard case .article(let article) = try #require(page.items.first) else { return }
    #expect(article.body.count == 3)
  }

  @Test func aCaptionGoesToXMLAndBack() throws {
    let text =
      "---\ndate: 2026-04-20\npublication: 芦湾日报\npage: 01\n---\n\n" + Self.before
      + "![](a.jpg)\n\n桥头的早市。受访者供图\n\n林一苇 摄" + Self.after
    let page = PageParser.parse(SourceText(text), file: "01.md")
    let issue = IssueParser.parse([page])
    let exported = try NewsMLExporter.export(issue, spelling: issue.pages.map { SpellingRecorder.record($0) })
    let xml = String(decoding: exported.bytes, as: UTF8.self)
    #expect(xml.contains("<media-caption class=\"below\">桥头的早市。受访者供图</media-caption>"))
    let back = try IssueImporter.importMessage(exported.bytes)
    #expect(back.map { String(decoding: $0.bytes, as: UTF8.self) } == [text])
  }
}
