import Document
import Newspaper
import Source

/// NM016: two numbers that run into one.
enum AdjacentNumbersRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 16, "adjacent-numbers",
    name: Wording(zh: "两个数连成一个", en: "two numbers in one"),
    summary: Wording(
      zh: "年级和数量都用阿拉伯数字，连在一起：高33个班。",
      en: "A form of a school and a number, both in figures, run into one: 高33个班."),
    rationale: Wording(
      zh: "“高33个班”分不清是高三的三个班，还是三十三个班；一个用汉字数字，一个用阿拉伯数字。",
      en:
        "高33个班 may be three classes or thirty-three; write one number in Han numerals, the other in figures."),
    source: Wording(
      zh: "GB/T 15835-2011 第 4.3 条（两数相连可用不同形式分开）",
      en: "GB/T 15835-2011, 4.3 (numbers side by side may take different forms)"),
    severity: .info, scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("运动会上，高↓33个班夺得前三名，初↓12个班获组织奖。")],
    good: [RuleExample("运动会上，高三3个班夺得前三名，比去年提高33个百分点，初一两个班获组织奖，全校33个班都到了。")])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures }) {
      for numeral in passage.numerals where numeral.kind == .figures && numeral.offsets.count == 2 {
        guard let left = passage.scalar(before: numeral.start), left == "高" || left == "初",
          (UInt8(ascii: "1")...UInt8(ascii: "3")).contains(passage.bytes[numeral.start]),
          passage.bytes.has("个班", at: numeral.end, before: passage.bytes.count),
          let range = passage.range(of: numeral.offsets)
        else { continue }
        let number = passage.string(numeral.start - 3..<numeral.end)
        findings.append(
          metadata, Wording(zh: "“\(number)个班”里连着两个数", en: "“\(number)个班” holds two numbers"),
          remedy: Wording(zh: "年级改用汉字数字", en: "write the form in Han numerals"), at: range)
      }
    }
  }
}
