import Export
import Testing

@Suite struct OverlapAtBreakRuleTests {
  @Test(arguments: [
    "## 步道\n\n村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过三个院子的竹篱。\n\n三个院子的竹篱，是自己扎的。",
    "## 步道\n\n村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过竹篱\n\n竹篱，走一趟。",
    "## 诗\n\n我爱你美丽的澄湾河\n\n美丽的澄湾河在歌唱",
    "## 步道\n\n村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过三个院子的竹篱\n\n## 三个院子的竹篱\n\n走一趟。",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "TX003").isEmpty)
  }

  @Test(arguments: [
    (
      "## 步道\n\n村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过三个院子的竹篱\n\n三个院子的竹篱，走一趟。",
      "## 步道\n\n村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过三个院子的竹篱，走一趟。"
    ),
    (
      "## 步道\n\n村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过三个院子，共312\n\n个院子，共312.5米。",
      "## 步道\n\n村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过三个院子，共312.5米。"
    ),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "TX003").isEmpty)
    expectSameBytes(linted.fixed("TX003"), mended + "\n")
  }

  /// One fault, one finding: the seam is no column break besides, and joining it drops the doubled words first.
  @Test func isReportedOnce() throws {
    let text = "## 步道\n\n村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过三个院子的竹篱\n\n三个院子的竹篱，走一趟。\n"
    #expect(try LintedText(text).findings.map(\.rule).filter { $0.hasPrefix("TX") } == ["TX003"])
  }

  @Test(arguments: [("竹篱", 1), ("竹篱笆墙", 0)]) func theDeskSetsTheLength(_ words: String, _ count: Int) throws {
    let text = "## 步道\n\n村里新修的步道沿着河走，一头连着老祠堂，一头连着新学校，中间还要穿过\(words)\n\n竹篱，走一趟。\n"
    let linted = try LintedText(text, configuration: "limits:\n  overlap-characters: 2\n")
    #expect(linted.findings(of: "TX003").count == count)
  }
}
