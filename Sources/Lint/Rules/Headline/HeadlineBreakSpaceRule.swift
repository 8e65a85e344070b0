import Document
import Newspaper
import Source

/// HD004: more than one space where a line of a headline ends.
enum HeadlineBreakSpaceRule: LintRule {
  static let metadata = RuleMetadata(
    .headline, 4, "headline-break-space",
    name: Wording(zh: "标题换行处的空格", en: "space at a break of a headline"),
    summary: Wording(
      zh: "标题里有全角空格、制表符，或连着两个以上的空格。",
      en: "A full-width space, a tab or more than one space inside a headline."),
    rationale: Wording(
      zh: "标题里的一个半角空格就是印刷时的换行，多了少了都会被当成别的意思；这一个空格不能删。",
      en: """
        One space in a headline is the end of a line in print. More than one means something else to every program; none \
        would lose the line.
        """),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "改成一个半角空格。", en: "Leaves one space.")),
    language: .chinese,
    bad: [
      RuleExample("## 植树护绿↓　　共建家园\n\n树苗栽下去了。", fixed: "## 植树护绿 共建家园\n\n树苗栽下去了。"),
      RuleExample("## 植树护绿↓  共建↓　家园\n\n树苗栽下去了。", fixed: "## 植树护绿 共建 家园\n\n树苗栽下去了。"),
    ],
    good: [RuleExample("## 植树护绿 共建家园\n\n树苗栽下去了。")])

  static var touches: FixReach { [.spaces] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.role.isHeading }) {
      for run in runs(in: passage) {
        guard let range = passage.range(of: run) else { continue }
        findings.append(
          metadata, Wording(zh: "标题里换行只空一个半角空格", en: "a break in a headline is one space"),
          remedy: Wording(zh: "改成一个半角空格", en: "leave one space"), at: range,
          fix: passage.unmarkedRange(of: run).map { Fix(.safe, [SourceEdit($0, " ")]) })
      }
    }
  }

  /// The stretches of blanks inside a heading that are not one single space.
  private static func runs(in passage: Passage) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    let inside = passage.trimmed
    var offset = inside.lowerBound
    while offset < inside.upperBound {
      let end = passage.bytes.blanksEnd(offset, before: inside.upperBound)
      guard end > offset else {
        offset += passage.bytes.width(at: offset)
        continue
      }
      let isAtLineEnd = passage.bytes[end] == 0x0A || passage.bytes[offset - 1] == 0x0A
      let blanks = passage.bytes[offset..<end]
      let isOdd = blanks.count > 1 || blanks.first == 0x09
      let isPlain =
        isOdd && (blanks.allSatisfy { $0 == 0x20 || $0 == 0x09 } || holdsIdeographic(passage, offset..<end))
      if isPlain, !isAtLineEnd { runs.append(offset..<end) }
      offset = end
    }
    return runs
  }

  private static func holdsIdeographic(_ passage: Passage, _ blanks: Range<Int>) -> Bool {
    Array(passage.bytes[blanks]).contains("\u{3000}")
  }
}
