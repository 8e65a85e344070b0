import Export
import Testing

@Suite struct BaselineTests {
  private static let page = """
    ---
    date: 2026-05-12
    page: 01
    issue: 9127
    editors: {责任编辑: 陆知行}
    ---

    ## 老街开门。

    灯亮了,人来了；茶也热了。

    ## 夜市归来

    会议指出，夜市要办下去。

    人走了,灯灭了,茶凉了。

    """

  private func entries(_ text: String = page) throws -> [BaselineEntry] {
    let linted = try LintedText(text)
    return Linter.baseline(of: linted.page, in: linted.context)
  }

  @Test func holdsEveryPlaceOfEveryFinding() throws {
    let entries = try entries()
    #expect(entries.map(\.key.rule) == ["HD001", "PN001", "PN001", "ST007"])
    #expect(entries.map(\.count) == [1, 2, 1, 1])
    #expect(entries.map(\.key.headline) == ["老街开门", "夜市归来", "老街开门", "夜市归来"])
    #expect(entries.first?.key.text == "老街开门")
  }

  @Test func whatItHoldsIsNotReported() throws {
    let result = try LintedText(Self.page, baseline: entries()).result
    #expect(result.findings.isEmpty && result.stale.isEmpty)
    #expect(result.known.map { "\($0.rule) \($0.count)" } == ["HD001 1", "PN001 3", "ST007 1"])
  }

  @Test(arguments: [
    ("## 老街开门。", "## 春茶开采\n\n头一锅茶出锅了。\n\n## 老街开门。"), ("办下去。", "办下去。\n\n先说几句。"),
    ("灯亮了,人来了；", "灯亮了,人来了,"), ("茶也热了。", "茶也热了。这一晚的风不大。"), ("\n\n## 夜市归来", "\n\n\n## 夜市归来"),
    ("人走了,灯灭了,茶凉了。", "人走了，灯灭了,茶凉了。"),
  ]) func survivesEditsElsewhere(old: String, new: String) throws {
    let text = Self.page.replacing(old, with: new)
    let result = try LintedText(text, baseline: entries()).result
    let isNew = new == "灯亮了,人来了,"
    #expect(result.findings.filter { $0.rule != "MK001" && $0.rule != "RG006" }.count == (isNew ? 1 : 0))
    #expect(result.known.contains { $0.rule == "ST007" })
    #expect(result.stale.count == (new.contains("走了，") ? 1 : 0))
  }

  @Test func countsAreHeld() throws {
    let text = "## 老街开门\n\n灯亮了,\n\n灯亮了,\n"
    let old = try entries(text)
    #expect(old.filter { $0.key.rule == "PN001" }.map(\.count) == [2])
    let more = try LintedText("## 老街开门\n\n灯亮了,\n\n灯亮了,\n\n灯亮了,\n", baseline: old).result
    #expect(more.findings.filter { $0.rule == "PN001" }.map(\.count) == [1])
    let fewer = try LintedText("## 老街开门\n\n灯亮了,\n", baseline: old).result
    #expect(fewer.stale.map(\.count) == [1] && fewer.stale.map(\.key.rule) == ["PN001"])
  }

  @Test func whatItHoldsIsNotMended() throws {
    let linted = try LintedText(Self.page + "\n茶香了,人笑了。\n", baseline: entries())
    expectSameBytes(linted.fixed(safety: .unsafe), Self.page + "\n茶香了，人笑了。\n")
  }

  @Test func theNewIsCountedOnce() throws {
    let linted = try LintedText(Self.page + "\n茶香了,人笑了,灯亮了。\n", baseline: entries())
    let findings = linted.findings(of: "RG006")
    #expect(findings.count == 1 && findings.first?.message.chinese.contains("2") == true)
    #expect(try LintedText(Self.page).findings(of: "RG006").isEmpty)
  }

  @Test func whatIsSuppressedIsNotHeld() throws {
    let text = Self.page.replacing("会议指出", with: "<!-- validate: ignore ST007 原样 -->\n会议指出")
    #expect(try entries(text).allSatisfy { $0.key.rule != "ST007" })
  }

  @Test func itsOrderIsThatOfItsBytes() {
    let keys = [
      ("TX001", "b", "a"), ("PN001", "b", "b"), ("PN001", "b", "a"), ("PN001", "a", "c"), ("PN001", "b", "a"),
    ]
    .map { BaselineEntry.Key(rule: $0, headline: $1, text: $2) }
    let entries = BaselineEntry.entries(of: keys)
    #expect(
      entries.map { "\($0.key.rule) \($0.key.headline) \($0.key.text) \($0.count)" } == [
        "PN001 a c 1", "PN001 b a 2", "PN001 b b 1", "TX001 b a 1",
      ])
  }
}
