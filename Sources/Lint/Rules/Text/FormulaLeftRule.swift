import Document
import Newspaper
import Source

/// TX012: what is left of a formula in running text.
enum FormulaLeftRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 12, "formula-left",
    name: Wording(zh: "公式代码", en: "code of a formula"),
    summary: Wording(
      zh: "正文里有 TeX 公式的代码：两个 $ 之间有反斜杠、^{ 或 _{。识别软件常把百分数、温度认成公式。",
      en: "Running text holds the code of a formula: a backslash, ^{ or _{ between two $. Text recognition takes percentages and degrees for formulas."),
    rationale: Wording(
      zh: "版面上会照原样印出代码，读者看不懂数字。",
      en: "It prints as it stands, and no reader understands the figure."),
    severity: .error,
    fix: RuleFix(
      .unsafe,
      Wording(zh: "只是数和单位的，去掉代码和空格；别的由人改。", en: "Takes the code away where a number and a unit remain; the rest is for a person.")),
    bad: [
      RuleExample(
        """
        ## 客流增长

        全年客流增长↓$3 0 \\%$，夜里的气温降到↓$- 8 \\mathrm{℃}$。
        """,
        fixed: """
          ## 客流增长

          全年客流增长30%，夜里的气温降到-8℃。
          """)
    ],
    good: [
      RuleExample(
        """
        ## The footbridge

        The council put $4.2 million aside, and the county another $1 million.
        """)
    ])

  static var touches: FixReach { [.words, .marks, .spaces] }

  /// The longest formula, in bytes.
  private static let longest = 120

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.role == .body || $0.role.isHeading || $0.role == .caption }) {
      guard let first = passage.bytes.firstIndex(of: dollar) else { continue }
      var open = first
      while let close = passage.bytes[(open + 1)...].firstIndex(of: dollar) {
        if close - open <= longest, let range = passage.range(of: open..<close + 1),
          isFormula(context.source.bytes[range.offsets])
        {
          let isPlain = passage.plain.contains { $0.lowerBound <= open && close < $0.upperBound }
          findings.append(
            metadata, Wording(zh: "公式的代码留在正文里", en: "the code of a formula stands in the text"),
            remedy: Wording(zh: "查原版，写成数字和单位", en: "look up the printed page and write the figure"), at: range,
            fix: isPlain
              ? figure(Array(passage.bytes[open + 1..<close])).map { Fix(.unsafe, [SourceEdit(range, $0)]) } : nil)
          guard let next = passage.bytes[(close + 1)...].firstIndex(of: dollar) else { break }
          open = next
        } else {
          open = close
        }
      }
    }
  }

  private static let dollar = UInt8(ascii: "$")

  private static func isFormula(_ bytes: ArraySlice<UInt8>) -> Bool {
    var offset = bytes.startIndex
    while offset + 1 < bytes.endIndex {
      let next = bytes[offset + 1]
      switch bytes[offset] {
      case UInt8(ascii: "\\") where next.isLetter || "%,;{}".utf8.contains(next): return true
      case UInt8(ascii: "^") where next == UInt8(ascii: "{"): return true
      case UInt8(ascii: "_") where next == UInt8(ascii: "{"): return true
      default: break
      }
      offset += 1
    }
    return false
  }

  /// The number and the unit of a formula; nil when there is more in it.
  private static func figure(_ bytes: [UInt8]) -> String? {
    var text = String(decoding: bytes, as: UTF8.self)
    for command in ["\\mathrm", "\\text", "\\mathbf", "\\,", "\\;", "\\ "] {
      while let place = text.utf8.indices.first(where: { text.utf8[$0...].starts(with: command.utf8) }) {
        text.removeSubrange(place..<(text.utf8.index(place, offsetBy: command.utf8.count)))
      }
    }
    var figure = ""
    for scalar in text.unicodeScalars where !scalar.isPrintedSpace && scalar != "{" && scalar != "}" {
      guard scalar.isDigit || scalar.isHan || ".,-+%‰℃°~:".unicodeScalars.contains(scalar) || scalar.isAlphabetic
      else { return nil }
      figure.unicodeScalars.append(scalar)
    }
    return figure.unicodeScalars.contains(where: \.isDigit) ? figure : nil
  }
}
