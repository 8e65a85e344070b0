import ExportTestSupport
import Testing

@testable import Lint
@testable import Newspaper
@testable import Source

/// Fixes keep to what their rules say.
@Suite struct FixPropertyTests {
  /// The first pages of `make survey-fixes`.
  @Test(.needsSharedMaterial, .thorough) func pagesMadeOfTheExamplesAreMendedAsDeclared() throws {
    var trials = FixTrials(try FixSamples(needsCases: true), seed: 7)
    trials.run(count: 300)
    for (violation, failure) in trials.failures {
      Issue.record("\(violation): \(String(decoding: failure.page, as: UTF8.self).debugDescription)")
    }
    #expect(trials.pageCount == 300)
    // Every rule had its turn.
    #expect(trials.mendingRules.filter { trials.count(of: $0) == 0 }.isEmpty)
  }

  /// The smallest pages on which `make survey-fixes` found a promise broken.
  static let brokenOnce = [
    "## 夜市\n\n本报讯**，**昨天起，夜市延长一小时。\n", "## 夜市\n\n**本报讯，** 昨天起，夜市延长一小时。\n",
    "## 茶\n\n茶农说&am\n\np;，好茶。\n",
    "茶农们说&<b>今年;香</b>\n", "甲&*a*;乙\n",
    "---\ndate: 2026-04-02\n---\n## 春茶开采\n\n头一锅茶出锅了。\n\n今天晴到多云，北风3级，最低气温9℃。\n\n## 老街\n\n茶馆开张了。\n",
    "# 春&emsp;\u{3000}开采\n", "**对于 es**\n", "茶农们说\\&ldquo;今年香\n", "**“植树护绿 ” 共建家园**\n",
    "# 一\n\n**“ 植树护绿” 共建家园**\n",
    "## 一\n\n**“植树护绿”  共建家园**\n", "## 一\n\n**你好  Swift**\n", "## 老街\n\n茶农说&am\u{200B}p;好茶。\n",
    "## 茶\n\n1\u{200B}. 茶农说。\n",
    // What looks like a comment over blocks or in a line that goes on is text.
    "# 春茶开采<!--\n●记者-->林苇\n", "。<!--\n\n0-1‰-->风\n", "串<!--\n- 甲,，-->\n", "甲<!--\n\n第三、-->\n",
    "# 春茶开<!--采\n■记者““甲””-->\n", "`<!--` 第三、好茶-->\n", "茶<!--张\n<!--validate:ignore ST007 杂-->\n",
    "茶<!--张\n<!--validate:ignore ST007 杂-->\n好-->\n",
    "    预<!--3-->庚。\n", "# 茶\n\n    <!-- 一、-->预庚。\n", "`4:\n` ]\n-\n", "**本怅 （石**\n", "**植树护绿 （组图）**\n",
    "## `卜,`\n", "## 老街**。**，\n", "`码值.`5%，少儿\n",
    "茶农说*\u{200B}*好茶**，\n", "---\n\n## 春茶开采\n\n头一锅茶出锅了。\n\n今天晴到多云，北风3级，最低气温9℃。\n",
  ]

  @Test(arguments: brokenOnce) func whatWasBrokenOnceIsKept(_ text: String) {
    let violations = FixVerdict(SourceText(text)).violations
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test(arguments: RuleSet.standard.metadata) func whoMendsDeclaresWhatItTouches(_ rule: RuleMetadata) throws
  {
    let touches = try #require(RuleSet.standard.rule(named: rule.id)).touches
    #expect((rule.fix == nil) == touches.isEmpty)
  }

  /// Decision of the house: a fix that is applied unseen never touches words, but for those printed twice and the zero
  /// before a decimal point.
  @Test func safeFixesTouchNoWords() throws {
    var bold: Set<String> = []
    for rule in RuleSet.standard.metadata where rule.fix?.safety == .safe {
      let touches = try #require(RuleSet.standard.rule(named: rule.id)).touches
      if !touches.isDisjoint(with: .risky) { bold.insert(rule.id) }
    }
    #expect(bold == FixVerdict.exceptions)
  }

  /// An edit of a text, and what it touches.
  struct Edit: Sendable {
    let text: String
    let offsets: Range<Int>
    let replacement: String
    let reach: FixReach
  }

  static let edits = [
    Edit(text: "甲，乙。", offsets: 3..<6, replacement: ",", reach: .forms),
    Edit(text: "甲，乙。", offsets: 3..<6, replacement: "", reach: .stops),
    Edit(text: "甲，乙。", offsets: 0..<3, replacement: "丙", reach: .han),
    Edit(text: "甲&#44;乙", offsets: 3..<8, replacement: "，", reach: .forms),
    Edit(text: "甲\\,乙", offsets: 3..<5, replacement: "，", reach: .forms),
    Edit(text: "⼈", offsets: 0..<3, replacement: "人", reach: .forms),
    Edit(text: "５", offsets: 0..<3, replacement: "5", reach: .forms),
    Edit(text: "5", offsets: 0..<1, replacement: "6", reach: .figures),
    Edit(text: "甲|乙", offsets: 3..<4, replacement: "", reach: .signs),
    Edit(text: "a", offsets: 0..<1, replacement: "A", reach: .letters),
    Edit(text: "甲 乙", offsets: 3..<4, replacement: "\u{3000}", reach: .spaces),
    Edit(text: "甲\r\n乙", offsets: 3..<5, replacement: "\n", reach: .lineEnds),
    Edit(text: "“甲”", offsets: 0..<3, replacement: "\"", reach: .quotes),
    Edit(text: "[词](/u,v)", offsets: 4..<11, replacement: "", reach: [.marks, .addresses]),
    Edit(text: "<!-- 注 -->甲", offsets: 0..<12, replacement: "", reach: .comments),
    Edit(text: "<!-- 甲 乙 -->", offsets: 5..<8, replacement: "", reach: .comments),
    Edit(text: "甲<!-- 乙\n\n丙，-->", offsets: 16..<19, replacement: "", reach: .stops),
    Edit(text: "`<!--`甲，-->", offsets: 9..<12, replacement: "", reach: .stops),
    Edit(text: "\\<!--甲，-->", offsets: 8..<11, replacement: "", reach: .stops),
    Edit(text: "- 甲\n\n  <!-- 乙，\n\n  丙 -->", offsets: 17..<20, replacement: "", reach: .comments),
    Edit(text: "甲……", offsets: 3..<9, replacement: "...", reach: [.ellipses, .stops]),
    Edit(text: "---\npage: 1\n---\n", offsets: 10..<11, replacement: "2", reach: .frontMatter),
  ]

  @Test(arguments: edits) func editsAreToldByWhatTheyTouch(_ edit: Edit) {
    let page = PageParser.parse(SourceText(edit.text), file: "a.md")
    let edits = [SourceEdit(SourceRange(edit.offsets), edit.replacement)]
    let touched = TouchedCharacters(LintContext(page: page, rules: .standard)).reach(of: edits, within: [])
    #expect(touched == edit.reach, "\(touched.wording.english)")
  }
}
