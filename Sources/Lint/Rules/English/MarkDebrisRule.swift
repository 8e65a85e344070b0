import Document
import Source

/// EN032: debris of editing at a mark: a space before a comma, two full stops.
enum MarkDebrisRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 32, "mark-debris",
    name: Wording(zh: "英文标点残留", en: "debris at a mark"),
    summary: Wording(
      zh: "英文逗号、句号前有空格，两个逗号或两个句号连写，前引号后面有空格。省略号、文件名和 .50 一类不算。",
      en: """
        A space before a comma or a full stop, two commas or two full stops in a row, a space after an opening quotation \
        mark. An ellipsis, file names and prices such as .50 are left alone.
        """),
    rationale: Wording(zh: "删改句子时留下来的。", en: "It is what a deleted word leaves behind."),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "去掉多余的空格或标点。", en: "Takes the space or the second mark away.")),
    scope: .everyFile, language: .english,
    bad: [
      RuleExample(
        "The mayor↓ , he said, left the hall↓.. “↓ No,” said the clerk of the court.",
        fixed: "The mayor, he said, left the hall. “No,” said the clerk of the court.")
    ],
    good: [
      RuleExample(
        "The mayor left . . . and came back... The file .env costs .50 in the shop, said the clerk, and so on."
      )
    ])

  static var touches: FixReach { [.spaces, .stops] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: {
      $0.isEnglishText && $0.role != .list && $0.marks.mayHold(anyOf: MarkKinds(",.“"))
    }) {
      for mark in passage.marks {
        guard let extra = extra(mark, passage), let range = passage.range(of: extra),
          passage.plain.contains(where: {
            $0.lowerBound <= extra.lowerBound && extra.upperBound <= $0.upperBound
          })
        else { continue }
        findings.append(
          metadata,
          passage.bytes[extra.lowerBound] == .space
            ? Wording(zh: "多了一个空格", en: "a space too many") : Wording(zh: "标点写了两遍", en: "a mark too many"),
          remedy: Wording(zh: "去掉", en: "take it away"), at: range,
          fix: passage.literalRange(of: extra).map { place in
            let text = passage.bytes[extra.lowerBound] == .space ? "" : String(mark.scalar)
            return Fix(.safe, [SourceEdit(place, text)])
          })
      }
    }
  }

  /// What is too much at a mark; of two marks, both of them.
  private static func extra(_ mark: Mark, _ passage: Passage) -> Range<Int>? {
    let bytes = passage.bytes
    let before = passage.scalar(before: mark.offset)
    let after = passage.scalar(at: mark.end)
    switch mark.scalar {
    case ",", ".":
      if before == " ", mark.offset > 1,
        after.map({ $0.isPrintedSpace || "”’\"".unicodeScalars.contains($0) }) ?? true
      {
        var start = mark.offset
        while start > 0, bytes[start - 1] == .space { start -= 1 }
        guard start > 0, bytes[start - 1].isAlphanumeric, !isDotted(mark, passage) else { return nil }
        return start..<mark.offset
      }
      let isDoubled = after == mark.scalar && before.map { $0.isAlphabetic || $0 == "”" } ?? false
      let next = passage.scalar(at: mark.end + 1)
      return isDoubled && (next?.isPrintedSpace ?? true) ? mark.offset..<mark.end + 1 : nil
    case "“":
      guard after == " ", before.map(\.isPrintedSpace) ?? true,
        passage.scalar(at: mark.end + 1)?.isAlphabetic ?? false
      else { return nil }
      return mark.end..<mark.end + 1
    default: return nil
    }
  }

  /// Whether the full stop is one of a spaced ellipsis.
  private static func isDotted(_ mark: Mark, _ passage: Passage) -> Bool {
    passage.bytes.has(" .", at: mark.end, before: passage.bytes.count)
      || mark.offset > 1 && passage.bytes.has(". ", at: mark.offset - 2, before: passage.bytes.count)
  }
}
