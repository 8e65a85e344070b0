import Export
import Testing

@Suite struct DatelineTwiceRuleTests {
  @Test(arguments: [
    "本报讯 头茶。\n\n二茶。", "头茶。\n\n本报讯 二茶。", "本报讯 头茶。\n\n### 山下\n\n本报讯 二茶。", "本报讯 头茶。\n\n**山下**\n\n本报讯 二茶。",
    "本报讯 头茶。\n\n---\n\n本报讯 二茶。", "本报讯 头茶。\n\n新华社4月1日发表文章。", "本报讯 头茶。\n\n本报讯息员说，二茶。", "本报讯 头茶。\n\n> 本报讯 二茶。",
  ]) func isRight(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "DL003").isEmpty)
  }

  @Test(arguments: ["各镇简讯", "一周要闻", "茶乡短波"]) func briefsUnderOneHeadlineAreRight(_ headline: String) throws {
    #expect(try LintedText("## \(headline)\n\n本报讯 头茶。\n\n本报讯 二茶。\n").findings(of: "DL003").isEmpty)
  }

  @Test(arguments: [
    "本报讯 头茶。\n\n本报讯（记者 周野）二茶。", "本报讯 头茶。\n\n新华社澜州5月12日电 二茶。", "新华社澜州5月12日电 头茶。\n\n据新华社澜州5月12日电 二茶。",
    "本报讯 头茶。\n\n【本报讯】 二茶。",
  ]) func isFound(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").lines(of: "DL003") == [5])
  }

  @Test func everyFurtherOneIsTold() throws {
    let text = "## 一\n\n头茶。\n\n本报讯 二茶。\n\n本报讯 三茶。\n\n本报讯 四茶。\n"
    #expect(try LintedText(text).lines(of: "DL003") == [7, 9])
  }
}
