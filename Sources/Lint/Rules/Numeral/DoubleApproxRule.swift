import Document
import Newspaper
import Source

/// NM011: two words that both mean “about”.
enum DoubleApproxRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 11, "double-approx",
    name: Wording(zh: "概数词重复", en: "about twice"),
    summary: Wording(
      zh: "数字前有“约”“近”“超”“逾”等，后面又有“左右”“上下”“以上”“余”“多”：约30人左右。",
      en: "A number with 约, 近, 超 or 逾 before it and 左右, 上下, 以上, 余 or 多 after it: 约30人左右."),
    rationale: Wording(
      zh: "“约”和“左右”说的是一回事；“超过”和“左右”互相矛盾。留一个就够了。", en: "One of the two is enough; some contradict each other."),
    severity: .warning, scope: .everyFile,
    language: .chinese,
    bad: [RuleExample("义诊来了↓约30人左右，发放药品↓超100余盒，花了↓大约3～4个小时左右。")],
    good: [
      RuleExample("义诊来了约30人，用电节约30%左右，近10余年来，附近3公里左右没有医院，约30人分坐左右两侧，约60岁以上老人百名，约30人上下班，英超20多支球队。")
    ])

  private static let before = WordTable([
    "约", "约为", "约有", "约占", "约需", "大约", "大约有", "大约为", "大概", "大概有", "将近", "接近", "近", "超过", "超过了", "超", "逾",
  ])
  private static let after = WordTable(["左右", "上下", "以上"])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.numeralCount > 0 }) {
      var end = 0
      for (index, numeral) in passage.numerals.enumerated() where numeral.start >= end {
        guard let last = passage.scalar(before: numeral.start), mayEndWord(last),
          let word = before.match(in: passage.bytes, endingAt: numeral.start), isAbout(word, passage)
        else { continue }
        end = numberEnd(index, passage)
        guard let second = second(at: end, after: word.value, passage),
          let range = passage.range(of: word.offsets.lowerBound..<second.upperBound)
        else { continue }
        let words = passage.string(word.offsets.lowerBound..<second.upperBound)
        let other = passage.string(second)
        findings.append(
          metadata,
          Wording(
            zh: "“\(words)”：“\(word.value)”和“\(other)”只留一个",
            en: "“\(words)”: one of \(word.value) and \(other) is enough"),
          remedy: Wording(zh: "删去一个", en: "remove one of them"), at: range)
      }
    }
  }

  private static func mayEndWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "约", "为", "有", "占", "需", "概", "近", "过", "了", "超", "逾": true
    default: false
    }
  }

  /// Whether the word is one of its own: not the end of 节约, 附近 or 英超.
  private static func isAbout(_ word: WordTable<String>.Match, _ passage: Passage) -> Bool {
    guard let left = passage.scalar(before: word.offsets.lowerBound) else { return true }
    let others =
      switch word.value.unicodeScalars.first {
      case "约": "节契制预公条签合邀违履婉简相纽失誓盟续如守"
      case "近": "附最靠邻临新远亲就走贴逼晚渐相"
      case "超": "高英中西德意法赶反远韩日"
      default: ""
      }
    return !others.unicodeScalars.contains(left)
  }

  /// The end of a number of several numerals: 3万, 3～4, 三四.
  private static func numberEnd(_ index: Int, _ passage: Passage) -> Int {
    var end = passage.numerals[index].end
    for numeral in passage.numerals[(index + 1)...] {
      guard numeral.start == end || NumberRange.isConnector(end..<numeral.start, in: passage) else { break }
      end = numeral.end
    }
    return end
  }

  /// The second word, after the number or after its measure word; nil when there is none.
  private static func second(at end: Int, after word: String, _ passage: Passage) -> Range<Int>? {
    let isRecent = word == "近"
    if let scalar = passage.scalar(at: end), scalar == "余" || scalar == "多" {
      // 近20多年来: in the last twenty-odd years.
      let isTime = MeasureWords.times.match(in: passage.bytes, at: end + 3) != nil
      return isRecent && isTime ? nil : end..<end + 3
    }
    let measure = MeasureWords.all.match(in: passage.bytes, at: end)
    let start = measure?.offsets.upperBound ?? end
    guard let match = after.match(in: passage.bytes, at: start) else { return nil }
    if isRecent, MeasureWords.times.match(in: passage.bytes, at: end) != nil { return nil }
    let next = passage.scalar(at: match.offsets.upperBound)
    switch match.value {
    case "左右": if let next, "两各侧邻手岸摇舷脚眼耳翼分开排转夹对逢".unicodeScalars.contains(next) { return nil }
    case "上下": if let next, "班车楼学游午册联文级行铺左求齐水".unicodeScalars.contains(next) { return nil }
    // 约60岁以上老人 are people above sixty.
    default: if word != "超", word != "超过", next.map({ $0.isHan }) ?? false { return nil }
    }
    return match.offsets
  }
}
