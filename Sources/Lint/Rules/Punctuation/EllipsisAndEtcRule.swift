import Document
import Newspaper
import Source

/// PN008: an ellipsis with 等 beside it.
enum EllipsisAndEtcRule: LintRule {
  static let metadata = RuleMetadata(
    .punctuation, 8, "ellipsis-and-etc",
    name: Wording(zh: "省略号与“等”并用", en: "ellipsis together with 等"),
    summary: Wording(
      zh: "列举之后既用省略号，又用“等”或“等等”。",
      en: "A list that ends both in an ellipsis and in 等 or 等等."),
    rationale: Wording(
      zh: "省略号就是“等等”的意思，两样只用一样。", en: "An ellipsis says what 等等 says; one of them is enough."),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.11 条（省略号）", en: "GB/T 15834-2011, 4.11 (the ellipsis)"),
    severity: .warning,
    scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("棚里种着番茄、黄瓜↓……等蔬菜。"), RuleExample("棚里种着番茄、黄瓜↓等等……")],
    good: [RuleExample("棚里种着番茄、黄瓜……“你等等……”他说着跑远了……等我再看，人已不见。")])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.hasHan && $0.marks.mayHold("…") }) {
      // The mark before the ellipsis: a list has 、 there.
      var previous: Unicode.Scalar?
      for mark in passage.marks {
        guard mark.scalar == "…" else {
          previous = mark.scalar
          continue
        }
        guard previous == "、", passage.scalar(before: mark.offset) != "…",
          let place = place(of: mark, in: passage), let range = passage.range(of: place)
        else { continue }
        findings.append(
          metadata, Wording(zh: "省略号和“等”只用一样", en: "an ellipsis and 等 together"),
          remedy: Wording(zh: "删去其中一样", en: "keep one of them"), at: range)
      }
    }
  }

  /// Characters that make a verb of 等, to wait, or belong to another word.
  private static let waiting = "待到候着我他她你您它了不会于级闲".unicodeScalars

  /// The ellipsis that begins with a mark together with the 等 beside it; nil when there is none.
  private static func place(of mark: Mark, in passage: Passage) -> Range<Int>? {
    let bytes = passage.bytes
    if bytes.has("等", at: max(0, mark.offset - 3), before: mark.offset) {
      let isDoubled = mark.offset >= 6 && bytes.has("等等", at: mark.offset - 6, before: mark.offset)
      return mark.offset - (isDoubled ? 6 : 3)..<mark.end
    }
    var end = mark.end
    while bytes.has("…", at: end, before: bytes.count) { end += 3 }
    guard bytes.has("等", at: end, before: bytes.count) else { return nil }
    if let next = passage.scalar(at: end + 3), waiting.contains(next) { return nil }
    return mark.offset..<end + 3
  }
}
