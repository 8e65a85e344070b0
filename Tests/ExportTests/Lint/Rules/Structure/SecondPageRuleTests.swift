import Export
import Testing

@Suite struct SecondPageRuleTests {
  private static let head = "---\npublication: 澄湾日报\ndate: 2026-05-12\npage: 01\nissue: 9127\n---\n\n"
  private static let first = "## 春茶开采\n\n头一锅茶出锅了。\n\n"
  private static let second = "\n\n## 渡口添灯\n\n灯亮了。\n"

  @Test(arguments: [
    ("---\ndate: 2026-05-12\npage: 04\n---", 13), ("---\n\n日期：2026-05-13\n\n版次：04\n\n---", 14),
    ("---\npage: 04\n---", 13),
    ("date: 2026-05-13\npage: 04\n\n---", 12), ("澄湾日报 2026年5月13日 星期三 第04版", 12), ("2026年5月13日 星期三", 12),
    ("# 澄湾日报\n\n2026年5月13日 星期三", 14), ("# 澄湖晚报\n\n2026年5月12日 星期二", 12),
    ("May 12, 2026, Page A4", 12),
  ]) func isFoundWhereItBegins(_ lines: String, _ line: Int) throws {
    let linted = try LintedText(Self.head + Self.first + lines + Self.second)
    #expect(linted.lines(of: "ST013") == [line])
    #expect(linted.findings(of: "MT007").isEmpty)
  }

  /// A line that says the same again is a running head, and a programme has its days.
  @Test(arguments: [
    "澄湾日报 2026年5月12日 星期二 第01版", "---", "***", "2026年5月11日", "澄湖晚报 2026年5月9日 第5版", "澄湾日报 2026年5月9日",
    "## Wednesday, May 13, 2026\n\nA play.", "来信请寄：河埠街18号", "（下转第4版）", "---\n\n题图：林一苇",
    "2026年5月13日 星期三\n\n看戏。\n\n2026年5月14日 星期四\n\n听书。",
    "```\n---\npage: 04\n---\n```", "page: 04",
  ]) func isNotSeenElsewhere(_ lines: String) throws {
    let linted = try LintedText(Self.head + Self.first + lines + Self.second)
    #expect(linted.findings(of: "ST013").isEmpty)
  }
}
