import Document
import Source

/// MK005: asterisks that were meant to be emphasis and are printed.
enum DeadEmphasisRule: LintRule {
  static let vocabulary = ["*"]

  static let metadata = RuleMetadata(
    .markdown, 5, "dead-emphasis",
    name: Wording(zh: "失效的强调", en: "emphasis that does not work"),
    summary: Wording(
      zh: "一对 * 或 ** 没有起作用，会原样印出来：它紧挨着引号、括号、% 一类的标点，另一边又是汉字；或者星号里侧有空格。",
      en: """
        A pair of * or ** does nothing and is printed: next to it stands a mark such as a quotation mark, a bracket or %, \
        and a Han character on the other side; or a space stands inside the asterisks.
        """),
    rationale: Wording(
      zh: "Markdown 以为词与词之间有空格；中文没有，挨着标点的星号就不算数，读者看到的是星号。",
      en:
        "Markdown expects spaces between words; Chinese has none, so that asterisks beside a mark do not count."
    ),
    source: Wording(
      zh: "CommonMark 0.31 第 6.2 节（强调的左右两侧）", en: "CommonMark 0.31, section 6.2 (flanking of delimiter runs)"),
    severity: .error,
    fix: RuleFix(
      .unsafe,
      Wording(
        zh: "把标点（成对的一起）移到星号外面；不加空格，也不加看不见的字符。",
        en: "Moves the marks, both of a pair, out of the asterisks; no space and nothing invisible is put in."
      )),
    scope: .everyFile,
    bad: [
      RuleExample("请留意↓**“限行”**时段，提前出门。\n", fixed: "请留意“**限行**”时段，提前出门。\n"),
      RuleExample("↓**注意，**本周六停水。\n", fixed: "**注意**，本周六停水。\n"),
      RuleExample("合格率共↓**93%**左右。\n", fixed: "合格率共**93**%左右。\n"),
      RuleExample("茶农都说↓* 香 *得很。\n\n东家也↓** 点头 **。\n", fixed: "茶农都说 *香* 得很。\n\n东家也 **点头** 。\n"),
    ],
    good: [RuleExample("请留意**限行**时段，面积是3*4*5，写作 \\*\\*“甲”\\*\\*乙，总价是单价 * 数量 * 折扣。\n")])

  static var touches: FixReach { [.marks] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var index = 0
    let hits = context.words(of: Self.self)
    while index < hits.count {
      let number = hits[index].passage
      var runs: [Range<Int>] = []
      while index < hits.count, hits[index].passage == number {
        let offsets = hits[index].offsets
        if let last = runs.last, last.upperBound == offsets.lowerBound {
          runs[runs.count - 1] = last.lowerBound..<offsets.upperBound
        } else {
          runs.append(offsets)
        }
        index += 1
      }
      check(runs, context.prose.passages[number], &findings)
    }
  }

  private static func check(_ runs: [Range<Int>], _ passage: Passage, _ findings: inout [Finding]) {
    // In HTML asterisks are asterisks.
    guard passage.hasHan, passage.role != .html else { return }
    var index = 0
    while index + 1 < runs.count {
      let pair = StarredText(runs[index], runs[index + 1], in: passage)
      guard let pair, let place = passage.range(of: pair.open), pair.isDead(isAlone: runs.count == 2) else {
        index += 1
        continue
      }
      findings.append(
        metadata,
        Wording(
          zh: "“\(passage.string(pair.open))”没有起强调的作用，会原样印出来",
          en: "“\(passage.string(pair.open))” does not emphasise and will be printed"),
        remedy: Wording(zh: "把里侧的标点或空格移到星号外面", en: "move the mark or space inside the asterisks out"),
        at: place, fix: pair.edits.map { Fix(.unsafe, $0) })
      index += 2
    }
  }
}
