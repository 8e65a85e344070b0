import Export
import Testing

/// Comments that suppress findings.
@Suite struct SuppressionTests {
  private static let half = "昨天晚上，老街的夜市延长了一个小时，来的人比平时多了三成，摊主说明天还要再多摆几张"

  private func suppressed(_ text: String, configuration: String? = nil) throws -> [String] {
    try LintedText(text, configuration: configuration).result.suppressed.map {
      "\($0.finding.rule) \($0.finding.count) \($0.reason ?? "-")"
    }
  }

  @Test(arguments: [
    "validate: ignore ST007 来稿如此", "validate:ignore ST007 来稿如此", "validate： 忽略 ST007 来稿如此",
    "Validate: Ignore st007 来稿如此", "validate: ignore starts-mid-story 来稿如此",
    "validate: ignore TX001, ST007 来稿如此", "validate: ignore TX001 ST007 来稿如此",
    "validate: 忽略 TX001、ST007：来稿如此",
    "validate: ignore ST007 — 来稿如此", "validate: ignore\n  ST007\n  来稿如此\n", "validate: 忽略ST007 来稿如此",
  ]) func isWrittenInManyWays(_ comment: String) throws {
    #expect(try suppressed("## 春茶开采\n\n<!-- \(comment) -->\n\n会议指出，要趁嫩采。\n") == ["ST007 1 来稿如此"])
  }

  /// A reason in English is not taken for rules.
  @Test(arguments: [
    ("ignore ST007 the text came so", "the text came so"),
    ("ignore ST007 well-known words", "well-known words"),
    ("ignore ST007: as sent", "as sent"), ("ignore ST007", "-"),
  ]) func aReasonIsNoRule(comment: String, reason: String) throws {
    let text = "## 春茶开采\n\n<!-- validate: \(comment) -->\n会议指出，要趁嫩采。\n"
    #expect(try suppressed(text) == ["ST007 1 \(reason)"])
    #expect(try LintedText(text).findings(of: "SU002").isEmpty)
  }

  @Test(arguments: [
    "<!-- ignore ST007 -->", "<!-- validate ignore ST007 -->", "<!-- 见 validate: ignore ST007 -->",
    "<!-- TX001 -->",
  ]) func otherCommentsSayNothing(_ comment: String) throws {
    let result = try LintedText("## 春茶开采\n\n\(comment)\n\n会议指出，要趁嫩采。\n").result
    #expect(result.suppressed.isEmpty && result.findings.contains { $0.rule == "ST007" })
    #expect(!result.findings.contains { $0.rule.hasPrefix("SU") })
  }

  /// In every position: the text, with the comment at the bar, and what is found in it without the comment.
  @Test(arguments: [
    ("|## 老街开门。\n\n灯亮了。\n", "HD001"), ("### 夜市|\n\n## 老街开门。\n\n灯亮了。\n", "HD001"),
    ("## 老街开门\n\n|### 夜市归来。\n\n灯亮了。\n", "HD001"),
    ("## 老街开门\n\n|■记者:林一苇\n\n灯亮了。\n", "BY002"), ("## 老街开门\n\n|本报讯  昨天，灯亮了。\n", "DL002"),
    ("## 老街开门\n\n灯亮了。\n\n|\(half)\n\n桌子。\n", "TX001"), ("## 老街开门\n\n灯亮了。\n\n他说|\n\n，灯亮了。\n", "TX002"),
    ("## 老街开门\n\n- 一\n\n  |\n\n  二,三。\n", "PN001"), ("## 老街开门\n\n> |\n>\n> 二,三。\n", "PN001"),
    ("## 老街开门\n\n灯亮了。\n\n|### 晨练\n\n一句话。\n\n■摄影 周野\n", "ST010"),
    ("## 老街开门\n\n灯亮了。\n\n|明天晴到多云，北风3级，最低气温9℃。\n", "ST006"),
    ("## 老街开门\n\n灯亮了。\n\n|阔步向前  \n满城春\n", "ST005"), ("## 老街开门\n\n灯亮了。\n\n|灯又亮了。", "MK002"),
    ("## 老街开门\n\n灯亮了。\n\n|行末有空。 \n", "MK003"), ("|## 老街开门\n\n灯亮了。\n", "MT001"),
    ("---\npege: 1\n---\n\n|## 老街开门\n\n灯亮了。\n", "MT010"),
  ]) func suppressesTheBlockThatFollows(text: String, rule: String) throws {
    let plain = text.replacing("|", with: "")
    #expect(try LintedText(plain).findings(of: rule).count == 1)
    let isInline = text.contains("他说|") || text.contains("夜市|")
    let comment = "<!-- validate: ignore \(rule) 原样 -->"
    let commented = text.replacing(
      "|", with: isInline ? "\n\n" + comment : comment + (text.contains("> |") ? "" : "\n"))
    let result = try LintedText(commented).result
    #expect(result.suppressed.map(\.finding.rule) == [rule], "\(commented)")
    #expect(!result.findings.contains { $0.rule == rule || $0.rule.hasPrefix("SU") }, "\(commented)")
  }

  @Test func theBlockBehindTheNextIsNotCovered() throws {
    let text = "## 老街开门\n\n<!-- validate: ignore PN001 原样 -->\n灯亮了,人来了。\n\n人走了,灯灭了。\n"
    let result = try LintedText(text).result
    #expect(result.suppressed.map(\.finding.count) == [1])
    #expect(result.findings.filter { $0.rule == "PN001" }.map(\.count) == [1])
  }

  /// A comment between the halves of a broken paragraph is no break in the column: the break is still found.
  @Test func aCommentBetweenHalvesHidesNoBreak() throws {
    let text = "## 老街开门\n\n灯亮了。\n\n\(Self.half)\n\n<!-- validate: ignore PN001 原样 -->\n\n桌子,点几盏灯。\n"
    let findings = try LintedText(text).findings(of: "TX001")
    #expect(findings.count == 1 && findings.first?.fix == nil)
  }

  @Test func aRangeCoversWhatStandsInIt() throws {
    let text = """
      ## 老街开门

      一,二。

      <!-- validate: ignore-begin PN001 HD001 原样 -->

      三,四；五,六。

      ## 灯亮了。

      <!-- validate: ignore-end PN001 -->

      七,八。

      ### 夜市。

      九。

      <!-- validate: ignore-end -->

      """
    let result = try LintedText(text).result
    #expect(result.suppressed.map { "\($0.finding.rule) \($0.finding.count)" } == ["PN001 2", "HD001 1"])
    let stops = try #require(result.findings.first { $0.rule == "PN001" })
    #expect(stops.count == 2 && stops.message.chinese.contains("2") && stops.fix?.edits.count == 2)
    #expect(!result.findings.contains { $0.rule.hasPrefix("SU") })
  }

  @Test func aRangeAtTheStartCoversTheWholeOfIt() throws {
    let text = """
      <!-- validate: ignore-begin MT001 MT002 试刊 -->

      ## 老街开门

      <!-- validate: ignore-end MT001, MT002 -->

      灯亮了。

      """
    #expect(try suppressed(text) == ["MT001 1 试刊", "MT002 1 试刊"])
  }

  @Test func nestedRangesEndOneByOne() throws {
    let text = """
      ## 老街开门

      <!-- validate: ignore-begin PN001 外 -->

      一,二。

      <!-- validate: ignore-begin PN001 里 -->

      三,四。

      <!-- validate: ignore-end PN001 -->

      五,六。

      <!-- validate: ignore-end PN001 -->

      七,八。

      """
    let result = try LintedText(text).result
    #expect(result.suppressed.map { "\($0.finding.count) \($0.reason ?? "")" } == ["3 外"])
    #expect(result.findings.filter { $0.rule == "SU001" }.map(\.count) == [1])
  }

  @Test(arguments: [FixSafety.safe, .unsafe]) func whatIsSuppressedIsNotMended(_ safety: FixSafety) throws {
    let kept = "<!-- validate: ignore PN001 TX001 原样 -->\n一,二,三,四"
    let text = "## 老街开门\n\n\(kept)，\(Self.half)\n\n桌子,点几盏灯。\n"
    expectSameBytes(
      try LintedText(text, defaults: LintedText.complete).fixed(safety: safety),
      "## 老街开门\n\n\(kept)，\(Self.half)\n\n桌子，点几盏灯。\n")
  }

  /// Two rules want the same bytes; the suppressed one holds them.
  @Test func nobodyElseMendsASuppressedByte() throws {
    let text = "## 夜市\n\n\(Self.half)\n\n\n\n桌子，点几盏灯。\n"
    #expect(try Set(LintedText(text).findings.map(\.rule)).isSuperset(of: ["TX001", "MK001"]))
    let kept = text.replacing("昨天晚上", with: "<!-- validate: ignore TX001 原样 -->\n昨天晚上")
    expectSameBytes(try LintedText(kept, defaults: LintedText.complete).fixed(safety: .unsafe), kept)
  }

  @Test func whatTheSettingsSayOfTheSeverityStays() throws {
    let text = "## 春茶开采\n\n<!-- validate: ignore ST007 来稿如此 -->\n会议指出，要趁嫩采。\n"
    let result = try LintedText(text, configuration: "rules: {ST007: info}").result
    #expect(result.suppressed.map(\.finding.severity) == [.info])
  }

  @Test func commentsOnCommentsDoNothing() throws {
    let text =
      "## 春茶开采\n\n<!-- validate: ignore SU001 RG005 原样 -->\n<!-- validate: ignore TX001 -->\n头一锅茶出锅了。\n"
    let rules = try LintedText(text).findings.map(\.rule)
    #expect(rules.filter { $0 == "SU001" }.count == 2 && rules.contains("RG005"))
  }

  /// Thousands of comments of all kinds: nothing grows with the square of their number.
  @Test(arguments: [
    "<!-- validate: ignore PN001 原样 -->\n\n", "<!-- validate: ignore-begin PN001 原样 -->\n\n一,二。\n\n",
    "<!-- validate: ignore-end -->\n\n", "<!-- validate: ignore-end PN001 -->\n\n",
    "<!-- validate: ignore-begin PN001 原样 -->\n\n一,二。\n\n<!-- validate: ignore-end -->\n\n",
    "<!-- validate: ignore PN001 原样 -->\n一,二。\n\n",
  ]) func manyCommentsAreFine(_ piece: String) throws {
    let linted = try LintedText("## 老街开门\n\n" + String(repeating: piece, count: 3000))
    #expect(linted.result.findings.count + linted.result.suppressed.count > 0)
  }
}
