import Export
import Testing

@Suite struct DropCapRuleTests {
  @Test(arguments: [
    "## 步道\n\n新\n\n修的步道通到茶亭，走一趟要半天，回来天就黑了。\n",
    "## 步道\n\n■记者 林一苇\n\n三\n\n个院子的人都来修步道，修了整整一个冬天才通。\n",
    "## 步道\n\n### 茶亭\n\n新\n\n修的步道通到茶亭，走一趟要半天，回来天就黑了。\n",
    "## Trails\n\nT\n\nhe new trail runs up to the tea house and back.\n",
    "## Trails\n\nW\n\nE walked the new trail up to the tea house and back.\n",
  ]) func finds(_ text: String) throws {
    let linted = try LintedText(text)
    #expect(linted.findings(of: "TX011").count == 1)
  }

  /// Numbers of sections, single letters that are words, and the end of a text open none.
  @Test(arguments: [
    "## 步道\n\n一\n\n新修的步道通到茶亭，走一趟要半天，回来天就黑了。\n\n二\n\n茶亭里有热水，也有账本，来的人自己记自己付。\n",
    "## 步道\n\n步道通了。\n\n完\n\n新修的步道通到茶亭，走一趟要半天，回来天就黑了。\n",
    "## 步道\n\n完\n",
    "## 步道\n\n望川\n\n新修的步道通到茶亭，走一趟要半天，回来天就黑了。\n",
    "## Trails\n\nI\n\nThe new trail runs up to the tea house and back.\n",
  ]) func leavesAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "TX011").isEmpty)
  }

  /// Nobody but a reader knows whether a blank stands after A.
  @Test func aWordOfOneLetterIsLeftToAPerson() throws {
    let text = "## Trails\n\nA\n\nfter a year the new trail runs up to the tea house.\n"
    #expect(try LintedText(text).findings(of: "TX011").map(\.fix) == [nil])
  }
}
