import Export
import Testing

@Suite struct MarkupInHeadlineRuleTests {
  @Test(arguments: [
    ("**重阳**敬老", "重阳敬老"), ("***重阳***敬老", "重阳敬老"), ("*重阳***敬老**", "重阳敬老"), ("`重阳`敬老", "重阳敬老"),
    ("**重阳*敬*老**", "重阳敬老"),
    ("_重阳_ 敬老 _日_", "重阳 敬老 日"), ("**重阳** 敬老 ##", "重阳 敬老 ##"),
  ]) func leavesTheWords(_ headline: String, _ mended: String) throws {
    let linted = try LintedText("## \(headline)\n\n头茶。\n")
    #expect(linted.findings(of: "HD009").map { $0.fix?.safety } == [.safe])
    expectSameBytes(linted.fixed("HD009", safety: .safe), "## \(mended)\n\n头茶。\n")
  }

  @Test(arguments: [
    ("[敬老](/a)周", "敬老周"), ("**敬[老](/a \"周\")日**周", "敬老日周"), ("[敬老]周\n\n[敬老]: /a", "敬老周\n\n[敬老]: /a"),
  ]) func aLinkNeedsAnEye(_ headline: String, _ mended: String) throws {
    let linted = try LintedText("## \(headline)\n\n头茶。\n")
    #expect(linted.findings(of: "HD009").map { $0.fix?.safety } == [.unsafe])
    if !headline.contains("]: ") {
      expectSameBytes(linted.fixed("HD009"), "## \(mended)\n\n头茶。\n")
    }
  }

  /// What would be read as something else without its markup stays.
  @Test(arguments: ["`*重阳*`", "敬老 **#**", "~~重阳~~敬老", "**~~重阳~~**敬老", "`<b>重阳</b>`", "[](/a)敬老"])
  func whatCannotBeMendedIsToldOnly(_ headline: String) throws {
    let linted = try LintedText("## \(headline)\n\n头茶。\n")
    #expect(linted.findings(of: "HD009").map(\.fix) == [nil])
  }

  @Test func anUnderlinedHeadingKeepsItsRole() throws {
    #expect(try LintedText("**- 重阳**\n---\n\n头茶。\n").findings(of: "HD009").map(\.fix) == [nil])
    expectSameBytes(try LintedText("**重阳**\n---\n\n头茶。\n").fixed("HD009"), "重阳\n---\n\n头茶。\n")
  }

  @Test(arguments: ["重阳敬老", "重阳\\*敬老", "重阳 &amp; 敬老", "![栏花](a.png) 重阳", "**GDP** grows"])
  func isRight(_ headline: String) throws {
    #expect(try LintedText("## \(headline)\n\n头茶。\n").findings(of: "HD009").isEmpty)
  }
}
