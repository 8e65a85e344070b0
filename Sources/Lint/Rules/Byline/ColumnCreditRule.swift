import Document
import Newspaper
import Source

/// BY009: the credit of a column that stands apart from its article.
enum ColumnCreditRule: LintRule {
  static let metadata = RuleMetadata(
    .byline, 9, "column-credit",
    name: Wording(zh: "栏目署名离了稿件", en: "column credit apart from its article"),
    summary: Wording(
      zh: "栏目名和栏目统筹这一行，同它的稿件之间隔着别的内容，或者不属于任何一篇。",
      en:
        "Something else stands between an article and the line that names its column, or that line belongs to no article."
    ),
    rationale: Wording(
      zh: "栏目署名按坐标提取，常落到别的稿件后面；工具按位置把它归给前面最近的一篇，归错了只有编辑看得出来。",
      en: """
        Extraction goes by coordinates and often drops it after something else. It is given to the nearest article \
        before it; only an editor can tell whether that is right.
        """),
    severity: .info,
    language: .chinese,
    bad: [
      RuleExample(
        """
        ## 把路修到人心里

        一条路修得好不好，问走路的人最清楚。

        今天晴到多云，北风3级，最低气温9℃。

        ↓DENGTAPING 栏目统筹：沈知
        """)
    ],
    good: [
      RuleExample(
        """
        ## 把路修到人心里

        一条路修得好不好，问走路的人最清楚。

        灯塔评 栏目统筹：沈知
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    // For each item where its parts begin among all parts, and how many of them have been passed.
    var starts: [Int?] = Array(repeating: nil, count: page.items.count)
    var counts = Array(repeating: 0, count: page.items.count)
    for (index, part) in context.printedParts.enumerated() {
      let item = part.key.item
      let start = starts[item] ?? index
      starts[item] = start
      if isColumn(part, page, context), let range = part.range,
        part.key.role != .column || index - start != counts[item]
      {
        findings.append(
          metadata,
          Wording(zh: "栏目署名和它的稿件不在一起", en: "the credit of the column stands apart from its article"),
          remedy: Wording(zh: "移到所属稿件的末尾", en: "move it to the end of its article"), at: range)
      }
      counts[item] += 1
    }
  }

  /// Whether a part names a column: that of an article, or one that nobody has.
  private static func isColumn(_ part: PagePart, _ page: Page, _ context: LintContext) -> Bool {
    switch part.key.role {
    case .column: return true
    case .body:
      // Words at the end of the page are ST005's.
      guard part.key.item < page.items.count - 1, page.items[part.key.item].isLoose else { return false }
      let line = PrintedLineReader(SharedHouseStyle(context.houseStyle), source: context.source).read(
        part.block)
      if case .column = line?.kind { return true }
      return false
    default: return false
    }
  }
}

extension Item {
  /// Whether the item is words or text that no headline stands above.
  fileprivate var isLoose: Bool {
    switch self {
    case .label, .fragment: true
    case .article, .photo, .weather, .notice: false
    }
  }
}
