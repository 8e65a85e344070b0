import Document
import Source

/// EN024: a 12 year old boy for a 12-year-old boy.
enum AgeHyphensRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 24, "age-hyphens",
    name: Wording(zh: "年龄缺连字符", en: "hyphens of an age"),
    summary: Wording(
      zh: "a 12 year old boy、a 12-year old 一类：作定语或名词的年龄要用两个连字符。she is 12 years old 不算。",
      en:
        "A 12 year old boy, a 12-year old: an age before its noun, or as one, takes two hyphens. She is 12 years old is left alone."
    ),
    rationale: Wording(zh: "通行的写法，各报一致。", en: "All papers write it so."),
    severity: .info,
    fix: RuleFix(.unsafe, Wording(zh: "加上连字符。", en: "Adds the hyphens.")), scope: .everyFile,
    language: .english,
    bad: [
      RuleExample(
        "The dog found ↓a 12 year old boy and ↓an 8-year old in the barn.",
        fixed: "The dog found a 12-year-old boy and an 8-year-old in the barn.")
    ],
    good: [
      RuleExample("The dog found a 12-year-old boy, who is 12 years old, in the barn of the 90-year-old.")
    ])

  static var touches: FixReach { [.dashes, .spaces] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.isEnglishText && $0.hasFigures }) {
      let bytes = passage.bytes
      for numeral in passage.numerals where numeral.kind == .figures && numeral.offsets.count <= 3 {
        let end = numeral.end
        guard
          let form = [" year old", "-year old", " year-old"].first(where: {
            bytes.has($0, at: end, before: bytes.count)
          })
        else { continue }
        let close = end + form.utf8.count
        guard !(passage.scalar(at: close)?.isAlphabetic ?? false),
          let article = article(before: numeral.start, bytes),
          let range = passage.range(of: article..<close)
        else { continue }
        let right = "-year-old"
        findings.append(
          metadata, Wording(zh: "年龄用连字符连起来", en: "an age before its noun takes hyphens"),
          remedy: Wording(
            zh: "写成“\(passage.string(numeral.offsets))\(right)”",
            en: "write “\(passage.string(numeral.offsets))\(right)”"),
          at: range,
          fix: passage.literalRange(of: end..<close).map { Fix(.unsafe, [SourceEdit($0, right)]) })
      }
    }
  }

  /// Where `a`, `an` or `the` before an age begins; nil when neither stands there.
  private static func article(before offset: Int, _ bytes: [UInt8]) -> Int? {
    for word in ["a ", "an ", "the ", "A ", "An ", "The "] {
      let start = offset - word.utf8.count
      guard start >= 0, bytes.has(word, at: start, before: offset),
        start == 0 || !bytes[start - 1].isAlphanumeric
      else {
        continue
      }
      return start
    }
    return nil
  }
}
