import Testing

@testable import Document
@testable import Newspaper
@testable import Source

/// Front matter as people write it.
@Suite struct FrontMatterFormsTests {
  private func parse(_ text: String) -> FrontMatter? { FrontMatterParser.parse(SourceText(text)) }

  private static let wanted = Metadata(
    publication: "海州日报", date: CalendarDate("2026-04-09"), page: "05", issue: "8123",
    editors: [Metadata.Editors(role: "责任编辑", names: ["林一苇"])])

  @Test(arguments: [
    "---\n报名: 海州日报\n日期: 2026年4月9日\n版次: 第05版\n总期号: 第8123期\n责任编辑: 林一苇\n---\n",
    "---\n报纸名称：海州日报\n出版日期：2026/4/9\n版面：05版\n期号：总第8123期\n责任编辑：林一苇\n---\n",
    "---\npublication:海州日报\ndate:2026.4.9\npage:05\nissue:8123\neditors:{责任编辑:[林一苇]}\n---\n",
    "---\nPublication: 海州日报\nDate: 2026-04-09T08:00:00+08:00\nPage: 05\nIssue: No. 8123\n责任编辑: [林一苇]\n---\n",
    "\n---\npublication: 海州日报\ndate: 2026-04-09 08:30 +0800\npage: ０５\nissue: 8123\neditors: {责任编辑：[林一苇]}\n---\n",
    "+++\npublication = \"海州日报\"\ndate = 2026-04-09\npage = '05'\nissue = 8123\n[editors]\n责任编辑 = [ # 一人\n\"林一苇\", ]\n+++\n",
    "+++\r\npublication = \"海州日报\"\r\ndate = 2026-04-09 08:30:00\r\npage = \"05\"\r\nissue = \"8123\"\r\neditors.\"责任编辑\" = \"林一苇\"\r\n+++\r\n",
  ]) func readsWhatIsMeant(_ text: String) throws {
    let found = try #require(parse(text + "\n## 甲\n\n正文。\n"))
    #expect(found.problems.isEmpty)
    #expect(found.metadata == Self.wanted)
    #expect(found.text.utf8.elementsEqual(text.utf8))
  }

  @Test func duties() throws {
    let found = try #require(parse("---\npage: 05\n責任編輯: 林一苇、周野\n校对: 方白\neditor: Ada Reed\n---\n"))
    #expect(
      found.metadata.editors == [
        Metadata.Editors(role: "責任編輯", names: ["林一苇", "周野"]), Metadata.Editors(role: "校对", names: ["方白"]),
        Metadata.Editors(role: "editor", names: ["Ada Reed"]),
      ])
  }

  @Test(arguments: [
    ("报名：海州日报\n日期：2026年4月9日\n版次：5\n", "\n## 甲\n", FrontMatter.Fence.both),
    ("报名：海州日报\n\n日期：2026年4月9日\n版次：5\n", "\n日期：正文\n", .both),
    ("date: 2026-04-09\npage: 05\n---\n", "## 甲\n", .above),
    ("---\ndate: 2026-04-09\npage: 05\neditors:\n  校对: [方白]\n", "\n## 甲\n", .below),
    ("---\ndate: 2026-04-09\npage: 05\n", "\n## 甲\n\n正文。\n\n---\n\n还有。\n", .below),
    ("---\ndate: 2026-04-09\n", "\n## 甲\n\n---\n", .below),
    ("+++\ndate = 2026-04-09\npage = 5\n", "\n## 甲\n", .below),
    ("\u{FEFF}\n日期：2026/4/9\n版次：A05", "", .both),
  ]) func linesWithoutFencesAreUnderstood(text: String, rest: String, fence: FrontMatter.Fence) throws {
    let found = try #require(parse(text + rest))
    #expect(found.problems == [.missingFence(fence)])
    #expect(found.metadata.date == CalendarDate("2026-04-09"))
    #expect(found.range?.upperBound == text.utf8.count)
  }

  @Test func commentsAndHeadingsAreToldApart() throws {
    let closed = "---\npage: 05\n\n# tags: [a]\n# 说明\n---\n"
    #expect(parse(closed)?.problems == [])
    #expect(parse(closed)?.range?.upperBound == closed.utf8.count)
  }

  @Test(arguments: [
    ("date = 五月一日", 2), ("page = 05 06", 2), ("date = ", 2), ("title = \"甲", 2), ("tags = [\"甲\"", 2),
    ("title = \"甲\"\ntitle = \"乙\"", 3), ("只有字", 2), ("[editors", 2), ("title = \"\\q\"", 2),
  ]) func faultyTOMLIsAProblemAtItsLine(line: String, number: Int) throws {
    let found = try #require(parse("+++\n\(line)\n+++\n".replacing("+++\n只", with: "+++\npage = 5\n只")))
    guard case .unreadable(let faulty, _) = try #require(found.problems.first) else {
      Testing.Issue.record("\(found.problems)")
      return
    }
    #expect(faulty == (line == "只有字" ? 3 : number))
  }

  @Test func postsOfWeblogs() throws {
    let found = try #require(
      parse("---\ntitle: 甲\nauthors: [林一苇, {name: 周野}]\ntags: [a]\ndraft: True\n---\n"))
    #expect(found.problems.isEmpty)
    #expect(found.post == FrontMatter.Post(title: "甲", authors: ["林一苇", "周野"], isDraft: true))
    #expect(parse("---\ntitle: >\n  甲\n  乙\n---\n")?.post.title == "甲 乙")
    #expect(parse("---\ndraft: vielleicht\n---\n")?.problems.count == 1)
    #expect(parse("---\ndate: 2026-04-09\n日期: 2026-04-10\n---\n")?.problems.count == 1)
  }

  @Test(.thorough) func hostileTOMLEnds() {
    let deep = "+++\na = " + String(repeating: "[", count: 50_000) + "\n+++\n"
    #expect(parse(deep)?.problems.isEmpty == false)
    var long = "+++\n"
    for number in 0..<20_000 { long += "a\(number) = 1\n[[b]]\n" }
    #expect(parse(long + "+++\n") != nil)
  }
}
