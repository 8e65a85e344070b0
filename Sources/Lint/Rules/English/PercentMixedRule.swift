import Document
import Source

/// EN016: % and per cent in one story.
enum PercentMixedRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 16, "percent-mixed",
    name: Wording(zh: "百分比写法不一", en: "per cent in two forms"),
    summary: Wording(
      zh: "一篇稿子的正文里，百分比有的写 %，有的写 percent 或 per cent。只在第一处少数写法报一条。",
      en: """
        The text of a story writes %, percent and per cent by turns. One finding at the first of those in the minority.
        """),
    rationale: Wording(zh: "同一篇稿子应当只用一种。", en: "A story keeps to one form."),
    severity: .info, language: .english,
    bad: [
      RuleExample(
        "## Rents rise\n\nThe rent of a flat rose by 12 percent, and that of a house by 15 percent.\n\nIn the city it was ↓20%."
      )
    ],
    good: [
      RuleExample(
        "## Rents rise by 12%\n\nThe rent of a flat rose by 12 percent, and that of a house by 15 percent.")
    ])

  private enum Form: Hashable { case sign, oneWord, twoWords }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var found: [Int: [(form: Form, range: SourceRange)]] = [:]
    for passage in context.passages(where: { $0.isEnglishBody && $0.hasFigures }) {
      for numeral in passage.numerals where numeral.kind == .figures {
        guard !passage.isInQuotation(at: numeral.start), let (form, end) = form(numeral.end, passage),
          let range = passage.range(of: numeral.start..<end)
        else { continue }
        found[passage.item, default: []].append((form, range))
      }
    }
    for item in found.keys.sorted() {
      let places = found[item] ?? []
      var counts: [Form: Int] = [:]
      for place in places { counts[place.form, default: 0] += 1 }
      guard counts.count > 1, let most = counts.max(by: { $0.value < $1.value }),
        most.value * 2 > places.count,
        let first = places.first(where: { $0.form != most.key })
      else { continue }
      findings.append(
        metadata,
        Wording(zh: "这篇稿子的百分比写法不一", en: "per cent is written in two ways in this story"),
        remedy: Wording(zh: "统一成一种", en: "keep to one"), at: first.range)
    }
  }

  private static func form(_ offset: Int, _ passage: Passage) -> (Form, Int)? {
    let bytes = passage.bytes
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "%") { return (.sign, offset + 1) }
    for (words, form) in [(" percent", Form.oneWord), (" per cent", .twoWords)]
    where bytes.has(words, at: offset, before: bytes.count) {
      let end = offset + words.utf8.count
      return passage.scalar(at: end)?.isAlphabetic ?? false ? nil : (form, end)
    }
    return nil
  }
}
