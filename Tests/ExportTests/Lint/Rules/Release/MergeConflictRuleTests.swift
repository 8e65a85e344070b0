import Export
import Testing

@Suite struct MergeConflictRuleTests {
  @Test(arguments: [
    ("## 一\n\n<<<<<<< HEAD\n头一锅茶卖了八百元。\n=======\n头一锅茶卖了九百元。\n>>>>>>> night", [3, 5, 7]),
    ("## 一\n\n头一锅茶。\n\n>>>>>>> night", [5]), ("## 一\n\n<<<<<<<\n\n||||||| 4f2a\n\n头一锅茶。", [3, 5]),
    ("## 一\n\n<<<<<<< HEAD\n头一锅茶，香。\n\\=======\n\n头一锅茶。\n>>>>>>> night", [3, 5, 8]),
    ("## 一\n\n@@ -1,3 +1,3 @@\n-头一锅\n+头两锅", [3]), ("## 一\n\n头一锅茶出锅了，香气满屋。\n=======\n头一锅茶出锅了。", [4]),
    ("<<<<<<< HEAD\n## 一\n=======\n## 二\n>>>>>>> night\n\n头一锅茶。", [1, 3, 5]),
    ("春茶开采\n=======\n\n头一锅茶。", []), ("Who pays\n=======\n\nThe borough.", []), ("## 一\n\n> > 头一锅茶。", []),
    ("## 一\n\n头一锅茶出锅了，香气满屋。\n=========\n头一锅茶。", []), ("## 一\n\n<<<<<<<<<<\n\n头一锅茶。", []),
  ]) func finds(_ text: String, _ lines: [Int]) throws {
    #expect(try LintedText(text + "\n").lines(of: "RG010") == lines)
  }

  /// No fix makes a page with two versions of a passage a clean one.
  @Test(arguments: [
    "## 一\n\n头一锅茶出锅了，香气满屋。\n=======\n头一锅茶出锅了。\n",
    "## 一\n\n<<<<<<< HEAD\n头一锅茶卖了八百元，香。\n=======\n头一锅茶卖了九百元。\n>>>>>>> night\n",
  ]) func fixesLeaveIt(_ text: String) throws {
    let linted = try LintedText(text)
    #expect(try !LintedText(linted.fixed()).findings(of: "RG010").isEmpty)
    #expect(linted.findings(of: "MK007").isEmpty)
  }
}
