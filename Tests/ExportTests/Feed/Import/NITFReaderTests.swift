import Testing

@testable import Feed
@testable import Markdown
@testable import XML

@Suite struct NITFReaderTests {
  /// The parts of a NITF document with the given head and content, as Markdown, each hint in brackets before its part.
  private func read(head: String = "", content: String, end: String = "", isPhotoStory: Bool = false) throws
    -> [String]
  {
    let xml = """
      <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>\(head)</body.head>\
      <body.content>\(content)</body.content><body.end>\(end)</body.end></body></nitf>
      """
    let tree = try XMLTreeReader.read(Array(xml.utf8))
    return NITFReader.parts(of: tree.root, isPhotoStory: isPhotoStory).map { part in
      let text = String(decoding: MarkdownWriter.write(part.block), as: UTF8.self)
      return part.spelling.map { "[\($0)] \(text)" } ?? text
    }
  }

  @Test func bringsTheHeadlineBlockIntoTheOrderOfThePage() throws {
    let parts = try read(
      head: """
        <hedline><hl1>全县<br/>开耕</hl1><hl2 class="kicker">不误农时 抢先机</hl2>\
        <?markdown lines:3?><hl2 class="deck level-4">种子到户</hl2></hedline>
        """, content: "")
    #expect(parts == ["### 不误农时 抢先机", "## 全县 开耕", "[lines:3] #### 种子到户"])
  }

  @Test func joinsTheLinesOfAByline() throws {
    let parts = try read(
      head: """
        <byline>■<byttl>记者</byttl> <person class="reporter">林一苇</person></byline>\
        <byline class="continued">通讯员 周野</byline><byline class="continued soft">沈知</byline>\
        <byline>□ 陆远</byline>
        """, content: "")
    #expect(parts == ["■记者 林一苇  \n通讯员 周野\n沈知", "□ 陆远"])
  }

  @Test func putsTheDatelineBackBeforeTheText() throws {
    let parts = try read(
      head: "<dateline>本报讯 </dateline>",
      content: "<p class=\"jump\">（上接第1版）</p><hl2 class=\"crosshead\">开渠</hl2><p>昨天，水到了。</p>")
    #expect(parts == ["（上接第1版）", "### 开渠", "本报讯 昨天，水到了。"])
  }

  @Test func takesTheTextApartThatStandsInABlock() throws {
    let parts = try read(
      head: """
        <hedline><?markdown lines:0?><hl1>全县
        开耕<classifier type="break" value="soft"/>了</hl1></hedline>\
        <byline>■记者 <person class="reporter">林一苇</person></byline><dateline>本报讯 </dateline>
        """,
      content: """
        <block><hl2 class="kicker">不误农时</hl2><?markdown lines:3?><hl2 class="deck level-4">种子到户</hl2>\
        <note noteclass="editorsnote"><body.content><p>编者按 好。</p></body.content></note>\
        <p>本报讯 昨天，水到了。</p><note noteclass="editorsnote" class="end"><body.content><p>编后 很好。</p>\
        </body.content></note></block>
        """)
    #expect(
      parts == [
        "### 不误农时", "[lines:0] 全县 开耕\n了\n---", "[lines:3] #### 种子到户", "■记者 林一苇", "编者按 好。",
        "本报讯 昨天，水到了。", "编后 很好。",
      ])
  }

  @Test func doesNotReadTheHeadlineTwice() throws {
    let parts = try read(
      head: "<hedline><hl1>桥封闭</hl1></hedline>", content: "<block><p class=\"headline\">桥封闭</p></block>")
    #expect(parts == ["## 桥封闭"])
  }

  @Test func creditsAPhotoStoryBelowItsCaption() throws {
    let parts = try read(
      head: "<byline>■<byttl>摄影</byttl> 周野</byline>", content: "<p class=\"caption\">晨雾中的茶园。</p>",
      isPhotoStory: true)
    #expect(parts == ["晨雾中的茶园。", "■摄影 周野"])
  }

  @Test func separatesTheParagraphsOfATagline() throws {
    let parts = try read(
      content: "", end: "<tagline>责任编辑 沈知<br/>校对 陆远<br/><br/><?markdown lines:1?>美编 周野</tagline>")
    #expect(parts == ["责任编辑 沈知  \n校对 陆远", "[lines:1] 美编 周野"])
  }

  @Test(arguments: [
    ("<p>一<em>二</em>三</p>", "一*二*三"),
    ("<p>见<a href=\"x.html\" title=\"题\">此</a></p>", "见[此](x.html \"题\")"),
    ("<p><a class=\"image\" href=\"a.png\">图</a>文</p>", "![图](a.png)文"),
    ("<p>甲<br/>乙\n丙</p>", "甲  \n乙\n丙"),
    ("<p>甲<classifier type=\"html\" value=\"&lt;br&gt;\"/>乙</p>", "甲<br>乙"),
    ("<ul class=\"tight\"><li><p>甲</p></li><li><p>乙</p></li></ul>", "- 甲\n- 乙"),
    ("<ol class=\"tight\" seqnum=\"3\"><li><p>甲</p></li></ol>", "3. 甲"),
    ("<bq><block><p>甲</p></block></bq>", "> 甲"),
    ("<pre class=\"code language-swift\">let a = 1\n</pre>", "```swift\nlet a = 1\n```"),
    ("<pre class=\"html\">&lt;hr&gt;</pre>", "<hr>"),
    ("<hr/>", "---"),
    ("<pre class=\"code escaped\">a\\\\\\u{8}\n</pre>", "```\na\\\u{8}\n```"),
  ])
  func readsBlocks(content: String, expected: String) throws {
    #expect(try read(content: content) == [expected])
  }

  @Test func readsAPictureWithItsCredit() throws {
    let parts = try read(
      content: """
        <media media-type="image"><media-reference source="a.png" name="题"/><media-caption>茶园</media-caption>\
        <media-producer>■摄影 周野</media-producer></media>
        """)
    #expect(parts == ["![茶园](a.png \"题\")\n\n■摄影 周野"])
  }
}
