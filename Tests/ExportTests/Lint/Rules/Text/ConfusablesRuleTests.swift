import Export
import Testing

@Suite struct ConfusablesRuleTests {
  @Test(arguments: [
    "时间截止3月底",
    "截止日期",
    "报名3月底截止",
    "截止阀",
    "截止到3月底",
    "搭帐篷",
    "挂蚊帐",
    "青纱帐里",
    "发布署名文章",
    "按装机容量",
    "究竟争得",
    "美好象征",
    "个人材料",
    "立即然后",
    "`其它`",
    "## 一\n\n■记者 其它",
    "过渡假期", "马儿轻松驰过浅滩", "村民代表尤如桐种花", "尤其它的帆", "分工合作崇尚节俭", "倾泻洪水", "去山脉博物馆", "设计画面",
    "尤如桐说，花开了", "双重迭代", "见付诸候选",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "TX007").isEmpty)
  }

  @Test(arguments: [
    ("截止2026年3月", "截至2026年3月"),
    ("截止昨日", "截至昨日"),
    ("截止三月底", "截至三月底"),
    ("结帐", "结账"),
    ("**其它**事", "**其他**事"), ("灯火尤如星河", "灯火犹如星河"), ("心情松驰下来", "心情松弛下来"), ("与其它村", "与其他村"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "TX007").isEmpty)
    expectSameBytes(linted.fixed("TX007"), mended + "\n")
  }

  private static let house = "house:\n  confusables:\n    其它: off\n    登陆网站: 登录网站\n    截止: 截至\n"

  @Test(arguments: [("其它", 0), ("登陆网站", 1), ("截止阀", 1), ("按装", 1)])
  func theDeskHasTheLastWord(_ text: String, _ count: Int) throws {
    let linted = try LintedText(text + "\n", configuration: Self.house)
    #expect(linted.findings(of: "TX007").count == count)
  }

  /// Every word of the list changes something and is right after its own fix.
  @Test func theListIsSound() {
    let words = HouseStyle.standard.confusables
    #expect(Set(words.map(\.wrong)).count == words.count)
    for word in words {
      #expect(!word.wrong.isEmpty && !word.right.isEmpty && word.wrong != word.right)
      let rights = words.filter { word.right.contains($0.wrong) }
      #expect(rights.isEmpty, "\(word.right)")
    }
  }
}
