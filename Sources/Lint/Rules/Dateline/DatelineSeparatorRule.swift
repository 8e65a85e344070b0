import Document
import Newspaper
import Source

/// DL002: what stands between 本报讯 and the text.
enum DatelineSeparatorRule: LintRule {
  static let metadata = RuleMetadata(
    .dateline, 2, "dateline-separator",
    name: Wording(zh: "本报讯后的空格", en: "space after 本报讯"),
    summary: Wording(
      zh: "“本报讯”和正文之间不是正好空一格：没有空格、空了两格以上，或加了标点。",
      en: "Between 本报讯 and the text stands no space, more than one, or a mark."),
    rationale: Wording(
      zh: "“本报讯”是消息头，不是句子的一部分，用一个空格同正文隔开；别的程序靠这一格认出它。",
      en: "本报讯 is no part of the sentence; one space sets it off, and programs know it by that space."),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "改成一个空格。", en: "Leaves one space.")),
    language: .chinese,
    bad: [
      RuleExample("## 夜市开张\n\n本报讯↓，昨天起，夜市延长一小时。", fixed: "## 夜市开张\n\n本报讯 昨天起，夜市延长一小时。"),
      RuleExample("## 夜市开张\n\n本报讯↓  昨天起，夜市延长一小时。", fixed: "## 夜市开张\n\n本报讯 昨天起，夜市延长一小时。"),
      RuleExample("## 夜市开张\n\n本报讯↓昨天起，夜市延长一小时。", fixed: "## 夜市开张\n\n本报讯 昨天起，夜市延长一小时。"),
    ],
    good: [
      RuleExample("## 夜市开张\n\n本报讯 “昨天来了三百人。”摊主说。"),
      RuleExample("## 夜市开张\n\n本报讯（记者 周野）昨天起，夜市延长一小时。"),
    ])

  static var touches: FixReach { [.stops, .spaces, .lineEnds] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.hasDateline }) {
      guard let dateline = passage.dateline, dateline.kind == .local else { continue }
      let start = dateline.end
      let end = separatorEnd(passage, from: start)
      guard end < passage.bytes.count, start > 0,
        let wanted = replacement(start..<end, passage, context.houseStyle.datelineSeparator),
        let before = passage.range(of: start - 1..<start)
      else { continue }
      let range = passage.range(of: start..<end) ?? SourceRange(before.upperBound, before.upperBound)
      findings.append(
        metadata,
        Wording(zh: "“\(dateline.text)”后面应正好空一格", en: "“\(dateline.text)” is followed by exactly one space"),
        remedy: Wording(zh: "改成一个空格", en: "leave one space"), at: range,
        fix: holdsOnlySeparators(range, context.source) ? Fix(.safe, [SourceEdit(range, wanted)]) : nil)
    }
  }

  /// Whether no markup and no word stands in the source between the marks and blanks after a dateline.
  private static func holdsOnlySeparators(_ range: SourceRange, _ source: SourceText) -> Bool {
    !source[range].unicodeScalars.contains { $0.isHan || "*_~`[]<>\\".unicodeScalars.contains($0) }
  }

  /// The end of the blanks and marks after the dateline.
  private static func separatorEnd(_ passage: Passage, from start: Int) -> Int {
    var offset = start
    while let scalar = passage.scalar(at: offset),
      scalar.isPrintedSpace || ",，:：、;；。.".unicodeScalars.contains(scalar)
    {
      offset += passage.bytes.width(at: offset)
    }
    return offset
  }

  /// What ought to stand between dateline and text; nil when it is right as it is. Without a house style either blank
  /// is right.
  private static func replacement(
    _ separator: Range<Int>, _ passage: Passage, _ house: DatelineSeparator?
  ) -> String? {
    let text = passage.string(separator)
    let scalars = Array(text.unicodeScalars)
    let isEnclosed =
      passage.scalar(before: separator.lowerBound).map { $0.isClosingMark || $0 == "：" || $0 == ":" } ?? false
    let blank = house?.text ?? " "
    if scalars.isEmpty { return isEnclosed ? nil : blank }
    if scalars.count == 1, [" ", "\u{3000}", "\n"].contains(scalars[0]) {
      return house == nil || isEnclosed || scalars[0] == "\n" || text.utf8.elementsEqual(blank.utf8)
        ? nil : blank
    }
    return isEnclosed && !scalars.contains(where: \.isPrintedSpace) ? "" : blank
  }
}
