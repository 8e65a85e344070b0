import Export
import Testing

@Suite struct RawHTMLOrEntityRuleTests {
  @Test(arguments: [
    ("茶&nbsp;&nbsp;农", "茶 农"), ("&emsp;&emsp;茶农", "茶农"), ("茶农&nbsp;", "茶农"), ("茶 &nbsp;农", "茶 农"),
    ("茶&#8203;农", "茶农"),
    ("茶&#44;农&quot;", "茶,农\""), ("茶&mdash;&mdash;农", "茶——农"), ("茶&#x20000;", "茶\u{20000}"),
  ]) func entitiesAreMended(_ text: String, _ mended: String) throws {
    let linted = try LintedText("## 一\n\n\(text)\n")
    #expect(linted.findings(of: "MK008").count == 1)
    expectSameBytes(linted.fixed("MK008", safety: .safe), "## 一\n\n\(mended)\n")
  }

  @Test(arguments: [
    "茶 &lt; 农 &amp; 渔 &#42;&#91;", "<!-- validate: off -->\n\n茶", "茶<!-- 看过 -->农",
    "| 茶<br>农 |\n|---|\n| 茶<br />农 |", "`&nbsp;`",
    "[茶](a&amp;b)",
  ]) func whatIsNeededIsLeftAlone(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "MK008").isEmpty)
  }

  /// Without the entity the line would be another block, or emphasis would change.
  @Test(arguments: ["&nbsp;- 茶", "茶\n&nbsp;\n农", "**&eacute;茶**"]) func isLeftToAPerson(_ text: String) throws
  {
    let findings = try LintedText("## 一\n\n\(text)\n").findings(of: "MK008")
    #expect(findings.count == 1 && findings.allSatisfy { $0.fix == nil })
  }

  @Test func theTagsOfABlockAreOneFinding() throws {
    let findings = try LintedText("## 一\n\n<b>茶</b>和<i>水</i>\n\n<p>农</p>\n").findings(of: "MK008")
    #expect(findings.map(\.count) == [2, 1])
  }
}
