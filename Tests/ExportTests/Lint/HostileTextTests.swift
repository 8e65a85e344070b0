import Export
import Testing

/// Texts that nobody writes: every rule still comes to an end, in time proportional to their length, and fixing to a
/// fixed point.
@Suite(.thorough) struct HostileTextTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }

    init(_ unit: String, times count: Int = 4_000, then end: String = "") {
      name = "\(count) times \(unit.debugDescription)\(end.isEmpty ? "" : " and so on")"
      text = String(repeating: unit, count: count) + end
    }
  }

  static let texts = [
    Hostile("“"), Hostile("(", then: String(repeating: "”", count: 4_000)), Hostile("中,a"),
    Hostile("(", then: String(repeating: ")", count: 4_000)), Hostile("中\n\n"), Hostile(" \n"), Hostile("《》"),
    Hostile("12\n\n34中文中文中文中文中文5\n\n", times: 400), Hostile("## 题。\n\n", times: 800),
    Hostile("■记者:甲乙\n\n", times: 800), Hostile("# \u{3000} \u{3000}a", times: 800),
    Hostile("&#44;中&#40;", times: 800),
    Hostile("中!"), Hostile("中 ，"), Hostile("“中“"), Hostile("”中“"), Hostile("中\""), Hostile("中'"),
    Hostile("（“中）”"),
    Hostile("《中"), Hostile("…"), Hostile("、中……等"), Hostile("中--"), Hostile("1~2中"), Hostile("9", then: "-9人"),
    Hostile("a", then: " ，中 ，"), Hostile("中 a "), Hostile("喫・"), Hostile("1、\n"), Hostile("“ 中 ”"),
    Hostile("！？"),
    Hostile("\u{0}中\u{0},\u{FFFD}", times: 1), Hostile("本报讯", times: 1), Hostile("## \n\n本报讯 ", times: 1),
    Hostile("---\n---\n", times: 1), Hostile("■", times: 1), Hostile("■记者 2人\n", times: 400),
  ]

  @Test(arguments: texts) func everyRuleEnds(_ hostile: Hostile) throws {
    let linted = try LintedText(hostile.text, configuration: "house:\n  marker: ■\n  separator: 、\n")
    let once = Linter.fix(linted.page, in: linted.context, safety: .unsafe)
    let twice = Linter.fix(once.page, in: LintContext(page: once.page, rules: .standard), safety: .safe)
    #expect(twice.fixed.isEmpty)
  }
}
