import Testing

@testable import Document
@testable import Lint
@testable import Source

@Suite struct DateMismatchRuleTests {
  private static func page(_ date: String) -> String { "---\ndate: \(date)\n---\n\n## 一\n\n头茶。\n" }

  @Test(arguments: [
    ("2026-05-12-01.md", "2026-05-12"), ("20260512_A05.md", "2026-05-12"), ("cw.2026.5.2.md", "2026-05-02"),
    ("01.md", nil), ("99999999.md", nil), ("20261345.md", nil), ("v1.2.3.md", nil), ("12345678901.md", nil),
  ]) func daysInFileNames(_ name: String, _ date: String?) {
    #expect(FileNameDate(name)?.date.iso8601 == date)
  }

  private static let head = "---\npublication: 澄湾日报\ndate: 2026-05-12\npage: 01\nissue: 9127\n---\n\n"
  private static let story = "## 春茶开采\n\n头一锅茶出锅了。\n"

  @Test(arguments: [
    ("# 澄湖晚报\n\n2026年5月12日 星期二", 1), ("# 澄湾日报\n\n2026年5月11日", 1), ("澄湾日报 2026年5月11日", 1),
    ("2026.5.11 星期一 责编 林一苇", 1), ("# 澄湾日报\n\n2026年5月12日 星期二 第05版", 1), ("# 第05版 要闻", 1), ("第05版 要闻", 1),
    ("# 澄湾日报\n\n2026年5月12日 星期二 第9126期", 1), ("# 澄湾日报\n\n总第9126期 国内统一连续出版物号CN 99-0001 2026年5月12日", 1),
    ("# 澄湖晚报\n\n2026年5月11日 第05版 第9126期", 4),
    ("# 澄湾日报\n\n2026年5月12日 星期二 农历三月廿六 第9127期 第01版 今日8版", 0), ("澄湾日报社 2026年5月12日", 0), ("第一版", 0),
    ("第2版 要闻\n\n第4版 体育", 0), ("# 周末副刊", 0), ("# 健康周刊", 0), ("体育 第8版", 0), ("2026年春天", 0),
    ("# 春茶开采\n\n头一锅茶出锅了。\n\n2026年5月8日", 0),
  ]) func mastheads(_ lines: String, _ count: Int) throws {
    #expect(try LintedText("\(Self.head)\(lines)\n\n\(Self.story)").findings(of: "MT007").count == count)
  }

  private static let english =
    "---\npublication: Harbor Ledger\ndate: 2026-05-12\npage: A1\nissue: 34\nlanguage: en\n---\n\n"

  @Test(arguments: [
    ("Harbor Ledger, Monday, May 11, 2026", 1), ("Tuesday, 12 May 2026, Page A5", 1),
    ("Vol. 12 No. 33, May 12, 2026", 1),
    ("# The Quay Courier\n\nTuesday, May 12, 2026", 1), ("# Harbor Ledger\n\nMay 11, 2026", 1),
    ("# The Harbor Ledger\n\nVol. 12, No. 34 • Tuesday, May 12, 2026 • Page A1", 0), ("A1", 0),
    ("# Page A5", 1),
    ("May in the harbor", 0), ("Sports, Page B4", 0), ("No. 5 bus", 0),
  ]) func englishMastheads(_ lines: String, _ count: Int) throws {
    let text = "\(Self.english)\(lines)\n\n## Lamps on\n\nThe lamps are on.\n"
    #expect(try LintedText(text).findings(of: "MT007").count == count)
  }

  /// A day below a text may sign it, and another paper may be where the text is from.
  @Test(arguments: [
    ("澄湾日报 2026年5月11日 星期一", 1), ("2026年5月11日 星期一 第01版", 1), ("2026年5月11日", 0), ("澄湖晚报 2026年5月12日", 0),
    ("澄湾日报\n2026年5月11日", 0), ("澄湖晚报 2026年5月9日 第5版", 0),
    ("河埠街社区居委会\n2026年5月11日", 0), ("（《澄湖晚报》2026年5月11日第5版）", 0),
  ]) func linesAtTheEnd(_ lines: String, _ count: Int) throws {
    #expect(try LintedText("\(Self.head)\(Self.story)\n\(lines)\n").findings(of: "MT007").count == count)
  }

  @Test(arguments: [
    ("02.md", 1), ("01.md", 0), ("1.md", 0), ("7.md", 0), ("第7版.md", 1), ("A1.md", 0), ("A7.md", 1),
    ("第05版.md", 1),
    ("2026-05-12-01.md", 0),
    ("2026-05-12-04.md", 1), ("20260512_A05.md", 1), ("渡口-2.md", 0), ("top-10.md", 0), ("2026-05-12.md", 0),
    ("003.md", 0),
    ("03~.md", 1), ("03.md~", 1), ("03~backup", 1), ("#03.md#", 1), ("~$03.md", 1), ("03.md.bak", 1),
    ("撤稿-03.md", 1), ("03 - 副本.md", 1), ("03.bak.md", 1), ("KILL_03.md", 1), ("渡口-草稿.md", 1),
    ("old-town.md", 0),
    ("2026/old/01.md", 0), ("论文撤稿事件.md", 0),
  ]) func fileNames(_ name: String, _ count: Int) {
    let issue = LintedIssue([(name, Self.head + Self.story)])
    #expect(issue.findings(of: "MT007").map(\.count) == [count])
  }

  /// Files may be numbered through while pages are numbered in their sections.
  @Test(arguments: [("09.md", 0), ("B1.md", 0), ("B2.md", 1)])
  func fileNamesOfSections(_ name: String, _ count: Int) {
    let text = Self.head.replacing("page: 01", with: "page: B1") + Self.story
    #expect(LintedIssue([(name, text)]).findings(of: "MT007").map(\.count) == [count])
  }

  @Test func aPageNumberIsGivenOnce() {
    let issue = LintedIssue([
      ("a.md", Self.head + Self.story), ("b.md", Self.head + "## 渡口添灯\n\n灯亮了。\n"),
      ("c.md", Self.head.replacing("page: 01", with: "page: 04") + "## 桥头添灯\n\n灯也亮了。\n"),
    ])
    #expect(issue.messages(of: "MT007") == ["page 01 is that of a.md of the same day, too"])
  }

  @Test func theFileNameAgrees() {
    let issue = LintedIssue([
      ("2026-05-11.md", Self.page("2026-05-12")), ("2026-05-12.md", Self.page("2026-05-12")),
    ])
    #expect(issue.messages(of: "MT007") == ["the date is 2026-05-12, but 2026-05-11 in the file name"])
  }

  @Test func thePagesOfAnIssueAgree() {
    let issue = LintedIssue([
      ("01.md", Self.page("2026-05-12")), ("02.md", Self.page("2026-05-11")),
      ("03.md", Self.page("2026-05-12")),
    ])
    let findings = issue.findings(of: "MT007")
    #expect(findings.map(\.count) == [0, 1, 0])
    #expect(findings[1].map { issue.contexts[1].lines.line(at: $0.range.lowerBound) } == [2])
  }
}
