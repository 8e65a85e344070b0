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

/// MK008 where raw HTML takes the text after it along.
@Suite struct UnclosedHTMLTests {
  @Test(arguments: [
    "<!-- 补图\n\n茶农说，今年的茶香。", "<script>\n\n茶农说。", "<style>p{}\n\n茶农说。", "<!-- 一 -->\n<!-- 二\n\n茶农说。",
    "<div><!-- 补图\n\n茶农说。", "头一锅茶出锅了 <!-- 补图", "<SCRIPT src=a>\n\n茶农说。", "> <!-- 补图\n>\n> 茶农说。",
  ]) func isAnError(_ text: String) throws {
    let findings = try LintedText("## 一\n\n头一锅茶。\n\n\(text)\n").findings(of: "MK008")
    #expect(findings.map(\.severity) == [.error])
  }

  @Test(arguments: [
    "<!-- 补图 -->\n\n茶农说。", "<!-- 补图\n\n两张 -->\n\n茶农说。", "头一锅茶 \\<!-- 补图", "头一锅茶 <!-- 补图 --> 出锅。",
    "`<!--` 是注释。",
    "<script>a</script>\n\n茶农说。", "<scripts>\n\n茶农说。",
  ]) func isNone(_ text: String) throws {
    let findings = try LintedText("## 一\n\n头一锅茶。\n\n\(text)\n").findings(of: "MK008")
    #expect(!findings.contains { $0.severity == .error })
  }
}
