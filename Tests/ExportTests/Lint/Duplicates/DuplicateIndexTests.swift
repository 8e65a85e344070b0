import Testing

@testable import Lint
@testable import Source

/// What stands twice is found once, at its second place, on whichever page that is.
@Suite struct DuplicateIndexTests {
  private static let story =
    "晚上九点半，梧桐里社区食堂的灯还亮着。骑手邵小满停好车，买了一份热汤面，又接了满满一杯开水，坐下来慢慢吃。"
    + "食堂的夜宵档开张一个月，每天接待一百多人，供应汤面、粥品和卤味，价格比周边便宜三成，墙边还装了充电插座和药箱。"
    + "下个月起，这里将试行先吃后付，给遇到难处的人留一份体面。社区医生每周三晚上来坐诊，骑手们顺便量量血压。"
  private static let paragraph = "图书船按固定的航线每周往返两次，居民凭身份证就能借阅，归还时放进村口的还书箱。"

  @Test func aParagraphIsFoundOnTheLaterPage() {
    let issue = LintedIssue([
      ("01.md", "## 图书船\n\n\(Self.paragraph)\n"), ("02.md", "## 湖区\n\n船来了。\n"),
      ("03.md", "## 孩子们\n\n码头上站满了人。\n\n\(Self.paragraph)\n"), ("04.md", "## 又一篇\n\n\(Self.paragraph)\n"),
    ])
    let findings = issue.findings(of: "DU001")
    #expect(findings.map(\.count) == [0, 0, 1, 1])
    #expect(findings[2][0].message(.chinese).contains("01.md 第 3 行"))
    #expect(issue.findings(of: "DU002").joined().isEmpty)
  }

  @Test func anArticleIsFoundAsAWholeAndNothingOfItBesides() {
    let issue = LintedIssue([
      ("01.md", "## 深夜食堂\n\n\(Self.story)\n\n\(Self.paragraph)\n"),
      ("02.md", "## 骑手的夜宵\n\n\(Self.story)\n\n\(Self.paragraph)\n"),
    ])
    #expect(issue.findings(of: "DU003").map(\.count) == [0, 1])
    #expect(issue.messages(of: "DU003") == ["the text of this article is that of 01.md, line 1"])
    #expect(issue.findings(of: "DU001").joined().isEmpty && issue.findings(of: "DU002").joined().isEmpty)
  }

  @Test func aBriefOfAStoryIsNoCopy() {
    let issue = LintedIssue([
      ("01.md", "## 深夜食堂\n\n\(Self.story)\n\n\(Self.story.reversed().map(String.init).joined())\n"),
      ("02.md", "## 骑手的夜宵\n\n\(Self.story)\n"),
    ])
    #expect(issue.findings(of: "DU003").joined().isEmpty)
    #expect(issue.findings(of: "DU001").map(\.count) == [0, 1])
  }

  @Test func widthMarksAndSpacesDoNotCount() {
    let halfWidth = Self.paragraph.replacing("，", with: ",").replacing("每周", with: " 每周")
    let issue = LintedIssue([("01.md", "## 甲\n\n\(Self.paragraph)\n"), ("02.md", "## 乙\n\n\(halfWidth)\n")])
    #expect(issue.findings(of: "DU001").map(\.count) == [0, 1])
  }

  /// A page that is mended is compared anew, with the other pages as they were.
  @Test func aMendedPageIsComparedAnew() throws {
    let halves = ["图书船按固定的航线每周往返两次，居民凭身份证就能借阅，归还“时放进村口的还", "书”箱，里面的书下一班船收回。"]
    let issue = LintedIssue([
      ("01.md", "## 甲\n\n\(halves.joined())\n"), ("02.md", "\n\n## 乙\n\n\(halves[0])\n\n\(halves[1])\n"),
    ])
    let context = issue.contexts[1]
    let fixed = Linter.fix(context.page, in: context, safety: .safe)
    #expect(fixed.fixed.map(\.rule).contains("TX001"))
    let messages = fixed.remaining.filter { $0.rule == "DU001" }.map { $0.message(.english) }
    #expect(messages == ["this paragraph is printed before, in 01.md, line 3"])
  }

  @Test func findingsAreTheSameEveryTime() {
    let pages = (1...6).map { ("0\($0).md", "## 第\($0)篇\n\n\(Self.story)\n\n\(Self.paragraph)\n") }
    let first = LintedIssue(pages).findings(of: "DU003")
    for _ in 1...3 { #expect(LintedIssue(pages).findings(of: "DU003") == first) }
    #expect(first.map(\.count) == [0, 1, 1, 1, 1, 1])
  }

  @Test(arguments: [("ＡＢ１２", "ab12"), ("“甲”，乙", "甲乙"), ("甲 \u{3000}乙", "甲乙"), ("℃…", "")])
  func fingerprintsReadLettersAndFigures(_ left: String, _ right: String) {
    func value(_ text: String) -> UInt64 {
      var fingerprint = TextFingerprint()
      for scalar in text.unicodeScalars {
        if let character = TextFingerprint.read(scalar) { fingerprint.add(character) }
      }
      return fingerprint.value
    }
    #expect(value(left) == value(right))
    #expect(value(left) != value(right + "丙"))
  }
}
