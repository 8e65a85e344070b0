import Testing

@testable import Document
@testable import Newspaper

@Suite struct WrittenDateTests {
  @Test(arguments: [
    "2026-04-09", "2026/4/9", "2026.4.9", "2026年4月9日", "2026年04月09日 星期四", "２０２６年４月９日", "2026-04-09 08:30",
    "2026-04-09T08:30:00Z", "2026-04-09 08:30:00 +0800", "2026-04-09T23:30:00.5-06:00", "2026年4月9日8时30分",
    "2026年4月9日 上午8点", "2026-04-09（周四）", " 2026/04/09 ", "2026-04-09 08:30 Asia/Shanghai",
  ]) func readsTheDayThatIsWritten(_ text: String) {
    #expect(CalendarDate(written: text)?.iso8601 == "2026-04-09")
  }

  @Test(arguments: [
    "", "2026-02-30", "2026年13月1日", "2026-4/9", "26-04-09", "2026年4月9", "2026-04-099", "2026-04-09 25:00",
    "2026-04-09 08:61", "2026-04-09 星期五", "2026-04-09 前后", "4月9日", "2026", "2026-04-09T", "昨天",
    "2026-04-09 08:30 und so weiter",
  ]) func anythingElseIsNoDay(_ text: String) {
    #expect(CalendarDate(written: text) == nil)
  }

  @Test(arguments: [
    ("01", "01"), ("第03版", "03"), ("第3版", "3"), ("03版", "03"), ("A05版", "A05"), ("第十二版", "12"), ("头版", "1"),
    ("Page A5", "A5"), ("Ａ０５", "A05"), ("第一版面", "1"),
  ]) func pages(text: String, number: String) {
    #expect(WrittenNumber.page(text) == number)
  }

  @Test(arguments: ["", "要闻", "第版", "1/2", "A05/A06"]) func noPage(_ text: String) {
    #expect(WrittenNumber.page(text) == nil)
  }

  @Test(arguments: [
    ("8123", "8123"), ("第8123期", "8123"), ("总第8123期", "8123"), ("増刊", "増刊"), ("No. 12", "12"),
  ])
  func issues(text: String, number: String) { #expect(WrittenNumber.issue(text) == number) }
}
