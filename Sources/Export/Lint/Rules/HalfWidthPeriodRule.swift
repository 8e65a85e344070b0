/// PN003: a half-width period that ends a Chinese sentence.
enum HalfWidthPeriodRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 3, "half-width-period",
    name: Wording(zh: "半角句点", en: "half-width period"),
    summary: Wording(
      zh: "汉字后面用半角的 . 收句。小数点、序号和外国人名里的点不算；全文合计一条。",
      en: """
        A half-width period behind Chinese at the end of a sentence. Decimal points, numbers of points and dots in \
        foreign names are left alone; one finding for the whole file.
        """),
    rationale: Wording(
      zh: "中文的句号是 。；半角点太小，读者看不出句子已经完了。",
      en: "The Chinese full stop is 。; a dot is too small to show that the sentence is over."),
    source: Wording(zh: "GB/T 15834-2011 第 4.1 条（句号）", en: "GB/T 15834-2011, 4.1 (full stop)"),
    severity: .error,
    fix: RuleFix(.safe, Wording(zh: "换成 。", en: "Writes 。 instead.")),
    scope: .everyFile,
    bad: [
      RuleExample(
        "傍晚，湖边的纳凉活动结束↓.\n\n“明天还来.”孩子们说.",
        fixed: "傍晚，湖边的纳凉活动结束。\n\n“明天还来。”孩子们说。")
    ],
    good: [RuleExample("作家列夫.阿尔丁说，水温有21.5度，见 www.example.com 。\n\n1. 自带水杯。")])

  static var touches: FixReach { [.forms] }

  static var looksAtPassagesApart: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: { $0.hasHan && !$0.role.isOfNames && $0.marks.mayHold(".") }) {
      for mark in passage.marks where mark.scalar == "." && endsSentence(mark, passage) {
        if let range = passage.range(of: mark) { places.append(FaultPlace(range, [SourceEdit(range, "。")])) }
      }
    }
    return places
  }

  static func finding(count: Int) -> Finding {
    Finding(
      metadata,
      count == 1
        ? Wording(zh: "句末用了半角的点", en: "a half-width period ends a Chinese sentence")
        : Wording(
          zh: "全文有 \(count) 处句末用了半角的点", en: "\(count) half-width periods end Chinese sentences"),
      remedy: Wording(zh: "改用句号 。", en: "use 。"), at: SourceRange(0, 0))
  }

  private static func endsSentence(_ mark: Mark, _ passage: Passage) -> Bool {
    guard let left = passage.scalar(before: mark.offset), left.isHan || left.isClosingMark && left.isWide
    else {
      return false
    }
    // The end of a headline is HD001's.
    if passage.role.isOfHeadline, mark.end == passage.trimmed.upperBound { return false }
    if isOrdinal(mark, passage) { return false }
    guard let right = passage.scalar(at: mark.end) else { return true }
    if right.isPrintedSpace { return left.isHan }
    return left.isHan && right.isClosingMark && right.isWide
  }

  /// Whether the mark stands behind the number that opens a point: 一. 十二.
  private static func isOrdinal(_ mark: Mark, _ passage: Passage) -> Bool {
    let before = passage.string(passage.trimmed.lowerBound..<max(passage.trimmed.lowerBound, mark.offset))
    let numerals = "第一二三四五六七八九十".unicodeScalars
    return before.unicodeScalars.count <= 4 && before.unicodeScalars.allSatisfy(numerals.contains)
  }
}
