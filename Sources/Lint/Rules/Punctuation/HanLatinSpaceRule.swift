import Document
import Newspaper
import Source

/// PN015: the space between Chinese and Latin text.
enum HanLatinSpaceRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 15, "han-latin-space",
    name: Wording(zh: "汉字与字母、数字之间的空格", en: "space between Chinese and Latin text"),
    summary: Wording(
      zh: """
        汉字与拉丁字母、阿拉伯数字之间的空格不合本报规定：house: spacing 写 strip（报纸通例，默认）不空，require 空一格，off \
        不管。标题、署名、“本报讯”后的一格和网址旁边的不算；全文合计一条。
        """,
      en: """
        The space between Han characters and Latin letters or figures is not the house's: with house: spacing set to strip, \
        as newspapers print and by default, there is none; with require there is one; off asks for nothing. Headlines, \
        bylines, the space after 本报讯 and addresses are left alone; one finding for the whole file.
        """),
    rationale: Wording(
      zh: "报纸排版时由排版系统调节字距，稿件里不加空格；不少网站要求加。无论哪样，一份稿子要一致。",
      en: """
        At a newspaper the composing system sees to the spacing; many websites ask for a space. Either way one file keeps \
        to one.
        """),
    severity: .info,
    fix: RuleFix(
      .safe, Wording(zh: "删去空格；规定是 require 的，补一个空格。", en: "Removes the space; adds one under require.")),
    language: .chinese,
    bad: [
      RuleExample("夜市新增↓ 5 个摊位，扫 WiFi 码即可点单。", fixed: "夜市新增5个摊位，扫WiFi码即可点单。"),
      RuleExample(
        "夜市新增↓5个摊位。", fixed: "夜市新增 5 个摊位。", configuration: "house:\n  spacing: require\n"),
    ],
    good: [
      RuleExample("## 夜市扩容 5个新摊位\n\n本报讯 5月起，夜市新增5个摊位，详情见 https://example.com 。"),
      RuleExample("夜市新增 5个摊位。", configuration: "house:\n  spacing: off\n"),
    ])

  static var touches: FixReach { [.spaces] }

  static var isPassageLocal: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    let policy = context.houseStyle.spacing
    if policy == .off { return [] }
    var places: [FaultPlace] = []
    for passage in context.passages(where: { $0.hasHan && $0.role.isSentences }) {
      places += policy == .strip ? spaces(in: passage, context.houseStyle) : joints(in: passage)
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "汉字与字母、数字之间的空格不合本报规定", en: "spacing of Chinese and Latin text against the house style")
      : Wording(
        zh: "全文有 \(count) 处汉字与字母、数字之间的空格不合本报规定",
        en: "\(count) times spacing of Chinese and Latin text against the house style")
  }

  static let remedy = Wording(zh: "按 house: spacing 统一", en: "as house: spacing has it")

  /// The spaces that are not to be.
  private static func spaces(in passage: Passage, _ style: HouseStyle) -> [FaultPlace] {
    let kept = KeptBlanks(passage)
    var phrases: PhraseBreaks?
    func isPhraseBreak(_ blank: Range<Int>) -> Bool {
      guard passage.mayPartPhrases(blank) else { return false }
      let known = phrases ?? PhraseBreaks(passage, style)
      phrases = known
      return known.holds(blank)
    }
    return passage.blanks.compactMap { blank in
      guard let left = passage.scalar(before: blank.lowerBound),
        let right = passage.scalar(at: blank.upperBound), isJoint(left, right), !kept.holds(blank),
        !isPhraseBreak(blank),
        passage.isVerbatim(passage.neighbourhood(of: blank))
      else { return nil }
      return FaultPlace(passage, blank, writing: "")
    }
  }

  /// The places where a space is required.
  private static func joints(in passage: Passage) -> [FaultPlace] {
    let bytes = passage.bytes
    var places: [FaultPlace] = []
    for stretch in passage.plain {
      var offset = max(stretch.lowerBound, passage.dateline?.length ?? 0)
      var left: Unicode.Scalar?
      while offset < stretch.upperBound {
        let scalar = bytes.scalar(at: offset)
        let end = offset + bytes.width(at: offset)
        if let before = left, isJoint(before, scalar) {
          let pair = bytes.start(before: offset)..<end
          if passage.isVerbatim(pair), let range = passage.range(of: offset..<end) {
            let place = SourceRange(range.lowerBound, range.lowerBound)
            places.append(FaultPlace(place, [SourceEdit(place, " ")]))
          }
        }
        left = scalar
        offset = end
      }
    }
    return places
  }

  private static func isJoint(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    left.isHan && (right.isDigit || right.isAlphabetic) || (left.isDigit || left.isAlphabetic) && right.isHan
  }
}
