import Export
import Testing

@Suite struct OrphanTailRuleTests {
  @Test(arguments: [
    ("## 一\n\n头茶出锅了。\n\n实干为先  \n一渠到底\n", [5]), ("## 一\n\n头茶出锅了。\n\n实干为先\n\n一渠到底\n", [5]),
    ("## 一\n\n头茶出锅了。\n\n■记者 林一苇\n", []), ("## 一\n\n头茶出锅了。\n\n今天就说到这里。\n", []),
    ("要闻\n\n## 一\n\n头茶出锅了。\n", []), ("## 一\n\n茶山的雾\n\n茶人的歌\n", []),
  ]) func finds(_ text: String, _ lines: [Int]) throws {
    #expect(try LintedText(text).lines(of: "ST005") == lines)
  }

  @Test(arguments: ["林一苇，芦湾日报记者", "林一苇，作家"]) func whoWroteIsLeftAlone(_ tail: String) throws {
    #expect(try LintedText("## 一\n\n头茶出锅了。\n\n\(tail)\n").lines(of: "ST005") == [])
  }

  /// What may be the last sentence of the article above, cut short, holds the page back; a logo of a column does not.
  @Test(arguments: [
    ("茶农说，再过几天还要采", Severity.error), ("春茶好；秋茶", .error), ("实干为先", .warning), ("实干为先\n一渠，到底", .warning),
    ("一桥通两岸，孩子不绕路", .warning), ("点评：桥小，情不小", .warning), ("镇长说：过几天，还要采", .error),
  ]) func aSentenceThatBreaksOffIsAnError(_ tail: String, _ severity: Severity) throws {
    let text = "## 一\n\n头茶出锅了。\n\n\(tail)\n"
    #expect(try LintedText(text).findings(of: "ST005").map(\.severity) == [severity])
  }
}
