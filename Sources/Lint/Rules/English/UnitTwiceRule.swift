import Document
import Source

/// EN017: a unit said twice: $5 million dollars, 7 p.m. in the evening.
enum UnitTwiceRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 17, "unit-twice",
    name: Wording(zh: "单位说了两遍", en: "unit said twice"),
    summary: Wording(
      zh: "$5 million dollars、£3 pounds、7 p.m. in the evening 一类：符号和单词重复。",
      en: "A sign and a word say the same: $5 million dollars, £3 pounds, 7 p.m. in the evening."),
    rationale: Wording(zh: "多出来的词是改稿时漏删的。", en: "The word was left over when the figure was edited."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "去掉单词。", en: "Takes the word away.")), scope: .everyFile,
    language: .english,
    bad: [
      RuleExample(
        "The repairs to the roof cost ↓$85,000 dollars and begin at ↓7 p.m. in the evening.",
        fixed: "The repairs to the roof cost $85,000 and begin at 7 p.m.")
    ],
    good: [
      RuleExample(
        "The roof cost $85,000, the dollar store paid for it, and a million-dollar view opened at 7 p.m.")
    ])

  static var touches: FixReach { [.letters, .spaces, .stops] }

  static var isPassageLocal: Bool { true }

  private static let currencies: [(sign: String, words: [String])] = [
    ("$", ["dollars", "dollar"]), ("£", ["pounds", "pound"]), ("€", ["euros", "euro"]), ("₹", ["rupees"]),
    ("Rs ", ["rupees"]), ("Rs. ", ["rupees"]),
  ]
  private static let scales: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "m", "bn", "lakh", "crore",
  ]
  private static let halves: [(half: String, words: [String])] = [
    ("a", [" in the morning"]), ("p", [" in the evening", " in the afternoon", " at night"]),
  ]

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.isEnglishText && $0.hasFigures }) {
      for numeral in passage.numerals where numeral.kind == .figures {
        guard let fault = money(numeral, passage) ?? time(numeral, passage),
          let range = passage.range(of: fault.whole)
        else { continue }
        let extra = passage.string(fault.extra)
        findings.append(
          metadata,
          Wording(
            zh: "“\(passage.string(fault.whole))”：单位说了两遍",
            en: "“\(passage.string(fault.whole))” says its unit twice"),
          remedy: Wording(
            zh: "去掉“\(extra.drop { $0 == " " })”", en: "take “\(extra.drop { $0 == " " })” away"),
          at: range,
          fix: passage.literalRange(of: fault.extra).map { Fix(.unsafe, [SourceEdit($0, "")]) })
      }
    }
  }

  private typealias Fault = (whole: Range<Int>, extra: Range<Int>)

  /// $5 million dollars.
  private static func money(_ numeral: Numeral, _ passage: Passage) -> Fault? {
    let bytes = passage.bytes
    for (sign, words) in currencies {
      let start = numeral.start - sign.utf8.count
      guard start >= 0, bytes.has(sign, at: start, before: bytes.count) else { continue }
      var end = numeral.end
      while end + 1 < bytes.count,
        bytes[end].isDigit || (bytes[end] == .comma || bytes[end] == .fullStop) && bytes[end + 1].isDigit
      {
        end += 1
      }
      var word = nextWord(end, bytes)
      if let scale = word, scales.contains(passage.string(scale).lowercased()) {
        end = scale.upperBound
        word = nextWord(end, bytes)
      }
      guard let unit = word, bytes[end] == .space, words.contains(passage.string(unit)) else { return nil }
      return (start..<unit.upperBound, end..<unit.upperBound)
    }
    return nil
  }

  private static func nextWord(_ offset: Int, _ bytes: [UInt8]) -> Range<Int>? {
    let start = bytes.blanksEnd(offset, before: bytes.count)
    var end = start
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    return end > start && (end == bytes.count || bytes[end] != .hyphen) ? start..<end : nil
  }

  /// 7 p.m. in the evening.
  private static func time(_ numeral: Numeral, _ passage: Passage) -> Fault? {
    let bytes = passage.bytes
    for (half, words) in halves {
      for form in [" \(half).m.", " \(half)m", "\(half)m"]
      where bytes.has(form, at: numeral.end, before: bytes.count) {
        let end = numeral.end + form.utf8.count
        for word in words where bytes.has(word, at: end, before: bytes.count) {
          var close = end + word.utf8.count
          if passage.scalar(at: close)?.isAlphabetic ?? false { continue }
          // The full stop of p.m. ends the sentence.
          if form.hasSuffix("."), close < bytes.count, bytes[close] == .fullStop { close += 1 }
          return (numeral.start..<end + word.utf8.count, end..<close)
        }
      }
    }
    return nil
  }
}
