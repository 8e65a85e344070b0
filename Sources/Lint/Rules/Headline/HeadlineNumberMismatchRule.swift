import Document
import Newspaper
import Source

/// HD007: a number in the headline that the text gives otherwise.
enum HeadlineNumberMismatchRule: LintRule {
  static let metadata = RuleMetadata(
    .headline, 7, "headline-number-mismatch",
    name: Wording(zh: "标题与正文数字不符", en: "number of the headline not in the text"),
    summary: Wording(
      zh: """
        标题里的数目在正文里找不到，而正文用同一个量词给同样的东西写了别的数目（阿拉伯数字和汉字一起比）。年份、次第、约数、四舍五入、几个数的和，\
        以及“此前已有”“全镇共有”一类数的是另一些的，都不算。
        """,
      en: """
        The text does not hold a number of the headline and counts the same thing, by the same measure, otherwise; figures \
        and Chinese numerals are compared. Years, ordinals, approximate and rounded numbers, sums and what is counted \
        besides (earlier ones, a whole town’s) are left alone.
        """),
    rationale: Wording(
      zh: "标题改了数字，正文没改，或者反过来；标题差错加倍计算。",
      en: "One of them was changed and the other was not; an error in a headline counts double."),
    severity: .warning,
    language: .chinese,
    bad: [
      RuleExample("## 苍湖新建↓9座观鸟驿站\n\n今年以来，苍湖边建成8座观鸟驿站。"),
      RuleExample("## 苍湖新建↓九座观鸟驿站\n\n今年以来，苍湖边建成8座观鸟驿站。"),
    ],
    good: [
      RuleExample("## 苍湖新建9座观鸟驿站\n\n今年以来，苍湖边建成九座观鸟驿站，其中3座有图书角。"),
      RuleExample("## 苍湖新修步道26公里\n\n苍湖新修步道25.8公里，比去年多3公里。"),
      RuleExample("## 苍湖新建9座观鸟驿站\n\n北岸建成5座，南岸建成4座。"),
      RuleExample("## 苍湖新建9座观鸟驿站\n\n驿站都在北岸，此前全湖已有12座观鸟驿站，湖上还修了3座木桥。"),
      RuleExample("## 苍湖“三个一”有新招\n\n渔村扶持了8个养蜂户。"),
    ])

  /// More numbers with one measure than these are not added up.
  private static let mostParts = 32

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    // Few headlines hold a number that can be compared; only their texts are read for numbers.
    var asked: [(headline: Passage, quantities: [Quantity])] = []
    var numbers: [Int: [(Quantity, Passage)]] = [:]
    for passage in context.passages(where: { $0.role.isOfHeadline && $0.numeralCount > 0 }) {
      let quantities = Quantity.all(in: passage).filter { isExact($0, passage) }
      guard !quantities.isEmpty, case .article(let article) = page.items[passage.item], article.jumps.isEmpty
      else { continue }
      asked.append((passage, quantities))
      numbers[passage.item] = []
    }
    guard !asked.isEmpty else { return }
    for passage in context.passages(where: { $0.role.isText && $0.numeralCount > 0 })
    where numbers[passage.item] != nil {
      numbers[passage.item]?.append(contentsOf: Quantity.all(in: passage).map { ($0, passage) })
    }
    for (passage, quantities) in asked {
      guard let text = numbers[passage.item], !text.isEmpty else { continue }
      for quantity in quantities {
        guard let other = contradiction(of: quantity, CountedThing(quantity, in: passage), text),
          let range = passage.range(of: quantity.offsets)
        else {
          continue
        }
        let shown = passage.string(quantity.offsets)
        findings.append(
          metadata,
          Wording(
            zh: "标题里的“\(shown)”正文里没有，正文写的是“\(other)”", en: "the headline says “\(shown)”, the text “\(other)”"
          ), remedy: Wording(zh: "核对标题和正文，改正写错的一处", en: "check both and mend the wrong one"), at: range)
      }
    }
  }

  /// Whether a number of a headline counts things exactly: 9座, but not 第9座, 约9座, 9座多 or one of a kind.
  private static func isExact(_ quantity: Quantity, _ passage: Passage) -> Bool {
    guard quantity.measure != nil, quantity.value > 1, !passage.isInQuotation(at: quantity.offsets.lowerBound)
    else { return false }
    if let before = passage.scalar(before: quantity.offsets.lowerBound),
      before.isAlphabetic || before.isHanNumeral
        || "第约近超逾过破上达几数每～~-—至到、·．.".unicodeScalars.contains(before)
    {
      return false
    }
    if let next = passage.scalar(at: quantity.offsets.upperBound), "多余来以左上下".unicodeScalars.contains(next) {
      return false
    }
    return true
  }

  /// What the text says instead; nil when it holds the number, counts nothing by the measure, or may mean the same.
  private static func contradiction(
    of quantity: Quantity, _ thing: CountedThing, _ text: [(Quantity, Passage)]
  ) -> String? {
    var parts: [Double] = []
    var other: String?
    for (number, passage) in text {
      if number.value == quantity.value || quantity.rounds(number.value) { return nil }
      guard number.measure == quantity.measure else { continue }
      parts.append(number.value)
      // 一座 is an article rather than a number.
      if other == nil, number.value > 1, !isOrdinal(number, passage), thing.isCounted(by: number, in: passage)
      {
        other = passage.string(number.offsets)
      }
    }
    guard other != nil, !isSum(quantity, of: parts) else { return nil }
    return other
  }

  private static func isOrdinal(_ number: Quantity, _ passage: Passage) -> Bool {
    passage.scalar(before: number.offsets.lowerBound) == "第"
  }

  /// Whether the number is the sum of some neighbouring numbers of the text, or the difference of two of them.
  private static func isSum(_ quantity: Quantity, of parts: [Double]) -> Bool {
    guard parts.count <= mostParts else { return true }
    for start in parts.indices {
      var sum = 0.0
      for part in parts[start...] {
        sum += part
        if quantity.rounds(sum) { return true }
        if quantity.rounds(abs(part - parts[start])) { return true }
      }
    }
    return false
  }
}

extension TextRole {
  /// Whether such text is what a headline sums up.
  fileprivate var isText: Bool {
    switch self {
    case .body, .crosshead, .list, .quote, .table, .caption, .html, .note: true
    case .kicker, .headline, .deck, .byline, .jump, .column, .deskCredit, .credit, .weather, .notice, .label:
      false
    }
  }
}
