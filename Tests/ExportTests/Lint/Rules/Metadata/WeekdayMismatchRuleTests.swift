import Testing

@testable import Document
@testable import Lint
@testable import Source

@Suite struct WeekdayMismatchRuleTests {
  @Test(arguments: [
    ("2026-05-12", 2), ("2000-02-29", 2), ("1999-12-31", 5), ("2026-03-01", 7), ("1949-10-01", 6),
    ("0001-01-01", 1),
  ]) func weekdays(_ text: String, _ weekday: Int) throws {
    #expect(try #require(CalendarDate(text)).weekday == weekday)
  }

  @Test(arguments: [
    "2026年5月12日 星期二", "2026年5月12日（周二）", "2026年5月17日 星期天", "2026年5月12日", "第9127号 2026年5月12日 礼拜二 今日8版",
  ]) func rightLinesAreLeftAlone(_ line: String) throws {
    #expect(try LintedText("# 澄湾日报\n\n\(line)\n\n## 一\n\n头茶。\n").findings(of: "MT004").isEmpty)
  }

  @Test(arguments: [
    ("Tuesday, May 12, 2026", 0), ("Wednesday, May 12, 2026", 1),
    ("Harbor Ledger, Sunday, 17 May 2026, Page A3", 0),
    ("Harbor Ledger — Monday, 17 May 2026", 1), ("Tuesday, February 30, 2026", 1), ("May 12, 2026", 0),
    ("Courier, Wednesday, May 12, 2026", 1),
  ]) func englishMastheads(_ line: String, _ count: Int) throws {
    let text = "\(line)\n\n## Lamps on\n\nThe lamps are on.\n"
    #expect(try LintedText(text).findings(of: "MT004").count == count)
  }

  /// Running text is for the rule on impossible values.
  @Test func articlesAreLeftAlone() throws {
    #expect(try LintedText("## 一\n\n2026年5月12日星期三，头茶出锅。\n").findings(of: "MT004").isEmpty)
  }

  @Test func aDayThatDoesNotExistIsSaidSo() throws {
    let linted = try LintedText("# 澄湾日报\n\n2026年2月30日 星期一\n\n## 一\n\n头茶。\n")
    #expect(linted.findings(of: "MT004").map { $0.message(.chinese) } == ["没有2026年2月30日这一天"])
  }
}
