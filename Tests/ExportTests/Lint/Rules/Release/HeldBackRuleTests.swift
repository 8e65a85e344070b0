import Testing

@testable import Document
@testable import Lint

@Suite struct HeldBackRuleTests {
  @Test func otherProgramsMayMeanAnything() throws {
    let text =
      "---\ntitle: notes\nstatus: published\nembargo: none yet\nkilled: true\n---\n\n# Notes\n\nSome words.\n"
    let linted = try LintedText(text, defaults: Metadata())
    #expect(!linted.context.isNewspaperPage && linted.findings(of: "RG007").isEmpty)
    #expect(try LintedText(text).findings(of: "RG007").count == 2)
  }

  @Test func saysNothingOfAPageWithoutTheKeys() throws {
    #expect(
      try LintedText("---\ndate: 2026-05-12\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n").findings(of: "RG007").isEmpty)
  }

  private static func lines(_ key: String) throws -> [Int] {
    try LintedText("---\ndate: 2026-05-12\n\(key)\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n").lines(of: "RG007")
  }

  @Test(arguments: [
    "Status: withheld", "STATUS: Canceled", "Signal: Kill", "status:", "状态: 撤稿", "稿件狀態: 緩發",
    "pubStatus: canceled",
    "killed: true", "published: false", "发布: 否", "签发: 未签", "簽發: 未簽", "note: 本稿已撤，不发",
    "Note: NOT FOR PUBLICATION",
    "ed-note: hold until Friday", "desk: 待审", "do_not_publish: true", "approved: no", "是否签发: 否",
    "workflow: retracted",
    "审核状态: 未审", "note: \"HOLD - legal\"",
  ]) func aKeyTakesThePageBack(_ key: String) throws { #expect(try Self.lines(key) == [3]) }

  @Test(arguments: [
    "Status: usable", "状态: 可用", "published: true", "published: 2026-05-11", "killed: false", "签发: 林一苇",
    "signal: update",
    "approved: yes", "签发: 是", "note: 第二段的数字已向县里核过", "layout: post",
  ]) func aKeyLetsThePageGo(_ key: String) throws { #expect(try Self.lines(key).isEmpty) }

  @Test(arguments: [
    "## 【撤稿】春茶开采\n\n头一锅茶出锅了。", "## 毙稿 春茶开采\n\n头一锅茶出锅了。", "## （待审）春茶开采\n\n头一锅茶出锅了。",
    "【備用】\n\n## 春茶開採\n\n頭一鍋茶出鍋了。", "## 一\n\n此稿作废，请用新稿。\n\n头一锅茶出锅了。", "## 一\n\n（暫緩刊發，等候通知）\n\n頭一鍋茶。",
    "## 一\n\n（5月13日零时前禁止提前刊发）\n\n头一锅茶。", "## 一\n\n头一锅茶出锅了。\n\n（未经总编签发，不得见报）",
    "<!-- 撤稿：总编室5月11日 -->\n\n## 一\n\n头一锅茶。", "**KILL**\n\n## Tea\n\nThe tea is in.",
    "## KILL: First tea\n\nThe tea is in.",
    "## Tea\n\nDO NOT USE\n\nThe tea is in.", "## Tea\n\nEMBARGOED UNTIL 00:01 THURSDAY\n\nThe tea is in.",
    "## [Spiked] Tea\n\nThe tea is in.", "## Tea\n\nThe tea is in.\n\n*Not for publication.*",
    "## Tea\n\nHold for release until May 14\n\nThe tea is in.",
    "## Tea\n\nKill this story.\n\nThe tea is in.",
    "## 一\n\n头一锅茶出锅了。撤稿", "## 一\n\n此稿作废。头一锅茶出锅了。", "## Tea\n\nThe tea is in. HOLD",
    "## Tea\n\nDO NOT USE. The tea is in.", "## Tea\n\nKILLED by desk\n\nThe tea is in.",
    "## 【毙】春茶\n\n头一锅茶。", "## 春茶【先不发】\n\n头一锅茶。", "## 一\n\n编辑注：待总编审定\n\n头一锅茶。",
    "## Tea\n\n[Editor's note: do not use]\n\nThe tea is in.",
    "## Tea\n\nHOLD - waiting for quotes\n\nThe tea is in.",
    "## Tea\n\nPlease do not publish.\n\nThe tea is in.",
    "## Tea\n\nEditors: hold for release\n\nThe tea is in.",
    "---\ndate: 2026-05-12\ntitle: \"KILL: First tea\"\n---\n\nThe tea is in.\n",
  ]) func anOrderOnThePage(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "RG007").count == 1)
  }

  @Test(arguments: [
    "## 期刊撤稿一篇论文\n\n编辑部说，这篇论文已经撤稿，不得再引用。", "## 遗失声明\n\n许知渡遗失渔船证，声明作废。", "## 公告\n\n旧茶票（作废）",
    "## 待审案件少了三成\n\n法院说，待审的案件比去年少。", "## 一\n\n“这稿子毙了。”他说，“别发。”", "## 一\n\n未经许可不得转载。",
    "## Embargo on timber lifted\n\nThe embargo on timber was lifted.",
    "## Do not use tap water, council says\n\nBoil it.",
    "## ‘Kill Your Darlings’ reopens\n\nThe show is on hold no more.",
    "## DO NOT USE TAP WATER, COUNCIL SAYS\n\nBoil it.",
    "## Tea\n\nThey were told to kill the story.", "## Tea\n\n| Hold | 3 |\n|---|---|\n| Kill | 2 |",
    "## Tea\n\n- Hold\n- Pull",
    "## Tea\n\nDo not publish the names of the children, the judge said.", "<!-- 看过大样 -->\n\n## 一\n\n头一锅茶。",
    "## 《茶园条例》（送审稿）\n\n头一锅茶。", "## 一\n\n不用\n\n他说。", "## Tea\n\nHELD: Ada Moss, 19, of Quay Street, was held.",
    "## Note: hold the date\n\nThe tea is in.", "## Tea\n\n“Hold on,” she said.", "## 一\n\n编辑部决定撤稿。",
    "## 一\n\n先发。后来又撤稿了。",
    "## Spring fair canceled\n\nIt rained.",
    "## 《茶园条例》（征求意见稿）\n\n头一锅茶。",
  ]) func theSameWordsInAStory(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "RG007").isEmpty)
  }

  /// A comment that suppresses hides no order.
  @Test func nothingHidesAnOrder() throws {
    let text = "## 一\n\n<!-- validate: ignore RG007 已问过 -->\n【撤稿】\n\n头一锅茶。\n"
    #expect(try LintedText(text).findings(of: "RG007").count == 1)
  }
}
