import Export
import Testing

/// A page and what it is understood as.
struct OutlinedPage: Sendable, CustomTestStringConvertible {
  let name: String
  let markdown: String
  let outline: [String]
  var testDescription: String { name }

  init(_ name: String, _ markdown: String, _ outline: String...) {
    (self.name, self.markdown, self.outline) = (name, markdown, outline)
  }
}

@Suite struct PageParserTests {
  @Test(arguments: [
    OutlinedPage(
      "deck, kicker, crosshead",
      """
      ## 老桥修缮完工

      ### 两岸居民又能走近路

      ■记者 林一苇

      第一段。

      ### 修旧如旧

      第二段。

      ### 家门口 办好事

      ## 社区食堂开张

      正文。
      """,
      "article | headline #2 老桥修缮 | deck #3 两岸居民 | byline ■记者  | body 第一段。 | body #3 修旧如旧 | body 第二段。",
      "article | kicker #3 家门口  | headline #2 社区食堂 | body 正文。"),
    OutlinedPage(
      "two decks, then a crosshead of another level",
      "## 甲题目\n\n### 副题一\n\n### 副题二\n\n#### 小标题\n\n正文。\n",
      "article | headline #2 甲题目 | deck #3 副题一 | deck #3 副题二 | body #4 小标题 | body 正文。"),
    OutlinedPage(
      "a heading between two headlines is a kicker before it is a deck",
      "## 甲题目\n\n### 引题\n\n## 乙题目\n\n正文。\n",
      "article | headline #2 甲题目", "article | kicker #3 引题 | headline #2 乙题目 | body 正文。"),
    OutlinedPage(
      "level 1 over headlines names the page", "# 要闻\n\n## 甲题目\n\n正文。\n", "label | body #1 要闻",
      "article | headline #2 甲题目 | body 正文。"),
    OutlinedPage(
      "level 1 over text is the headline", "# 甲题目\n\n### 副题\n\n正文。\n\n#### 小标题\n\n再来一段。\n",
      "article | headline #1 甲题目 | deck #3 副题 | body 正文。 | body #4 小标题 | body 再来一段"),
    OutlinedPage(
      "an empty heading is body", "## 甲题目\n\n正文。\n\n##\n\n再来。\n\n###\n\n## 乙题目\n\n正文。\n",
      "article | headline #2 甲题目 | body 正文。 | body #2  | body 再来。 | body #3 ",
      "article | headline #2 乙题目 | body 正文。"),
    OutlinedPage(
      "bylines at the end, notes at both ends",
      """
      ## 甲题目

      编者按：这里说几句。

      ■记者 林一苇

      正文。

      编后：再说几句。

      通讯员 周野舟
      """,
      "article | headline #2 甲题目 | note 编者按： | byline ■记者  | body 正文。 | note 编后：再 | byline 通讯员 "),
    OutlinedPage(
      "a note that opens alone, and one that only mentions the word",
      "## 甲题目\n\n【编者按】\n\n说几句。\n\n■记者 林一苇\n\n编者按语写得好。\n\n正文。\n",
      "article | headline #2 甲题目 | note 【编者按 | note 说几句。 | byline ■记者  | body 编者按语 | body 正文。"),
    OutlinedPage(
      "weather inside an article", "## 乡村夜话\n\n□ 陆离舟\n\n田里很静。\n\n明天晴到多云，北风3级，最低气温9℃。\n\n灯亮着。\n",
      "article | headline #2 乡村夜话 | byline □ 陆离 | body 田里很静 | body 灯亮着。", "weather | body 明天晴到"),
    OutlinedPage(
      "an article about the weather keeps its forecast",
      "## 今起天气转冷\n\n■记者 林一苇\n\n海州市气象台提醒市民。\n\n明天晴到多云，北风3级，最低气温9℃。\n",
      "article | headline #2 今起天气 | byline ■记者  | body 海州市气 | body 明天晴到"),
    OutlinedPage(
      "other paragraphs speak of rain too", "## 雨中抢收\n\n雨下了三天。\n\n明天晴到多云，北风3级，最低气温9℃。\n",
      "article | headline #2 雨中抢收 | body 雨下了三 | body 明天晴到"),
    OutlinedPage(
      "a forecast under its own title", "## 天气预报\n\n今天多云，东风3级，最高气温20℃。\n\n### 明日天气\n\n明天有雨，东风4级，最高气温18℃。\n",
      "weather | headline #2 天气预报 | body 今天多云", "weather | headline #3 明日天气 | body 明天有雨"),
    OutlinedPage(
      "photo story below an article, and one of its own",
      """
      ## 甲题目

      正文。

      ### 晨练

      昨天一早，人们在河边打拳。

      ■摄影 方 白

      ## 新绿

      山里的茶园。林一苇 摄

      ## 渔火

      ![湾里的船](a.jpg)

      ■摄影 方 白
      """,
      "article | headline #2 甲题目 | body 正文。", "photo | headline #3 晨练 | body 昨天一早 | credit ■摄影 ",
      "photo | headline #2 新绿 | body 山里的茶", "photo | headline #2 渔火 | body ![湾里的船]■摄影"),
    OutlinedPage(
      "a long paragraph before the credit is no caption",
      "## 甲题目\n\n正文。\n\n### 小标题\n\n\(String(repeating: "很长的一段话，", count: 18))完。\n\n■摄影 方 白\n",
      "article | headline #2 甲题目 | body 正文。 | body #3 小标题 | body 很长的一 | byline ■摄影 "),
    OutlinedPage(
      "pictures in the run of an article",
      "## 甲题目\n\n![老桥](a.jpg)\n\n■记者 林一苇\n\n正文。\n\n![新桥](b.jpg)\n\n（方白石）\n\n再来。\n",
      "article | headline #2 甲题目 | body ![老桥] | byline ■记者  | body 正文。 | body ![新桥]（方白 | body 再来。"),
    OutlinedPage(
      "pictures without a headline", "![老桥](a.jpg)\n\n■摄影 方 白\n\n![新桥](b.jpg)\n", "photo | body ![老桥]■摄影",
      "photo | body ![新桥]"),
    OutlinedPage(
      "column printed apart", "## 甲题目\n\n■言之成\n\n议论一番。\n\n### 晨练\n\n打拳的人。\n\n■摄影 方 白\n\nSHIPING 栏目统筹:林一苇\n",
      "article | headline #2 甲题目 | byline ■言之成 | body 议论一番 | column SHIP",
      "photo | headline #3 晨练 | body 打拳的人 | credit ■摄影 "),
    OutlinedPage(
      "column and desk after a picture belong to the article before",
      "## 甲题目\n\n议论一番。\n\n## 晨练\n\n打拳的人。\n\n■摄影 方 白\n\n海州夜话 栏目统筹：林一苇\n\n责任编辑 林一苇 校对 周野\n",
      "article | headline #2 甲题目 | body 议论一番 | column 海州夜话 | desk 责任编辑",
      "photo | headline #2 晨练 | body 打拳的人 | credit ■摄影 "),
    OutlinedPage(
      "column and desk without an article", "SHIPING 栏目统筹:林一苇\n\n责任编辑 林一苇\n",
      "fragment | body SHIP | body 责任编辑"),
    OutlinedPage(
      "orphan tail", "## 甲题目\n\n正文。\n\n■记者 林一苇\n\n阔步向前  \n“新”意满城\n\n责任编辑 林一苇\n",
      "article | headline #2 甲题目 | body 正文。 | byline ■记者  | desk 责任编辑", "label | body 阔步向前"),
    OutlinedPage(
      "no tail in a poem, in a list of lines, in an unfinished text", "## 小诗\n\n风来\n\n雨去\n",
      "article | headline #2 小诗 | body 风来 | body 雨去"),
    OutlinedPage(
      "an advertisement at the end", "## 甲题目\n\n正文。\n\n公益广告\n\n讲文明 树新风\n",
      "article | headline #2 甲题目 | body 正文。", "advertisement | body 公益广告 | body 讲文明 "),
    OutlinedPage(
      "notices, and news about one", "## 停水公告\n\n因管道检修，明起停水。\n\n## 市府发布通告\n\n■记者 林一苇\n\n本报讯 昨天，市府发布通告。\n",
      "announcement | headline #2 停水公告 | body 因管道检", "article | headline #2 市府发布 | byline ■记者  | body 本报讯 "),
    OutlinedPage(
      "jumps of their own", "## 甲题目\n\n（上接第1版）\n\n正文。\n\n▲下转A05版\n",
      "article | headline #2 甲题目 | jump （上接第 | body 正文。 | jump ▲下转A"),
    OutlinedPage(
      "a byline in the run of the text", "## 甲题目\n\n正文。\n\n■记者 林一苇\n\n记者 周野舟\n\n再来。\n",
      "article | headline #2 甲题目 | body 正文。 | byline ■记者  | body 记者 周 | body 再来。"),
    OutlinedPage(
      "a marked line that is no byline", "## 甲题目\n\n■记者 林一苇1998\n\n■本周三件大事\n\n正文。\n",
      "article | headline #2 甲题目 | byline ■记者  | body ■本周三 | body 正文。"),
    OutlinedPage("text without a headline", "一段话。\n\n又一段。\n", "fragment | body 一段话。 | body 又一段。"),
    OutlinedPage(
      "text before the first headline", "要闻\n\n## 甲题目\n\n正文。\n", "label | body 要闻",
      "article | headline #2 甲题目 | body 正文。"),
    OutlinedPage("nothing", "\n\n"),
  ]) func understands(_ page: OutlinedPage) {
    #expect(PageOutline(page.markdown).lines == page.outline)
  }

  @Test func plainDocumentsKeepEveryBlock() {
    let outline = PageOutline(
      """
      # Build notes

      Some *intro* text.

      * one
      * two

      ## Steps

      ```sh
      make
      ```

      | a | b |
      |---|---|
      | 1 | 2 |

      > quoted

      ### Screenshot

      ![window](shot.png)

      <div>html</div>

      ---

      [ref]: https://example.org
      """)
    #expect(
      outline.lines == [
        "article | headline #1 Buil | body Some | body list",
        "article | headline #2 Step | body code | body table | body quote | body #3 Scre | body ![wind] | body html | body ---",
      ])
  }

  @Test func metadataIsCompletedByDefaults() {
    let page = PageParser.parse(
      SourceText("---\npage: 01\n---\n## 甲题目\n\n正文。\n"), file: "01.md",
      defaults: Metadata(publication: "海州日报", page: "02"))
    #expect(page.metadata == Metadata(publication: "海州日报", page: "01"))
    #expect(page.items.count == 1)
  }

  @Test func houseStyleWidensWhatIsUnderstood() throws {
    let markdown = "## 甲题目\n\n☆主笔 林一苇\n\n正文。\n"
    #expect(PageOutline(markdown).lines == ["article | headline #2 甲题目 | body ☆主笔  | body 正文。"])
    let yaml = "house:\n  markers: [☆]\n  roles:\n    chiefWriter: 主笔\n"
    let style = try Configuration.parse(Array(yaml.utf8), file: ".validate.yml").houseStyle
    #expect(
      PageOutline(markdown, houseStyle: style).lines
        == ["article | headline #2 甲题目 | byline ☆主笔  | body 正文。"])
  }
}
