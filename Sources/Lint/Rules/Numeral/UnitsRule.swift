import Document
import Newspaper
import Source

/// NM015: units that are wrongly written or out of use.
enum UnitsRule: LintRule {
  static let metadata = RuleMetadata(
    .numeral, 15, "units",
    name: Wording(zh: "计量单位", en: "units of measure"),
    summary: Wording(
      zh: "数字后面的单位符号大小写不对（KM、Kg、KW），或用了废除的单位名称（公分、公尺、平米）。",
      en: "A unit in the wrong case after a number (KM, Kg, KW), or a unit out of use (公分, 公尺, 平米)."),
    rationale: Wording(
      zh: "单位符号的大小写有区别：k 是千，K 是开尔文；出版物使用法定计量单位。",
      en: "Case matters: k is a thousand, K is kelvin; printed matter uses the legal units."),
    source: Wording(
      zh: "《报纸编校质量评比差错认定细则》（1997）第四十三至四十五条",
      en: "Rules for judging the editorial quality of newspapers (1997), articles 43 to 45"),
    severity: .warning,
    fix: RuleFix(
      .unsafe,
      Wording(zh: "改正大小写，或换成法定单位名称。", en: "Mends the case, or writes the legal unit.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "步道长3↓KM，宽150↓公分，配重20↓Kg，展厅80↓平米，装机5 ↓KW。", fixed: "步道长3km，宽150厘米，配重20kg，展厅80平方米，装机5 kW。")
    ],
    good: [RuleExample("步道长3km，配重20kg，展厅80平方米，内存64KB，主打5G，公分明细不在此列，会员KM店在3KMH路口，10MM。")])

  /// Symbols in the wrong case, and the right ones.
  private static let symbols: [[UInt8]: String] = Dictionary(
    uniqueKeysWithValues: [
      ("KM", "km"), ("Km", "km"), ("kM", "km"), ("KG", "kg"), ("Kg", "kg"), ("kG", "kg"), ("CM", "cm"),
      ("Cm", "cm"),
      ("cM", "cm"), ("ML", "mL"), ("Ml", "mL"), ("KW", "kW"), ("Kw", "kW"), ("kw", "kW"), ("KWH", "kWh"),
      ("Kwh", "kWh"), ("kwh", "kWh"), ("KWh", "kWh"), ("MHZ", "MHz"), ("Mhz", "MHz"), ("mhz", "MHz"),
      ("GHZ", "GHz"), ("Ghz", "GHz"), ("ghz", "GHz"), ("KHZ", "kHz"), ("Khz", "kHz"), ("khz", "kHz"),
      ("HZ", "Hz"), ("hz", "Hz"), ("KPA", "kPa"), ("Kpa", "kPa"), ("MPA", "MPa"), ("Mpa", "MPa"),
      ("MAH", "mAh"),
      ("mah", "mAh"), ("mAH", "mAh"),
    ].map { (Array($0.0.utf8), $0.1) })

  private static let words = [
    ("公分", "厘米"), ("公尺", "米"), ("公厘", "毫米"), ("公升", "升"), ("平米", "平方米"), ("英哩", "英里"), ("英呎", "英尺"),
    ("英吋", "英寸"),
    ("瓩", "千瓦"), ("浬", "海里"),
  ]
  static let vocabulary = words.map(\.0)

  static var touches: FixReach { [.letters, .han] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.chineseText(where: { $0.hasFigures }) {
      for numeral in passage.numerals where numeral.kind == .figures && !passage.isInVersion(numeral) {
        guard let symbol = symbol(after: numeral, passage), let right = symbols[Array(passage.bytes[symbol])]
        else { continue }
        report(symbol, right, passage, &findings)
      }
    }
    for hit in context.words(of: Self.self) {
      let passage = context.prose.passages[hit.passage]
      guard passage.hasHan, isMeasured(hit.offsets, passage) else { continue }
      report(hit.offsets, words[hit.word].1, passage, &findings)
    }
  }

  private static func report(
    _ offsets: Range<Int>, _ right: String, _ passage: Passage, _ findings: inout [Finding]
  ) {
    guard let range = passage.range(of: offsets) else { return }
    let written = passage.string(offsets)
    findings.append(
      metadata, Wording(zh: "单位“\(written)”应写作“\(right)”", en: "the unit “\(written)” is written \(right)"),
      remedy: Wording(zh: "改成“\(right)”", en: "write \(right)"), at: range,
      fix: passage.literalRange(of: offsets).map { Fix(.unsafe, [SourceEdit($0, right)]) })
  }

  /// The letters after a number, one space between at most; nil when there are none or they are part of a word.
  private static func symbol(after numeral: Numeral, _ passage: Passage) -> Range<Int>? {
    var start = numeral.end
    if passage.scalar(at: start) == " " { start += 1 }
    var end = start
    while let scalar = passage.scalar(at: end), scalar.isASCII, scalar.isAlphabetic, end - start <= 3 {
      end += 1
    }
    guard (2...3).contains(end - start) else { return nil }
    if let next = passage.scalar(at: end) {
      guard !next.isAlphabetic, !next.isDigit, next != "-", next != "_", next != "/",
        next != " " || passage.scalar(at: end + 1)?.isHan ?? true
      else { return nil }
    }
    return start..<end
  }

  /// Whether a word is a unit: a number, or a word that stands for one, before it.
  private static func isMeasured(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    guard let left = passage.scalar(before: offsets.lowerBound) else { return false }
    return left.isDigit || left.isHanNumeral || "余多每半".unicodeScalars.contains(left)
  }
}

extension Passage {
  /// Whether a number belongs to a Latin word or a code by what stands before it.
  fileprivate func isInVersion(_ numeral: Numeral) -> Bool {
    guard let left = scalar(before: numeral.start) else { return false }
    return left.isAlphabetic || "-_/=#.".unicodeScalars.contains(left)
  }
}
