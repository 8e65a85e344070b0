import Export
import Testing

@Suite struct MixedSystemsRuleTests {
  @Test(arguments: [
    ("评出“善邻”和「巧手」", 2),
    ("评出「善邻」和「巧手」", 0),
    ("评出“善邻”", 0),
    ("评出「善邻」\n\n又评“巧手”", 2),
    ("It’s 「善邻」", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 评选\n\n\(text)\n").findings(of: "QT006").map(\.count) == (count == 0 ? [] : [count]))
  }

  @Test func theInnerLevelIsKept() throws {
    let fixed = try LintedText("## 评选\n\n“善邻「巧手」”，「善邻『巧手』」\n").fixed("QT006")
    expectSameBytes(fixed, "## 评选\n\n“善邻‘巧手’”，“善邻‘巧手’”\n")
  }
}
