import Document
import Newspaper
import Source

/// TX009: traditional characters and variants.
enum TraditionalOrVariantRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 9, "traditional-or-variant",
    name: Wording(zh: "繁体字和异体字", en: "traditional characters and variants"),
    summary: Wording(
      zh: "《通用规范汉字表》之外、有对应规范字的繁体字和异体字：開放。书名号里的和署名不算；同一段的合报一条。",
      en: """
        Traditional characters and variants outside the general list that have one standard character. Titles in 《》 and \
        bylines are left alone; those of one paragraph are one finding.
        """),
    rationale: Wording(
      zh: "报纸使用规范汉字；混进来的繁体字多是输入法或转码留下的，同一个词查两遍才查得全。",
      en: "Newspapers use the standard characters; others are left by an input method or a conversion."),
    source: Wording(
      zh: "《通用规范汉字表》（2013）", en: "General list of standard Chinese characters (2013)"),
    severity: .warning, fix: RuleFix(.unsafe, Wording(zh: "换成规范字。", en: "Writes the standard characters.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("展厅下周↓開放，佔地三畝，週末不歇。", fixed: "展厅下周开放，占地三亩，周末不歇。")
    ],
    good: [
      RuleExample("展厅下周开放，乾隆年间的《開放錄》在此展出，著名作家瞭望远方，日文「開発の歴史」照排。"),
      RuleExample("## 展厅下周开放\n\n■记者 周開\n\n展厅下周开放。"),
      RuleExample("---\nlanguage: zh-Hant\n---\n\n展廳下週開放。"),
    ])

  static let vocabulary = TraditionalCharacters.all

  static var touches: FixReach { [.han] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    if let language = page.metadata.language, isTraditional(language) { return }
    var hits = context.words(of: Self.self)[...]
    while let first = hits.first {
      let passage = context.prose.passages[first.passage]
      let own = hits.prefix { $0.passage == first.passage }
      hits = hits.dropFirst(own.count)
      guard !passage.role.isCreditLine else { continue }
      let titles = TitleRanges(passage)
      let bylines = 0..<(passage.dateline?.end ?? 0)
      let wrong = own.filter { hit in
        !bylines.contains(hit.offsets.lowerBound) && !titles.contains(hit.offsets.lowerBound)
          && !isJapanese(hit.offsets, passage)
      }
      if let finding = finding(Array(wrong), passage) { findings.append(finding) }
    }
  }

  private static func finding(_ hits: [WordHit], _ passage: Passage) -> Finding? {
    guard let first = hits.first, let range = passage.range(of: first.offsets) else { return nil }
    let replacements = hits.map {
      (offsets: $0.offsets, text: TraditionalCharacters.standard(at: $0.word))
    }
    let wrong = shown(hits.map { TraditionalCharacters.all[$0.word] })
    let right = shown(replacements.map(\.text))
    return Finding(
      metadata,
      Wording(zh: "繁体字或异体字“\(wrong)”，规范字是“\(right)”", en: "“\(wrong)”: the standard characters are \(right)"),
      remedy: Wording(zh: "改用规范字", en: "use the standard characters"), at: range, count: hits.count,
      fix: Fix(.unsafe, passage.edits(replacements)))
  }

  private static func isTraditional(_ language: String) -> Bool {
    let tags = language.lowercased().split(separator: "-")
    return tags.contains { $0 == "hant" || $0 == "tw" || $0 == "hk" || $0 == "mo" }
  }

  /// Whether kana stand near, a few characters before or after: the text is Japanese there.
  private static func isJapanese(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    let reach = 12
    var offset = offsets.lowerBound
    for _ in 0..<reach where offset > 0 {
      offset = passage.bytes.start(before: offset)
      if passage.bytes.scalar(at: offset).isKana { return true }
    }
    offset = offsets.upperBound
    for _ in 0..<reach where offset < passage.bytes.count {
      if passage.bytes.scalar(at: offset).isKana { return true }
      offset += passage.bytes.width(at: offset)
    }
    return false
  }

  /// The first few of several characters.
  private static func shown(_ characters: [String]) -> String {
    characters.prefix(6).joined() + (characters.count > 6 ? "…" : "")
  }
}

extension Unicode.Scalar {
  /// Whether the character is a syllable of Japanese.
  fileprivate var isKana: Bool { (0x3041...0x30FA).contains(value) }
}
