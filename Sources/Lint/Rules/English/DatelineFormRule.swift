import Document
import Newspaper
import Source

/// EN002: a dateline that is broken, or parted from the text by another mark than the others of the page.
enum DatelineFormRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 2, "dateline-form",
    name: Wording(zh: "英文电头写法", en: "form of a dateline"),
    summary: Wording(
      zh: "英文电头的括号没有收住：COBDEN, Ill. (AP The bill；或者电头后面用的横线与本版多数不同（提示）。",
      en: """
        A dateline whose bracket is never closed: COBDEN, Ill. (AP The bill. Or its dash is another one than that of most \
        datelines of the page, which is an info.
        """),
    rationale: Wording(
      zh: "电头读不出来，地点和通讯社就送不到对方系统里。",
      en: "Place and agency of a dateline that cannot be read do not get into the feed."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "补上括号和横线。", en: "Closes the bracket and adds the dash.")),
    language: .english,
    bad: [
      RuleExample(
        "## Bill passes\n\n↓COBDEN, Ill. (AP The bill to build a dam in the valley has passed.",
        fixed: "## Bill passes\n\nCOBDEN, Ill. (AP) — The bill to build a dam in the valley has passed.")
    ],
    good: [
      RuleExample("## Bill passes\n\nCOBDEN, Ill. (AP) — The bill to build a dam in the valley has passed."),
      RuleExample("## The dam\n\nNASA (and the city) paid for the dam in the valley."),
    ])

  static var touches: FixReach { [.brackets, .dashes, .spaces] }

  /// The longest words before the bracket, in bytes.
  private static let reach = 60

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let words = SharedHouseStyle(context.houseStyle)
    var dashes: [(mark: String, range: SourceRange)] = []
    var opened: Set<Int> = []
    for passage in context.passages(where: \.isEnglishBody) where opened.insert(passage.item).inserted {
      if let dateline = passage.dateline {
        let end = dateline.text.utf8.count
        let mark = passage.string(end..<max(end, dateline.length)).filter { $0 != " " }
        if ["—", "–", "-", "--"].contains(mark), let range = passage.range(of: 0..<end) {
          dashes.append((mark, range))
        }
      } else if let fault = open(passage, words), let range = passage.range(of: fault) {
        findings.append(
          metadata, Wording(zh: "电头的括号没有收住", en: "the bracket of the dateline is never closed"),
          remedy: Wording(zh: "补上“) —”", en: "add “) —”"), at: range,
          fix: passage.insertion(") —", after: fault).map { Fix(.unsafe, [$0]) })
      }
    }
    var counts: [String: Int] = [:]
    for dash in dashes { counts[dash.mark, default: 0] += 1 }
    guard counts.count > 1, let most = counts.max(by: { $0.value < $1.value }), most.value * 2 > dashes.count
    else { return }
    for dash in dashes where dash.mark != most.key {
      var finding = Finding(
        metadata,
        Wording(
          zh: "这条电头用“\(dash.mark)”，别处用“\(most.key)”",
          en: "this dateline has “\(dash.mark)”, the others “\(most.key)”"),
        remedy: Wording(zh: "统一成一种", en: "keep to one"), at: dash.range)
      finding.severity = .info
      findings.append(finding)
    }
  }

  /// A place in capitals and an agency after a bracket that is not closed: their offsets.
  private static func open(_ passage: Passage, _ words: SharedHouseStyle) -> Range<Int>? {
    let bytes = passage.bytes
    guard let bracket = bytes.prefix(reach).firstIndex(of: .leftParenthesis), bracket > 3,
      bytes[..<bracket].contains(where: \.isLetter),
      bytes[..<(bytes[..<bracket].firstIndex(of: .comma) ?? bracket)].allSatisfy({ $0 < 0x61 || $0 > 0x7A })
    else { return nil }
    let end = bytes[bracket...].firstIndex(of: .space) ?? bytes.count
    let agency = passage.string(bracket + 1..<end).lowercased()
    guard words.style.english.agencies.contains(agency),
      !bytes[end...].prefix(reach).contains(.rightParenthesis)
    else {
      return nil
    }
    return passage.trimmed.lowerBound..<end
  }
}
