import Document
import Newspaper
import Source

/// PN012: another dot where the interpunct of names belongs.
enum InterpunctVariantRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 12, "interpunct-variant",
    name: Wording(zh: "间隔号写法", en: "form of the interpunct"),
    summary: Wording(
      zh: "汉字之间的间隔号用了 • ‧ ・ ● 等别的圆点。日文和列表的圆点不算；全文合计一条。",
      en: """
        A •, ‧, ・, ● or another dot between Chinese characters. Japanese text and the bullets of lists are left alone; one \
        finding for the whole file.
        """),
    rationale: Wording(
      zh: "间隔号是居中的 ·；别的圆点大小、宽窄不一，检索人名也搜不到。",
      en: "The interpunct is ·; other dots differ in size, and a search for the name fails."),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.14 条（间隔号）", en: "GB/T 15834-2011, 4.14 (the interpunct)"),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "换成 ·。", en: "Writes · instead.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "来访的是作家玛丽安↓•阿尔丁和画家列夫‧奥兰。", fixed: "来访的是作家玛丽安·阿尔丁和画家列夫·奥兰。")
    ],
    good: [RuleExample("来访的是作家玛丽安·阿尔丁。\n\n• 阿尔丁\n\nコーヒー・タイムは喫茶・軽食の店。")])

  static var touches: FixReach { [.interpuncts, .signs] }

  static var isPassageLocal: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: { $0.hasHan && $0.marks.mayHold(anyOf: variants) }) {
      var isJapanese: Bool?
      for mark in passage.marks where isVariant(mark.scalar) {
        guard let left = passage.scalar(before: mark.offset), let right = passage.scalar(at: mark.end),
          left.isHan || right.isHan, isOfName(left), isOfName(right),
          let place = FaultPlace(passage, mark.offset..<mark.end, writing: "·")
        else { continue }
        if isJapanese == nil { isJapanese = passage.holdsKana }
        if isJapanese == false { places.append(place) }
      }
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "间隔号用了别的圆点", en: "another dot in the place of the interpunct")
      : Wording(zh: "全文有 \(count) 处间隔号用了别的圆点", en: "\(count) other dots in the place of the interpunct")
  }

  static let remedy = Wording(zh: "改用间隔号 ·", en: "use ·")

  private static let variants = MarkKinds("\u{2022}\u{2027}\u{2219}\u{22C5}\u{25CF}\u{30FB}\u{FF65}")

  /// Bullets and operators, and the dots of Japanese.
  private static func isVariant(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{2022}", "\u{2027}", "\u{2219}", "\u{22C5}", "\u{25CF}", "\u{30FB}", "\u{FF65}": true
    default: false
    }
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool { scalar.isHan || scalar.isAlphabetic }
}

extension Passage {
  /// Whether the text holds hiragana or katakana.
  fileprivate var holdsKana: Bool {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == 0xE3, (0x3041...0x30FA).contains(bytes.scalar(at: offset).value) { return true }
      offset += bytes.width(at: offset)
    }
    return false
  }
}
