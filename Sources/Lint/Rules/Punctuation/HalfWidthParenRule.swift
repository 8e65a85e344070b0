import Document
import Newspaper
import Source

/// PN002: half-width parentheses around Chinese.
enum HalfWidthParenRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 2, "half-width-paren",
    name: Wording(zh: "半角括号", en: "half-width parentheses"),
    summary: Wording(
      zh: "括号里有汉字，或括号前后都是汉字，却用了半角的 ( )。全文合计一条。",
      en: """
        Half-width ( ) with Chinese between them, or with Chinese on both sides of them; one finding for the whole file.
        """),
    rationale: Wording(
      zh: "中文的括号占一个字的位置；半角括号挤在字里，也常常只改了一半。",
      en: "A Chinese parenthesis is as wide as a character; half-width ones crowd the line."),
    source: Wording(
      zh: "GB/T 15834-2011 第 5.1.3 条（括号两半各占一个字的位置）",
      en: "GB/T 15834-2011, 5.1.3 (either half is as wide as a character)"),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "成对换成全角的 （）。", en: "Writes （） instead, both halves at once.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "社区印发了《议事章程↓(草案)》，请居民(代表)提意见。",
        fixed: "社区印发了《议事章程（草案）》，请居民（代表）提意见。")
    ],
    good: [RuleExample("社区印发了《议事章程（草案）》，公式 f(x) 与型号 A(2) 照原样排。")])

  static var touches: FixReach { [.forms] }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: {
      $0.hasHan && ($0.marks.mayHold("(") || $0.marks.mayHold(")"))
    }) {
      for (open, close) in pairs(in: passage) where isChinese(open, close, passage) {
        guard let openRange = passage.range(of: open), let closeRange = passage.range(of: close) else {
          continue
        }
        var edits: [SourceEdit] = []
        if open.scalar == "(" { edits.append(SourceEdit(openRange, "（")) }
        if close.scalar == ")" { edits.append(SourceEdit(closeRange, "）")) }
        places.append(FaultPlace(open.scalar == "(" ? openRange : closeRange, edits))
      }
    }
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "中文里用了半角括号", en: "half-width parentheses around Chinese")
      : Wording(zh: "全文有 \(count) 对半角括号", en: "\(count) pairs of half-width parentheses around Chinese")
  }

  static let remedy = Wording(zh: "改用全角", en: "use full-width ones")

  /// The pairs of parentheses of which at least one half is half-width.
  private static func pairs(in passage: Passage) -> [(Mark, Mark)] {
    var open: [Mark] = []
    var pairs: [(Mark, Mark)] = []
    for mark in passage.marks {
      switch mark.scalar {
      case "(", "（": open.append(mark)
      case ")", "）":
        guard let opener = open.popLast() else { continue }
        if opener.scalar == "(" || mark.scalar == ")" { pairs.append((opener, mark)) }
      default: continue
      }
    }
    return pairs
  }

  /// How far into a pair is looked for Chinese, in bytes.
  private static let longestInside = 2048

  private static func isChinese(_ open: Mark, _ close: Mark, _ passage: Passage) -> Bool {
    let left = passage.scalar(before: open.offset)
    // What is left of a link that does not parse.
    if left == "]" { return false }
    var offset = open.end
    while offset < min(close.offset, open.end + longestInside) {
      if passage.bytes.scalar(at: offset).isHan { return true }
      offset += passage.bytes.width(at: offset)
    }
    return (left?.isHan ?? false) && (passage.scalar(at: close.end)?.isHan ?? false)
  }
}
