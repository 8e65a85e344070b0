import Document
import Newspaper
import Source

/// HD005: a line of a headline that breaks in the wrong place.
enum HeadlineBadBreakRule: LintRule {
  static let metadata = RuleMetadata(
    .headline, 5, "headline-bad-break",
    name: Wording(zh: "标题断行不当", en: "bad break in a headline"),
    summary: Wording(
      zh: "标题换行以后，下一行以“的”“了”“等”或后引号、点号等开头，或者上一行以前引号结尾。",
      en: """
        A line of a headline begins with 的, 了 or 等 of the line before, or with a stop or closing mark, or one ends \
        with an opening mark.
        """),
    rationale: Wording(
      zh: "标题断行要断在词与词之间；把虚词和标点甩到下一行，读起来破句。",
      en: "A headline breaks between words; a particle or mark pushed to the next line breaks the sense."),
    source: Wording(
      zh: "《报纸编校质量评比差错认定细则》（1997）第四十八条", en: "Rules for counting errors in newspapers (1997), article 48"),
    severity: .warning,
    language: .chinese,
    bad: [
      RuleExample("## 住在我们身边 ↓的好医生\n\n他出诊三十年。"),
      RuleExample("## 村里来了“新农人 ↓”种茶\n\n他们租了五亩地。"),
      RuleExample("## 清淤护岸等 ↓等三项工程完工\n\n河清了。"),
    ],
    good: [
      RuleExample("## 我们身边的 好医生\n\n他出诊三十年。"),
      RuleExample("## 爱心车队 的哥送考\n\n一早就来了。\n\n### 灯塔亮着 等船归来\n\n守了一夜。"),
    ])

  /// Words that begin with one of the particles and may begin a line.
  private static let words = WordTable([
    "的士", "的哥", "的姐", "的确", "的卡", "了解", "了不", "了结", "了却", "了然", "了望", "了无", "了断", "了事", "了如",
    "们心",
  ])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.role.isHeading && $0.hasHan }) {
      let lines = passage.printLines
      for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
        if let offsets = badStart(of: next, passage), let range = passage.range(of: offsets) {
          let shown = passage.string(offsets)
          findings.append(
            finding(
              Wording(zh: "标题换行后以“\(shown)”开头", en: "a line of the headline begins with “\(shown)”"),
              at: range))
        } else if let offsets = badEnd(of: line, passage), let range = passage.range(of: offsets) {
          let shown = passage.string(offsets)
          findings.append(
            finding(
              Wording(zh: "标题换行前以“\(shown)”结尾", en: "a line of the headline ends with “\(shown)”"), at: range)
          )
        }
      }
    }
  }

  private static func finding(_ message: Wording, at range: SourceRange) -> Finding {
    Finding(
      metadata, message, remedy: Wording(zh: "换一个地方断行，断在词与词之间", en: "break it between two words"), at: range)
  }

  private static func badStart(of line: Range<Int>, _ passage: Passage) -> Range<Int>? {
    let first = passage.bytes.scalar(at: line.lowerBound)
    let offsets = line.lowerBound..<line.lowerBound + UTF8.width(first)
    if first.opensNoParagraph { return offsets }
    let word = words.match(in: passage.bytes, at: line.lowerBound, before: line.upperBound)
    switch first {
    case "的", "了", "们": return word == nil ? offsets : nil
    case "等": return endsList(offsets.upperBound, line, passage) ? offsets : nil
    default: return nil
    }
  }

  /// Whether 等 closes a list rather than waits for something: it ends the line, or a number of things follows.
  private static func endsList(_ offset: Int, _ line: Range<Int>, _ passage: Passage) -> Bool {
    guard offset < line.upperBound else { return true }
    var end = offset
    while end < line.upperBound, isNumber(passage.bytes.scalar(at: end)) {
      end += passage.bytes.width(at: end)
    }
    guard end > offset, end < line.upperBound, passage.string(offset..<end) != "一" else { return false }
    return "家个人名件项所地县市区国镇村种类部座条处位".unicodeScalars.contains(passage.bytes.scalar(at: end))
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || "一二两三四五六七八九十百千多余".unicodeScalars.contains(scalar)
  }

  private static func badEnd(of line: Range<Int>, _ passage: Passage) -> Range<Int>? {
    let start = passage.bytes.start(before: line.upperBound)
    let last = passage.bytes.scalar(at: start)
    return PairedMark.closer(of: last) != nil || last == "‘" ? start..<line.upperBound : nil
  }
}
