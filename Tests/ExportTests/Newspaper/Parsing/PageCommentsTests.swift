import Export
import Testing

/// Comments print nothing, so the page is read as if they were not there.
@Suite struct PageCommentsTests {
  /// A page with all that its blocks can be.
  private static let blocks = [
    "# 要闻", "### 家门口办好事", "## 社区食堂开张", "### 两年完成三十条", "■记者 林一苇", "编者按：说几句。",
    "本报讯 昨天，食堂开张了。来的人比平时多了三成，门口排起了长队，直到傍晚还有人端着碗往里", "走，热闹得很。", "### 小标题",
    "饭菜是邻居们自己定的。", "（下转第3版）", "### 晨练", "公园里的早晨。", "■摄影 周野", "明天晴到多云，北风3级，最低气温9℃。",
    "责任编辑：方白石", "## 停水公告", "今夜停水。", "## 老桥修缮", "## 路灯上新", "巷口的灯换成了暖光。", "阔步向前  \n满城春",
  ]
  private static let comment = "<!-- validate: ignore TX001 原文如此 -->"

  /// The outline without comments; an item that is nothing else is left out.
  private static func outline(_ markdown: String) -> [String] {
    PageOutline(markdown).lines.map { $0.replacing(" | body html", with: "") }.filter { $0 != "fragment" }
  }

  @Test(arguments: 0...blocks.count) func aCommentChangesNoRole(at place: Int) {
    var blocks = Self.blocks
    blocks.insert(Self.comment, at: place)
    #expect(
      Self.outline(blocks.joined(separator: "\n\n"))
        == PageOutline(Self.blocks.joined(separator: "\n\n")).lines)
  }

  @Test(arguments: 0...blocks.count) func aCommentRightAboveABlockChangesNoRole(at place: Int) {
    var blocks = Self.blocks
    if place < blocks.count {
      blocks[place] = Self.comment + "\n" + blocks[place]
    } else {
      blocks.append(Self.comment)
    }
    #expect(
      Self.outline(blocks.joined(separator: "\n\n"))
        == PageOutline(Self.blocks.joined(separator: "\n\n")).lines)
  }

  @Test func commentsEverywhereChangeNoRole() {
    let text = ([Self.comment] + Self.blocks.flatMap { [$0, Self.comment] }).joined(separator: "\n\n")
    #expect(Self.outline(text) == PageOutline(Self.blocks.joined(separator: "\n\n")).lines)
  }

  /// A picture and its credit are one stretch of the source; a comment between keeps them apart, but loses neither.
  @Test func aCommentBetweenAPictureAndItsCreditKeepsThemApart() {
    let text = "## 渡口\n\n船来了。\n\n![船](a.jpg)\n\n\(Self.comment)\n\n■摄影 周野\n"
    #expect(
      PageOutline(text).lines == [
        "article | headline #2 渡口 | body 船来了。 | body ![船] | body html | byline ■摄影 "
      ])
  }

  @Test(arguments: [
    ("<!-- 一 -->", true), ("<!-- 一 --> <!-- 二 -->\n", true), ("<!-- 一\n二 -->", true), ("<div>", false),
    ("<!-- 一 --> 二", false), ("<!-- 一", false), ("", false), ("<!---->", true),
  ]) func knowsWhatIsNothingButComments(html: String, isComment: Bool) {
    #expect(HTMLBlock(html).isComment == isComment)
  }
}
