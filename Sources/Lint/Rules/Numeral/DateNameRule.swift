import Document
import Newspaper
import Source

/// NM013: an event named after its day, without the dot between month and day.
enum DateNameRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 13, "date-name",
    name: Wording(zh: "日期专名的写法", en: "event named after its day"),
    summary: Wording(
      zh: "以日期命名的事件、节日，月和日之间没有间隔号，或该用汉字数字的用了阿拉伯数字：315晚会、一二九运动、51劳动节。",
      en: """
        An event or feast named after its day without the dot between month and day, or in figures where its name is in \
        Han numerals: 315晚会, 一二九运动, 51劳动节.
        """),
    rationale: Wording(
      zh: "“3·15”读作三一五，“315”读作三百一十五；一月、十一月、十二月的专名不加间隔号会认错月份。",
      en:
        "3·15 is a day, 315 a number; without the dot 一二九 may be the ninth of December or the twenty-ninth of January."
    ),
    source: Wording(
      zh: "GB/T 15835-2011 第 5.1.6 条、第 5.2.3 条（含月日的专名）",
      en: "GB/T 15835-2011, 5.1.6 and 5.2.3 (names that hold a month and a day)"),
    severity: .warning,
    fix: RuleFix(
      .unsafe, Wording(zh: "写成“3·15”、一二·九、五一这样的形式。", en: "Writes “3·15”, 一二·九 or 五一.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "↓315晚会曝光了三家店，“↓315”消费者权益日当天，学校排演↓一二九运动话剧，↓51劳动节休息。",
        fixed: "“3·15”晚会曝光了三家店，“3·15”消费者权益日当天，学校排演一二·九运动话剧，五一劳动节休息。")
    ],
    good: [RuleExample("“3·15”晚会曝光了三家店，五四运动、七七事变、九一八事变、一二·九运动的话剧排了315场，住在512室。")])

  /// An event: how it is wrongly written, how it is right, and what follows it.
  private struct Name {
    let wrong: [String]
    let right: String
    let followers: WordTable<String>

    init(_ wrong: [String], _ right: String, _ followers: [String]) {
      self.wrong = wrong
      self.right = right
      self.followers = WordTable(followers)
    }
  }

  private static let names = [
    Name(["315", "3.15"], "3·15", ["晚会", "消费者", "国际消费者", "打假"]),
    Name(["911", "9.11"], "9·11", ["事件", "恐怖", "恐袭"]),
    Name(["918", "9.18"], "9·18", ["事变", "国耻"]),
    Name(["512", "5.12"], "5·12", ["汶川", "大地震", "地震", "特大地震"]),
    Name(["129", "12.9"], "12·9", ["运动"]), Name(["128", "1.28"], "1·28", ["事变"]),
    Name(["一二九"], "一二·九", ["运动"]), Name(["一二八"], "一·二八", ["事变"]), Name(["77", "7.7"], "七七", ["事变"]),
    Name(["54", "5.4"], "五四", ["运动", "青年节"]), Name(["51", "5.1"], "五一", ["国际劳动节", "劳动节", "小长假", "黄金周"]),
    Name(["61", "6.1"], "六一", ["国际儿童节", "儿童节"]), Name(["38", "3.8"], "三八", ["国际妇女节", "妇女节", "国际劳动妇女节"]),
    Name(["81", "8.1"], "八一", ["建军节"]), Name(["71", "7.1"], "七一", ["建党节"]),
  ]

  /// All wrong spellings, each with the place of its name; no two names have the same.
  private static let spellings = WordTable(
    names.enumerated().flatMap { index, name in name.wrong.map { ($0, index) } })

  static var touches: FixReach { [.figures, .han, .stops, .interpuncts, .quotes] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.numeralCount > 0 }) {
      for numeral in passage.numerals
      where numeral.kind != .fullWidth && (2...9).contains(numeral.offsets.count) {
        guard let name = name(numeral, passage), !passage.isInWord(numeral),
          let range = passage.range(of: numeral.offsets)
        else { continue }
        let written = passage.string(numeral.offsets)
        findings.append(
          metadata,
          Wording(zh: "“\(written)”是日期，应写作“\(name.right)”", en: "“\(written)” is a day: “\(name.right)”"),
          remedy: Wording(zh: "改成“\(name.right)”", en: "write \(name.right)"), at: range,
          fix: fix(name, numeral, passage))
      }
    }
  }

  private static func name(_ numeral: Numeral, _ passage: Passage) -> Name? {
    let bytes = passage.bytes
    guard let spelling = spellings.match(in: bytes, at: numeral.start, before: numeral.end),
      spelling.offsets == numeral.offsets
    else { return nil }
    let name = names[spelling.value]
    return name.followers.match(in: bytes, at: nameStart(numeral, passage)) == nil ? nil : name
  }

  /// Where what follows the numeral begins: after a closing quotation mark.
  private static func nameStart(_ numeral: Numeral, _ passage: Passage) -> Int {
    let next = passage.scalar(at: numeral.end)
    return next == "”" || next == "’" || next == "\"" ? numeral.end + UTF8.width(next ?? "”") : numeral.end
  }

  /// Names in figures stand in quotes; the quotes are added where there are none. Inside a quotation somebody must look.
  private static func fix(_ name: Name, _ numeral: Numeral, _ passage: Passage) -> Fix? {
    guard let range = passage.literalRange(of: numeral.offsets) else { return nil }
    let isQuoted = nameStart(numeral, passage) > numeral.end
    let isInFigures = name.right.utf8.first?.isDigit ?? false
    if isQuoted || !isInFigures { return Fix(.unsafe, [SourceEdit(range, name.right)]) }
    return passage.isInQuotation(at: numeral.start)
      ? nil : Fix(.unsafe, [SourceEdit(range, "“\(name.right)”")])
  }
}
