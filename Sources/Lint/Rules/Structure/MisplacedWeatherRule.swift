import Document
import Newspaper
import Source

/// ST006: a weather forecast inside an article.
enum MisplacedWeatherRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 6, "misplaced-weather",
    name: Wording(zh: "天气混进文章", en: "weather inside an article"),
    summary: Wording(
      zh: "文章里有一段讲天气（日期、晴雨、风力、气温、℃ 至少占三样），而文章别处一点不讲。",
      en: """
        A paragraph of an article speaks of the weather (at least three of day, sky, wind, temperature and unit), and \
        the rest of the article does not at all.
        """),
    rationale: Wording(
      zh: "天气预报在版面上另有位置，提取时按坐标排序，落进了邻近的文章。",
      en:
        "The forecast has its own place on the page; extraction sorts by coordinates and drops it into a neighbour."
    ),
    severity: .error,
    fix: RuleFix(
      .unsafe,
      Wording(
        zh: "把这一段移到版首（报眼的位置），自成一条。", en: "Moves the paragraph to the top of the page, an item of its own.")),
    bad: [
      RuleExample(
        """
        ## 灯下读书

        一盏灯，一本书，一条巷子就有了书声。

        ↓今天晴到多云，北风3级，最低气温9℃。
        """,
        fixed: """
          今天晴到多云，北风3级，最低气温9℃。

          ## 灯下读书

          一盏灯，一本书，一条巷子就有了书声。
          """)
    ],
    good: [
      RuleExample(
        """
        ## 天气

        今天晴到多云，北风3级，最低气温9℃。
        """),
      RuleExample(
        """
        ## 冷空气今夜到

        今天晴到多云，北风3级，最低气温9℃。

        气象台说，明天起气温还要降。
        """),
    ])

  static var touches: FixReach { [.order, .blocks, .lineEnds, .spaces] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for (index, item) in page.items.enumerated() {
      guard case .weather(let weather) = item, weather.title == nil, let range = weather.body.first?.range,
        let article = page.items[..<index].lazy.compactMap(\.article).last,
        !speaksOfWeather(article, context.houseStyle)
      else { continue }
      findings.append(
        metadata, Wording(zh: "天气预报混进了文章正文", en: "a weather forecast stands inside an article"),
        remedy: Wording(zh: "移到全版最前面，自成一条", en: "move it above the first headline, to stand by itself"),
        at: range, fix: fix(weather, context))
    }
  }

  /// Whether the headline block says that the article is about the weather.
  private static func speaksOfWeather(_ article: Article, _ style: HouseStyle) -> Bool {
    let words = style.weather.titles.entries.map(\.word) + ["气温", "预警"]
    return ([article.kicker, article.headline] + article.decks).contains { heading in
      let text = Array((heading?.content.plainText ?? "").utf8)
      return words.contains { text.contains($0) }
    }
  }

  private static func fix(_ weather: Weather, _ context: LintContext) -> Fix? {
    guard let first = weather.body.first?.range, let last = weather.body.last?.range,
      let top = context.parts.first?.range?.lowerBound
    else { return nil }
    let bytes = context.source.bytes
    let lineStart = max(
      context.lines.lineStarts[context.lines.line(at: top) - 1], context.source.byteOrderMarkLength)
    var start = first.lowerBound
    while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
    guard lineStart < start else { return nil }
    // The end of the first line tells; to look for one in all of the file would take long, once for each forecast.
    let firstEnd = ByteSearch.lineEnd(bytes, from: 0, limit: bytes.count)
    let lineEnd = firstEnd < bytes.count && bytes[firstEnd] == 0x0D ? [0x0D, 0x0A] : [0x0A] as [UInt8]
    let text = Array(bytes[first.lowerBound..<last.upperBound])
    return Fix(
      .unsafe,
      [
        SourceEdit(SourceRange(lineStart, lineStart), text + lineEnd + lineEnd),
        SourceEdit(SourceRange(start, last.upperBound), ""),
      ])
  }
}
