import Export
import Testing

@Suite struct HeadlineBreakSpaceRuleTests {
  @Test(arguments: [
    ("植树 护绿", "植树 护绿"), ("植树  护绿", "植树 护绿"), ("植树\u{3000}护绿", "植树 护绿"), ("植树 \u{3000} 护绿", "植树 护绿"),
    ("植树\t护绿", "植树 护绿"), ("植树&#12288;护绿", "植树 护绿"), ("植树&nbsp;护绿", "植树&nbsp;护绿"),
    ("植树   护绿   家园", "植树 护绿 家园"), ("`植树  护绿` 家园", "`植树  护绿` 家园"), ("`植树 ` 护绿", "`植树 ` 护绿"),
  ]) func leavesOneSpace(_ headline: String, _ mended: String) throws {
    let linted = try LintedText("## \(headline)\n\n树苗栽下了。\n")
    expectSameBytes(linted.fixed("HD004"), "## \(mended)\n\n树苗栽下了。\n")
  }

  @Test func crossheadsCount() throws {
    #expect(try LintedText("## 一\n\n头一件事。\n\n### 先清  后护\n\n护岸。\n").lines(of: "HD004") == [5])
  }
}
