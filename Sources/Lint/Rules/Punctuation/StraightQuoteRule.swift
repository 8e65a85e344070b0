import Document
import Source

/// PN004: straight quotation marks beside Chinese.
enum StraightQuoteRule: LintRule {
  static let metadata = RuleMetadata(
    .punctuation, 4, "straight-quote",
    name: Wording(zh: "直引号", en: "straight quotation marks"),
    summary: Wording(
      zh: "紧挨汉字的引号用了键盘上不分前后的直引号，双的或单的。英寸、分秒的撇号和代码里的不算。",
      en: "A \" or ' of the keyboard touches Chinese. Signs for inches and minutes and code are left alone."),
    rationale: Wording(
      zh: "直引号不分前后，读者看不出引文从哪里起、到哪里止，排出来也与别处的“”不一样。",
      en: "A straight mark neither opens nor closes; the quotation looks unlike all others on the page."),
    source: Wording(zh: "GB/T 15834-2011 第 4.8 条（引号）", en: "GB/T 15834-2011, 4.8 (quotation marks)"),
    severity: .warning,
    fix: RuleFix(
      .unsafe,
      Wording(
        zh: "成对换成“”，引文里面的换成‘’。一段里只有一对引号的，可以放心改；单出来的只报不改。",
        en: """
          Writes “”, and ‘’ inside a quotation. Safe where the paragraph has no other quotation marks; a mark without its \
          partner is reported and left.
          """)),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("巷口的小屋叫↓\"阳光驿站\"，谁都能进来坐。", fixed: "巷口的小屋叫“阳光驿站”，谁都能进来坐。"),
      RuleExample(
        "他说“这里叫↓'阳光驿站'”，墙上却写着↓\"歇脚点\"。", fixed: "他说“这里叫‘阳光驿站’”，墙上却写着“歇脚点”。"),
      RuleExample("巷口的小屋叫↓\"阳光驿站，谁都能进来坐。"),
    ],
    good: [RuleExample("新换的27\"显示器和 \"Open Desk\" 软件都好用。")])

  static var touches: FixReach { [.quotes] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: {
      $0.hasHan && !$0.role.isOfNames && ($0.marks.mayHold("\"") || $0.marks.mayHold("'"))
    }) {
      for quote in StraightQuote.find(in: passage) {
        guard let range = passage.range(of: quote.first) else { continue }
        let edits = quote.replacements.compactMap { mark, text in
          passage.range(of: mark).map { SourceEdit($0, text) }
        }
        findings.append(
          metadata,
          Wording(
            zh: edits.isEmpty ? "直引号没有配对，看不出引文的起止" : "中文里用了直引号",
            en: edits.isEmpty
              ? "a straight quotation mark without a partner beside Chinese"
              : "straight quotation marks beside Chinese"),
          remedy: Wording(
            zh: edits.isEmpty ? "看清引文起止，改用“”" : "改用“”",
            en: edits.isEmpty ? "see where the quotation begins and ends, and use “”" : "use “”"), at: range,
          fix: edits.isEmpty ? nil : Fix(quote.isSafe ? .safe : .unsafe, edits))
      }
    }
  }
}
