import ExportTestSupport
import Testing

@testable import Document
@testable import Feed
@testable import Markdown
@testable import Newspaper
@testable import Source

/// Headings that are set as lines, lines that are set as headings, and pages whose levels say nothing: what the tree says of
/// them, and that the Markdown comes back.
@Suite struct HeadingsByPlaceTests {
  /// A page, and its items in short: headline, decks in parentheses, names in brackets, crossheads after slashes, and the number
  /// of paragraphs.
  struct Sample: CustomTestStringConvertible {
    let name: String
    let text: String
    let items: [String]

    var testDescription: String { name }
  }

  private static let samples = [
    Sample(
      name: "all headings in level 1",
      text: """
        # 2026年5月6日 星期三

        # 渡口的灯换了三代

        # ■记者 林一苇

        老渡口的灯换成了新的。

        # 一、油灯

        油灯要人守着。

        # 二、电灯

        电灯不用人守。

        # 山里办起邮局

        # 本报讯（记者 周野舟）

        邮局昨天开张。

        # 责任编辑：方白石
        """,
      items: ["2026年5月6日 星期三", "渡口的灯换了三代[林一苇]/一、油灯/二、电灯 3", "山里办起邮局[周野舟][方白石] 1"]),
    Sample(
      name: "byline in a heading below the headline",
      text: "## Mill wheel turns again\n\n### By ADA REED\n\nThe wheel turned on Friday.",
      items: ["Mill wheel turns again[ADA REED] 1"]),
    Sample(
      name: "headline in two headings",
      text: """
        # TOWN KEEPS ITS BRIDGE,

        # LOSES ITS FERRY

        # By ADA REED

        The town voted on Monday.
        """,
      items: ["TOWN KEEPS ITS BRIDGE,(LOSES ITS FERRY)[ADA REED] 1"]),
    Sample(
      name: "bold crossheads and a box",
      text: """
        ## 一盏灯的三代人

        灯是祖父做的。

        **祖父守渡口**

        祖父守了三十年。

        编后：灯还亮着。

        **延伸阅读**

        《灯火》，周野舟著，2019年出版。
        """,
      items: ["一盏灯的三代人/祖父守渡口/延伸阅读 3"]),
    Sample(
      name: "no number signs",
      text: """
        **早稻育秧过半**

        本报讯（记者 林一苇）全市育秧过半。

        **秧棚搭得早**

        今年的棚搭得早。

        夜市周末开张

        本报讯 夜市周六开张。

        **责任编辑 方白石**
        """,
      items: ["早稻育秧过半[林一苇]/秧棚搭得早 2", "夜市周末开张[方白石] 1"]),
  ]

  private static let plainText = Sample(
    name: "plain text",
    text: """
      渡口的灯换了三代
      记者 林一苇

      　　老渡口的灯昨天晚上换成了新的，守灯的人把油灯收进木箱，说以后夜里过河的人不用再等他点火了。
      　　油灯要人守着，电灯不用人守，可是守灯的人还是每天晚上走到岸边，看一看灯亮了没有，再慢慢走回家。

      山里办起邮局
      　　邮局昨天开张。
      """,
    items: ["渡口的灯换了三代[林一苇] 2", "山里办起邮局 1"])

  private func outline(_ page: Page) -> [String] {
    page.items.map { item in
      guard case .article(let article) = item else {
        return item.parts.map { $0.block.plainText }.joined(separator: "|")
      }
      let names = (article.bylines.flatMap(\.credits) + (article.dateline?.credits ?? [])).flatMap(\.names)
      let desk = article.deskCredits.flatMap(\.credits).flatMap(\.names)
      var text = article.headline.text
      text += article.decks.map { "(\($0.text))" }.joined()
      text += (names + desk).map { "[\($0.name)]" }.joined()
      var count = 0
      for block in article.body {
        switch block {
        case .heading(let heading): text += "/\(heading.text)"
        default: count += 1
        }
      }
      return "\(text) \(count)"
    }
  }

  @Test(arguments: samples + [plainText]) func placesDecide(_ sample: Sample) throws {
    let page = PageParser.parse(SourceText(sample.text), file: "01.md")
    #expect(outline(page) == sample.items)
    // Whoever writes the page anew writes the same blocks.
    let written = PageParser.parse(
      SourceText(String(decoding: MarkdownWriter.write(page.parts.map(\.block)), as: UTF8.self)),
      file: "01.md")
    #expect(outline(written) == sample.items)
  }

  @Test(arguments: samples + [plainText]) func theMarkdownComesBack(_ sample: Sample) throws {
    for end in ["", "\n", "\n\n\n"] {
      let text = "---\ndate: 2026-05-06\n---\n\n" + sample.text + end
      let page = PageParser.parse(SourceText(text), file: "01.md")
      let message = try NewsMLExporter.export(
        IssueParser.parse([page]), spelling: [SpellingRecorder.record(page)], options: ExportOptions())
      let back = try #require(try IssueImporter.importMessage(message.bytes).first).bytes
      #expect(String(decoding: back, as: UTF8.self) == text)
    }
  }

  /// Lines that are no headings, and headings that are what they look like.
  @Test(
    arguments: [
      // Verse, and the name below it, on a page without headings.
      "山高月小\n\n水落石出\n\n林一苇",
      // Bold that ends a sentence is text.
      "## 桥通了\n\n桥今天通了。\n\n**桥真的通了。**\n\n大家都来看。",
      // Bold with nothing below it.
      "## 桥通了\n\n桥今天通了。\n\n**谢谢大家**",
      // The first words of a paragraph in bold.
      "## 桥通了\n\n桥今天通了。\n\n**北岸：** 人很多。\n\n大家都来看。",
      // Text without any headline.
      "**北岸来信**\n\n信写得很长。\n\n又写了一页。",
    ]) func othersStayAsTheyAre(_ text: String)
  {
    let page = PageParser.parse(SourceText(text), file: "01.md")
    let made = page.parts.contains { part in
      switch part.block {
      case .heading(let heading): heading.isParagraph
      case .paragraph(let paragraph): paragraph.headingLevel != nil
      default: false
      }
    }
    #expect(!made)
  }

  @Test func breaksInAHeadingArePrintLines() {
    let heading = Heading(
      level: 2,
      [
        .text(Text("Council lights the bridge,")), .html(InlineHTML("<br/>")),
        .text(Text("one lamp at a time")),
      ])
    #expect(heading.text == "Council lights the bridge, one lamp at a time")
    #expect(heading.printLines == ["Council lights the bridge,", "one lamp at a time"])
  }
}
