import Export
import Testing

/// What a page prints for itself is of no article, wherever it stands.
@Suite struct PageMatterTests {
  private static let top = "---\npublication: 澄湾日报\n---\n\n"

  private static func forms(_ markdown: String) -> [String] {
    PageParser.parse(SourceText(markdown), file: "01.md").items.map { item in
      switch item {
      case .article(let article): "article \(article.body.count)"
      case .label(let label): label.form?.rawValue ?? "label"
      case .photo: "photo"
      case .weather: "weather"
      case .notice(let notice): notice.kind.rawValue
      case .fragment: "fragment"
      }
    }
  }

  @Test(arguments: [
    ("03 民生 2026年5月12日 星期二 澄湾日报", "folio"), ("2026年5月12日 星期二 第03版 民生", "folio"), ("第4版", "folio"),
    ("澄湾日报", "folio"), ("澄湾日报 2026年5月12日", "folio"), ("[Page 3 end]", "mark"), ("=== 第3页 ===", "mark"),
    ("【第3页完】", "mark"), ("— 3 —", "mark"), ("{{< figure src=\"a.jpg\" >}}", "tag"), ("{% include map.html %}", "tag"),
    ("Page 4 — The Mill Lane Courier — Friday, May 15, 2026", "article"),
    ("PAGE 4 FRIDAY, MAY 15, 2026", "folio"),
  ]) func aLineWithinATextIsOfThePage(_ line: String, _ form: String) {
    let text = Self.top + "## 步道\n\n新修的步道\n\n\(line)\n\n通到茶亭。\n"
    let expected = form == "article" ? ["article 3"] : ["article 2", form]
    #expect(Self.forms(text) == expected)
  }

  @Test(arguments: [
    "1984年的夏天", "澄湾日报的记者来了", "望湾日报", "-30-", "3", "（第3版）", "A3", "{{ title }}", "2026年5月12日 星期二",
    "{{< a >}} 茶亭 {{< b >}}", "第4版上的图", "望湾日报 2026年5月12日", "Page 4 of the report",
  ]) func aLineOfTheTextStays(_ line: String) {
    #expect(Self.forms(Self.top + "## 步道\n\n新修的步道。\n\n\(line)\n\n通到茶亭。\n") == ["article 3"])
  }

  @Test func theMastheadHeadsNoArticle() {
    let text = """
      # 澄湾日报

      2026年5月12日 星期二 今日8版 总第6218期

      国内统一连续出版物号 CN 99-0000 澄湾日报社出版 邮发代号99-1

      ## 步道

      新修的步道通了。
      """
    #expect(Self.forms(text) == ["masthead", "masthead", "masthead", "article 1"])
  }

  /// Where text hangs under it the name of a paper is a heading like others.
  @Test func aNameWithTextBelowIsLeft() {
    #expect(Self.forms("# 澄湾日报\n\n新修的步道通了。\n\n## 茶亭\n\n茶是热的。\n") == ["article 1", "article 1"])
  }

  @Test(arguments: [
    ("责任编辑：林一苇　美编：周 野　电话：0999-6612346", "desk"), ("新闻热线：0999-6612345　投稿邮箱：a@mill.example", "contact"),
    ("责任编辑 林一苇 校对 周野", "desk"),
  ]) func aDeskLineAtTheHeadIsOfThePage(_ line: String, _ form: String) {
    #expect(Self.forms("\(line)\n\n## 步道\n\n新修的步道通了。\n") == [form, "article 1"])
  }

  @Test(arguments: [
    ("新闻热线：0999-6612345　投稿邮箱：a@mill.example", ["article 1", "contact"]),
    ("栏目统筹：许 庭 投稿邮箱：a@mill.example", ["article 1", "desk"]), ("责任编辑：林一苇", ["article 1"]),
    ("电话：0999-6612345", ["article 2"]), ("联系电话：0999-6612345", ["article 2"]),
  ]) func aDeskLineAtTheFoot(_ line: String, _ forms: [String]) {
    #expect(Self.forms("## 步道\n\n新修的步道通了。\n\n\(line)\n") == forms)
  }

  @Test func whoIsNamedThereIsCredited() {
    let page = PageParser.parse(
      SourceText("责任编辑：林一苇　美编：周 野　电话：0999-6612346\n\n## 步道\n\n步道通了。\n"), file: "01.md")
    #expect(page.credits.flatMap(\.names).map(\.name) == ["林一苇", "周野"])
  }

  @Test func aPageOfNothingElseIsReadAsItStands() {
    #expect(Self.forms("— 3 —\n") == ["fragment"])
  }

  @Test(arguments: [
    ("Death notices", "**TAN** – Madam Tan, 91, on July 7.", "announcement"),
    ("PUBLIC NOTICE", "The gate will be closed for repairs.", "announcement"),
    ("Classified", "**LOST:** One grey parrot.", "advertisement"),
    ("Inside", "World A8 | Home B1 | Sport C1", "index"), ("What’s inside", "- World A8\n- Home B1", "index"),
    ("Weather", "**Today:** Mostly sunny. High 71, low 52.", "weather"),
    ("TODAY’S WEATHER", "Partly cloudy through Saturday. High near 70. Chance of rain 20 percent.", "weather"),
    ("The Mill Lane Courier", "Publisher: Ada Fenwick\nManaging editor: Orla Penhale", "imprint"),
    ("今日天气", "| 城市 | 天气 | 气温 |\n| - | - | - |\n| 澄湾 | 小雨 | 14～20℃ |", "weather"),
    ("天气", "预计今天夜里到明天：阴，偏北风3至4级，最低气温14℃，最高气温20℃。\n\n市气象台5月12日17时发布", "weather"),
  ]) func smallItemsAreKnownByTheirTitles(_ title: String, _ text: String, _ kind: String) {
    #expect(Self.forms("## \(title)\n\n\(text)\n") == [kind])
  }

  @Test(arguments: [
    ("Inside", "The river runs inside the old wall."), ("Weather", "The council talked about the weather for 2 hours."),
    ("Index", "Prices rose again, the index shows."), ("Public notices may end", "The paper asks why."),
    ("A day in the life", "Question: What do you do\nAnswer: I mend lamps"),
  ]) func storiesStayStories(_ title: String, _ text: String) {
    #expect(Self.forms("## \(title)\n\n\(text)\n") == ["article 1"])
  }
}
