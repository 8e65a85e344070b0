import Export
import Testing

@Suite struct DuplicateParagraphRuleTests {
  private static let text = "图书船按固定的航线每周往返两次，居民凭身份证就能借阅，归还时放进村口的还书箱。"

  @Test(arguments: [
    "## 甲\n\n船来了！\n\n船来了！\n", "## 甲\n\n船来了，书也来了\n\n船来了，书也来了\n", "## 甲\n\n“船来了吧。”\n\n“船来了吧。”\n",
    "## 甲\n\n船来了，书也来了。\n\n灯也亮了。\n\n船来了，书也来了。\n", "## 甲\n\nIt is so.\n\nIt is so.\n",
    "## 甲\n\n**\(text)**\n\n**\(text)**\n",
    "## 甲\n\n- \(text)\n- \(text)\n",
    "## 停水公告\n\n\(text)\n\n## 停电公告\n\n\(text)\n",
    "## 甲\n\nWhat was your first job on the lake?\n\nWhat was your first job on the lake?\n",
  ]) func shortTextAndWhatReturnsByDesignIsLeftAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "DU001").isEmpty)
  }

  @Test(arguments: [
    "## 甲\n\n船来了，书也来了。\n\n船来了，书也来了。\n", "## 甲\n\n船昨天来了。\n\n船昨天来了。\n",
    "## 甲\n\n**停水。** 老街今天停水。\n\n**停水。** 老街今天停水。\n",
    "## One\n\nThe boat came on Monday.\n\nThe boat came on Monday.\n",
  ]) func aShortSentenceTwiceInARowIsReported(_ text: String) throws {
    let linted = try LintedText(text)
    #expect(linted.lines(of: "DU001") == [5])
    #expect(linted.findings(of: "DU001").first?.message(.english).contains("line 3") ?? false)
  }

  @Test func everyLaterPlaceIsReported() throws {
    let linted = try LintedText("## 甲\n\n\(Self.text)\n\n一句。\n\n\(Self.text)\n\n又一句。\n\n\(Self.text)\n")
    #expect(linted.lines(of: "DU001") == [7, 11])
    #expect(linted.findings(of: "DU001").allSatisfy { $0.message(.english).contains("line 3") })
  }
}
