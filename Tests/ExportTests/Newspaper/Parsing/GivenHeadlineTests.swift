import ExportTestSupport
import Testing

@testable import Document
@testable import Feed
@testable import Newspaper
@testable import Source

/// Headline and byline that the front matter gives, and credits after the last sentence: what the tree and the XML say of
/// them, and that the Markdown comes back.
@Suite struct GivenHeadlineTests {
  private func page(_ text: String) -> Page { PageParser.parse(SourceText(text), file: "01.md") }

  private func xml(_ page: Page, hints: Bool = true) throws -> String {
    let issue = IssueParser.parse([page])
    let spelling = hints ? [SpellingRecorder.record(page)] : []
    return String(
      decoding: try NewsMLExporter.export(issue, spelling: spelling, options: ExportOptions()).bytes,
      as: UTF8.self)
  }

  private static let post = "---\ntitle: 河口夜航\nauthor: 林一苇\ndate: 2026-04-09\n---\n"

  @Test func titleAndAuthorAreHeadlineAndByline() throws {
    let text = Self.post + "\n船今晚开。\n\n## 第一天\n\n风很大。\n"
    let page = page(text)
    guard case .article(let article) = try #require(page.items.first), page.items.count == 1 else {
      Testing.Issue.record("no article alone")
      return
    }
    #expect(article.headline.content.plainText == "河口夜航")
    #expect(article.bylines.flatMap(\.credits).flatMap(\.names).map(\.name) == ["林一苇"])
    #expect(article.body.count == 3)
    for hints in [true, false] {
      let xml = try xml(page, hints: hints)
      #expect(xml.contains("<hl1 class=\"front-matter\">河口夜航</hl1>"))
      #expect(xml.contains("<creator literal=\"林一苇\" role=\"creditrole:author\">"))
      let back = try #require(try IssueImporter.importMessage(Array(xml.utf8)).first).bytes
      #expect(String(decoding: back, as: UTF8.self) == text)
    }
  }

  @Test func aHeadlineThatIsEditedInTheXMLBecomesText() throws {
    let xml = try xml(page(Self.post + "\n船今晚开。\n")).replacing("河口夜航</hl1>", with: "河口晨航</hl1>")
    let back = try #require(try IssueImporter.importMessage(Array(xml.utf8)).first).bytes
    #expect(String(decoding: back, as: UTF8.self) == Self.post + "\n## 河口晨航\n\n船今晚开。\n")
  }

  @Test(arguments: [
    ("\n## 船今晚开\n\n风很大。\n", "船今晚开"), ("\n# 船今晚开\n\n风很大。\n", "船今晚开"),
  ]) func aTextWithAHeadlineKeepsIt(text: String, headline: String) throws {
    let page = page(Self.post + text)
    #expect(page.items.compactMap(\.headline).map(\.content.plainText) == [headline])
    #expect(page.credits.flatMap(\.names).map(\.name) == ["林一苇"])
  }

  @Test(arguments: [
    "title: 海州日报\npage: 05", "title: 2026年4月9日 第5版\npage: 05", "title: 要闻\nsection: 要闻\npage: 05",
  ]) func aTitleThatNamesThePageIsNoHeadline(_ lines: String) {
    let text = "---\n\(lines)\n---\n\n今天风很大。\n\n## 船今晚开\n\n风很大。\n"
    #expect(page(text).items.compactMap(\.headline).map(\.content.plainText) == ["船今晚开"])
  }

  @Test(arguments: [
    ("page: 05", "今天风很大。\n\n## 船今晚开\n\n风很大。"),
    ("publication: 海州日报\nissue: 12\npage: A5", "今天风很大。\n\n## 船今晚开\n\n风很大。"),
    ("page: A5\nlanguage: en", "The wind is up.\n\n## Ten years\n\nIt was first promised in 2016."),
  ]) func aPageNumberTakesNoTitleAway(_ lines: String, _ text: String) throws {
    let text = "---\ntitle: 河口夜航\nauthor: 林一苇\ndate: 2026-04-09\n\(lines)\n---\n\n\(text)\n"
    let page = page(text)
    #expect(page.items.compactMap(\.headline).map(\.content.plainText) == ["河口夜航"])
    #expect(page.items.count == 1)
    #expect(page.credits.flatMap(\.names).map(\.name) == ["林一苇"])
    let back = try #require(try IssueImporter.importMessage(Array(try xml(page).utf8)).first).bytes
    #expect(String(decoding: back, as: UTF8.self) == text)
  }

  @Test func anEditorsNoteIsNoText() {
    let text = "---\ntitle: 河口专版\npage: 05\n---\n\n编者按：河口变了样。\n\n## 船今晚开\n\n风很大。\n\n## 灯也亮了\n\n很亮。\n"
    #expect(page(text).items.compactMap(\.headline).map(\.content.plainText) == ["船今晚开", "灯也亮了"])
  }

  @Test(arguments: ["■记者 方禾\n\n风很大。", "本报讯（记者 方禾）风很大。", "By Ada Reed\n\nThe wind is up."])
  func aPageWhoseStoriesBeginBelowTheirHeadlinesKeepsThem(_ story: String) {
    let text = "---\ntitle: 河口夜航\npage: 05\n---\n\n今天风很大。\n\n## 船今晚开\n\n\(story)\n"
    #expect(page(text).items.compactMap(\.headline).map(\.content.plainText) == ["船今晚开"])
  }

  @Test func anAuthorWhoIsNoPersonIsNotCredited() {
    let text = "---\ntitle: 甲\nauthors: [ada-reed, 综合, 市水务局]\n---\n\n船今晚开。\n"
    #expect(page(text).credits.isEmpty)
  }

  @Test(arguments: [
    ("船今晚开。（本报记者 林一苇 通讯员 方禾）", "reporter:林一苇 correspondent:方禾"), ("“船今晚开。”（记者林一苇）", "reporter:林一苇"),
    ("船今晚开。（作者 林一苇 系河口镇干部）", "author:林一苇"), ("船今晚开。（图片由受访者提供）", ""), ("船今晚九点从河口的老码头开出（记者 林一苇）", ""),
    ("船今晚开。（记者从现场获悉）", ""), ("船今晚开。（通讯员 市水务局）", ""), ("船今晚开。（林一苇）", ""),
  ]) func creditsBehindTheLastSentence(text: String, credits: String) throws {
    let page = page("---\ndate: 2026-04-09\n---\n\n## 甲\n\n今天风很大。\n\n\(text)\n")
    let written = page.credits.map { "\($0.role ?? "-"):\($0.names.map(\.name).joined(separator: ","))" }
    #expect(written.joined(separator: " ") == credits)
    guard case .article(let article) = try #require(page.items.first) else { return }
    #expect(article.body.count == 2)
    let xml = try xml(page)
    for credit in page.credits {
      for name in credit.names { #expect(xml.contains("<creator literal=\"\(name.name)\"")) }
    }
  }

  @Test(arguments: [
    "**本报记者 林一苇**", "*本报记者 林一苇  \n通讯员 方禾*", "***记者 林一苇***", "**记者 林一苇**  \n*通讯员 方 禾*",
    "**By Ada Reed**\n*Staff Writer*",
  ]) func bylinesInBoldAndItalics(_ line: String) throws {
    let text = "---\ndate: 2026-04-09\n---\n\n## 甲\n\n\(line)\n\n今天风很大。\n"
    let page = page(text)
    let isOneLine = !line.contains("\n通讯员 方禾")
    #expect(page.credits.isEmpty == !isOneLine)
    for hints in [true, false] {
      let back = try #require(try IssueImporter.importMessage(Array(try xml(page, hints: hints).utf8)).first)
        .bytes
      if hints { #expect(String(decoding: back, as: UTF8.self) == text) }
      let again = PageParser.parse(try SourceText(back), file: "01.md")
      #expect(again.parts.map(\.key) == page.parts.map(\.key))
      #expect(again.parts.map(\.block).hasSameStructure(as: page.parts.map(\.block)))
      #expect(again.credits == page.credits)
    }
  }
}
