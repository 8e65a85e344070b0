import Export
import Testing

@Suite struct DatelineSeparatorRuleTests {
  @Test(arguments: [
    ("本报讯 昨天", "本报讯 昨天"), ("本报讯\u{3000}昨天", "本报讯\u{3000}昨天"), ("本报讯\u{3000}\u{3000}昨天", "本报讯 昨天"),
    ("本报讯:昨天", "本报讯 昨天"), ("本报讯 , 昨天", "本报讯 昨天"), ("本报讯“昨天", "本报讯 “昨天"), ("本报讯  “昨天", "本报讯 “昨天"),
    ("本报讯（记者 周野）昨天", "本报讯（记者 周野）昨天"), ("本报讯（记者 周野） 昨天", "本报讯（记者 周野） 昨天"),
    ("本报讯（记者 周野）  昨天", "本报讯（记者 周野） 昨天"), ("本报讯 (记者 周野)，昨天", "本报讯 (记者 周野)昨天"), ("【本报讯】昨天", "【本报讯】昨天"),
    ("本报讯&emsp;昨天", "本报讯 昨天"), ("新华社澜州5月1日电  昨天", "新华社澜州5月1日电  昨天"),
  ]) func leavesOneSpace(_ opening: String, _ mended: String) throws {
    let linted = try LintedText("## 一\n\n\(opening)头茶出锅”了。\n")
    expectSameBytes(linted.fixed("DL002"), "## 一\n\n\(mended)头茶出锅”了。\n")
    #expect(linted.findings(of: "DL002").count == (Array(opening.utf8) == Array(mended.utf8) ? 0 : 1))
    // The stop after the dateline is nobody else's.
    #expect(linted.findings(of: "PN001").isEmpty)
  }

  @Test(arguments: [
    ("space", "本报讯\u{3000}头茶", "本报讯 头茶"), ("wide-space", "本报讯 头茶", "本报讯\u{3000}头茶"),
    ("wide-space", "本报讯头茶", "本报讯\u{3000}头茶"), ("wide-space", "本报讯（记者 林一苇） 头茶", "本报讯（记者 林一苇） 头茶"),
  ]) func theHouseDecidesOnTheBlank(_ style: String, _ text: String, _ mended: String) throws {
    let linted = try LintedText(
      "## 一\n\n\(text)出锅了。\n", configuration: "house: {dateline-separator: \(style)}\n")
    expectSameBytes(linted.fixed("DL002"), "## 一\n\n\(mended)出锅了。\n")
  }
}
