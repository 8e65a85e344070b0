import Testing

@testable import Document
@testable import Export
@testable import Feed
@testable import Newspaper
@testable import Source
@testable import XML

@Suite struct TextAuditTests {
  private static let markdown = """
    ## 渡口灯亮

    ■记者 林一苇

    本报讯 昨晚，渡口的灯亮了。

    ### 守灯人

    - 甲
    - 乙

    ![渡口](a.png)

    ■摄影 周野

    ```
    一 二
    ```

    """

  private func missing(replacing old: String, with new: String) throws -> [PagePart.Role] {
    let page = PageParser.parse(SourceText(Self.markdown), file: "a.md")
    let xml = try NewsMLExporter.export(
      IssueParser.parse([page]), options: ExportOptions(missingDate: .standIn)
    ).bytes
    let text = String(decoding: xml, as: UTF8.self)
    #expect(text.contains(old))
    let tree = try XMLTreeReader.read(Array(text.replacing(old, with: new).utf8))
    return TextAudit(tree.root).missingParts(of: page, number: 1).map(\.key.role)
  }

  @Test func findsNothingInWhatWasExported() throws {
    #expect(try missing(replacing: "渡口", with: "渡口").isEmpty)
  }

  @Test(arguments: [
    ("守灯人</hl2>", "</hl2>", PagePart.Role.body(1)), ("昨晚，渡口", "昨晚，", .body(0)),
    ("本报讯 昨晚", "昨晚", .body(0)), ("<hl1>渡口灯亮</hl1>", "<hl1/>", .headline),
    (">林一苇</person>", "></person>", .byline(0)), ("<p>乙</p>", "<p/>", .body(2)),
    (">周野</person>", "></person>", .body(3)), ("一 二", "一", .body(4)),
  ])
  func namesThePartWhoseTextIsGone(old: String, new: String, role: PagePart.Role) throws {
    #expect(try missing(replacing: old, with: new) == [role])
  }
}
