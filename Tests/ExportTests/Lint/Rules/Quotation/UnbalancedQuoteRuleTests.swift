import Export
import Testing

@Suite struct UnbalancedQuoteRuleTests {
  @Test(arguments: [
    ("他说：“走吧。”", 0), ("他说：“走吧。", 1), ("走吧。”他说。", 1), ("他说：“看到“新貌”了。”", 0), ("他说：「走吧。", 1),
    ("他说：\"走吧。", 0), ("“一。\n\n“二。\n\n“三。”", 0), ("“一。\n\n“二。\n\n三。", 1), ("“一。\n\n### 小标题\n\n“二。”", 1),
    ("“一。\n\n- “二。”", 1), ("> “一。\n>\n> “二。”", 0), ("> “一。\n>\n> 二。\n>\n> 三。”", 0), ("> “一。\n>\n> 二。", 1),
    ("> “一。\n\n二。\n\n> 三。”", 2),
    ("`“`是前引号", 0), ("&ldquo;走吧。&rdquo;", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## 夜路\n\n\(text)\n").findings(of: "QT001").count == count)
  }

  @Test func columnBreaksAreMendedFirst() throws {
    let text = "## 夜路\n\n“从前走这条路要打着手电，现在一路都亮堂堂的，老人小孩都敢出来走一走了，连狗都不\n\n叫了。”他说。\n"
    #expect(try LintedText(text).findings(of: "QT001").isEmpty)
  }

  @Test(arguments: [
    ("“They are on,” she said.", 0), ("“They are on, she said.", 1), ("They are on,” she said.", 1),
    ("\"They are on,\" she said.", 0),
    ("\"They are on, she said.", 1), ("“One.\n\n“Two.\n\n“Three,” she said.", 0),
    ("\"One.\n\n\"Two,\" she said.", 0),
    ("He is 6'2\" tall.", 0), ("A 12\" lamp and a 14\" one.", 0), ("She’s the boss’s friend.", 0),
    ("“One \"two\" three,” she said.", 0),
    ("“They said ‘on’,” she said.", 0), ("> “One.\n>\n> “Two.”", 0),
  ]) func inEnglish(_ text: String, _ count: Int) throws {
    #expect(try LintedText("## Lamps\n\n\(text)\n").findings(of: "QT001").count == count)
  }
}
