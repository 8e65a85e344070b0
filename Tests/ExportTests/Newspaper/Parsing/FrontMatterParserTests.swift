import Testing

@testable import Document
@testable import Newspaper
@testable import Source

@Suite struct FrontMatterParserTests {
  private func parse(_ text: String) -> FrontMatter? { FrontMatterParser.parse(SourceText(text)) }

  @Test func readsEveryKeyAsWritten() throws {
    let text = """
      ---
      publication: 海州日报
      date: 2026-04-09
      page: 01
      section: 要闻
      edition: 晨报
      issue: 08123
      cn: CN 99-0001
      provider: haizhou.example
      language: zh-Hans
      rights:
        holder: 海州日报社
        notice: © 2026
        terms: 不得转载
      embargo: 2026-04-09T06:00:00+08:00
      editors:
        责任编辑: 林一苇
        校对: [周野, 方白]
      ---
      """
    let found = try #require(parse(text + "\n## 甲\n"))
    #expect(found.text == text + "\n")
    #expect(found.problems.isEmpty)
    #expect(
      found.metadata
        == Metadata(
          publication: "海州日报", date: CalendarDate("2026-04-09"), page: "01", section: "要闻", edition: "晨报",
          issue: "08123", cn: "CN 99-0001", provider: "haizhou.example", language: "zh-Hans",
          rights: Metadata.Rights(holder: "海州日报社", notice: "© 2026", terms: "不得转载"),
          embargo: Embargo("2026-04-09T06:00:00+08:00"),
          editors: [
            Metadata.Editors(role: "责任编辑", names: ["林一苇"]),
            Metadata.Editors(role: "校对", names: ["周野", "方白"]),
          ]))
  }

  @Test(arguments: [
    "", "## 甲\n", "---\n---\n", "---\n- a\n- b\n---\n", "---\n一句话\n---\n",
    " ---\npage: 01\n---\n",
    "----\npage: 01\n---\n", "---\n# 只有注释\n---\n", "\n---\n甲: 乙\n---\n",
    "日期：2026年4月9日\n地点：镇礼堂\n\n正文", "责任编辑：林一苇\n校对：周野\n\n正文", "标题：春天\n---\n\n正文",
    "Words: Ada Reed\nPictures: Ben Cole\n\nText", "---\nNote: the hall is shut.\n\nText",
    "---\n\npage: 01\n\n正文",
    "Title: The Sea\nAuthor: Ada Reed\n\nText", "page: 01\n\n正文", "+++\n一句话\n+++\n", "+++\n",
  ]) func anythingElseIsMarkdown(_ text: String) {
    #expect(parse(text) == nil)
  }

  @Test(arguments: [
    ("---\npage: 01\n---\n正文", 17), ("---\npage: 01\n...\n正文", 17), ("---\r\npage: 01\r\n---\r\n正文", 20),
    ("---\npage: 01\n---", 16),
    ("--- \npage: 01\n---\t \n正文", 20), ("\u{FEFF}---\npage: 01\n---\n", 20),
  ]) func endsBehindItsFence(text: String, end: Int) {
    #expect(parse(text)?.range?.upperBound == end)
    #expect(parse(text)?.metadata.page == "01")
  }

  @Test func brokenYAMLIsFrontMatterWithAProblem() throws {
    let found = try #require(parse("---\npage: 01\ntitle: a: b\n---\n"))
    #expect(found.metadata == Metadata())
    guard case .unreadable(let line, let reason) = try #require(found.problems.first) else {
      Testing.Issue.record("another problem")
      return
    }
    #expect(line == 3)
    #expect(reason.chinese.contains("冒号") && !reason.english.contains("mapping values"))
  }

  @Test(arguments: [
    ("date: 2026-02-30", "date", "2026-02-30"), ("date: [1]", "date", "[…]"), ("page: 第甲乙版", "page", "第甲乙版"),
    ("provider: localhost", "provider", "localhost"),
    ("embargo: 2026-04-09 06:00", "embargo", "2026-04-09 06:00"),
    ("language: 中文", "language", "中文"), ("editors: 林一苇", "editors", "林一苇"),
    ("publication: {a: b}", "publication", "{…}"),
  ]) func badValuesSayWhatIsExpected(line: String, key: String, value: String) throws {
    let found = try #require(parse("---\nsection: 要闻\n\(line)\n---\n"))
    guard case .badValue(key, value, 3, let expected) = try #require(found.problems.first) else {
      Testing.Issue.record("\(found.problems)")
      return
    }
    #expect(!expected.chinese.isEmpty && !expected.english.isEmpty)
    // An embargo that cannot be read is one all the same.
    let embargo = key == "embargo" ? Embargo.unreadable(value) : nil
    #expect(found.metadata == Metadata(section: "要闻", embargo: embargo))
  }

  @Test func unknownKeysAreReportedAndKept() throws {
    let found = try #require(parse("---\nlayout: 甲\nrights:\n  owner: 乙\npage:\n---\n"))
    #expect(
      found.problems == [.unknownKey(key: "layout", line: 2), .unknownKey(key: "rights.owner", line: 4)])
    #expect(found.text.contains("layout: 甲"))
    #expect(found.metadata == Metadata())
  }

  @Test func hostileYAMLEnds() {
    let deep = "---\n" + String(repeating: "- ", count: 20_000) + "x\n---\n"
    #expect(parse(deep)?.problems.isEmpty == false)
    var bomb = "---\na0: &a0 [x, x]\n"
    for level in 1...40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(parse(bomb + "? *a40\n: 1\n---\n")?.problems.isEmpty == false)
  }

  @Test(arguments: [
    ("page: 01\nnotes: " + String(repeating: "[", count: 65), 3, "64"),
    (
      "x0: &x0 [甲, 乙]\n"
        + (1..<20).map { "x\($0): &x\($0) [*x\($0 - 1), *x\($0 - 1)]\n" }.joined(),
      17, "200000"
    ),
  ]) func aLimitOfYAMLHasItsPlaceAndReason(yaml: String, line: Int, limit: String) throws {
    let found = try #require(parse("---\n\(yaml)\n---\n"))
    guard case .unreadable(line, let reason) = try #require(found.problems.first) else {
      Testing.Issue.record("\(found.problems)")
      return
    }
    #expect(reason.chinese.contains("超过 \(limit)") && reason.english.contains("more than \(limit)"))
  }
}
