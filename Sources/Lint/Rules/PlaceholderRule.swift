import Document
import Newspaper
import Source

/// RG003: words that hold a place for others.
enum PlaceholderRule: LintRule {
  static let vocabulary = ["×××", "XXX", "ＸＸＸ", "xxx", "待核", "待补", "（略）", "(略)", "TODO", "【】", "【 】", "〔〕"]

  static let metadata = RuleMetadata(
    .release, 3, "placeholder",
    name: Wording(zh: "占位文字没有换掉", en: "placeholder left"),
    summary: Wording(
      zh: """
        文字里留着 ×××、XXX、待核、待补、（略）、TODO 或空的【】，或者头信息里写着 draft: true（草稿）。“有待核实”一类的话不算，\
        两个 × 代替的姓名也不算。
        """,
      en: """
        ×××, XXX, 待核, 待补, （略）, TODO or an empty 【】 is left in the text, or the front matter says draft: true. Phrases \
        such as 有待核实 and names with two × are left alone.
        """),
    rationale: Wording(
      zh: "写稿时留的空，印出来就是差错；电话、姓名空着，比写错还显眼。", en: "A gap left while writing is an error in print."),
    severity: .error,
    bad: [
      RuleExample("## 春茶开采\n\n联系电话：↓×××\n"),
      RuleExample("## 春茶开采\n\n今年共采茶↓XXX吨（↓待核）。\n"),
      RuleExample("---\n↓draft: true\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
    ],
    good: [RuleExample("## 春茶开采\n\n王××的身份有待核实，尺码是XXXL。\n")])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    if page.frontMatter?.post.isDraft ?? false {
      findings.append(
        Finding(
          metadata, Wording(zh: "头信息写明这是草稿，不能付印", en: "the front matter says that this is a draft"),
          remedy: Wording(
            zh: "定稿后删去这一行，或写 draft: false", en: "once it is final delete the line or write draft: false"),
          at: context.frontMatterLine(of: "draft")))
    }
    var row: WordHit?
    for hit in context.words(of: Self.self) {
      let passage = context.prose.passages[hit.passage]
      // A longer row is one placeholder.
      if let last = row, last.passage == hit.passage, last.word == hit.word,
        hit.offsets.lowerBound <= last.offsets.upperBound
      {
        row = hit
        continue
      }
      guard isPlaceholder(hit, passage), let range = passage.range(of: hit.offsets) else { continue }
      row = hit
      let word = passage.string(hit.offsets)
      findings.append(
        Finding(
          metadata, Wording(zh: "占位文字“\(word)”没有换掉", en: "the placeholder “\(word)” is left"),
          remedy: Wording(zh: "填上内容，或删去", en: "fill it in or delete it"), at: range))
    }
  }

  private static func isPlaceholder(_ hit: WordHit, _ passage: Passage) -> Bool {
    guard passage.hasHan else { return false }
    let left = passage.scalar(before: hit.offsets.lowerBound)
    let right = passage.scalar(at: hit.offsets.upperBound)
    switch vocabulary[hit.word] {
    case "待核", "待补":
      guard let right else { return true }
      return !right.isHan && left != "有" && left != "还" && left != "尚"
    case "XXX", "xxx", "TODO":
      // Letters and figures around it make another word of it, such as a size.
      return !isOfWord(left) && !isOfWord(end(of: hit, passage))
    default: return true
    }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isAlphabetic || $0.isDigit } ?? false
  }

  /// The character behind a row of the letter that the word ends in.
  private static func end(of hit: WordHit, _ passage: Passage) -> Unicode.Scalar? {
    var offset = hit.offsets.upperBound
    let last = passage.bytes[offset - 1]
    while last != UInt8(ascii: "O"), offset < passage.bytes.count, passage.bytes[offset] == last {
      offset += 1
    }
    return passage.scalar(at: offset)
  }
}
