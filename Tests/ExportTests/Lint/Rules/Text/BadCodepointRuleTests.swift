import Export
import Testing

@Suite struct BadCodepointRuleTests {
  @Test(arguments: [
    "℃ № ① ㈠ ㎡",
    "𠀀字",
    "（人民）",
    "ｱｲｳ",
    "`⼈`",
    "﨎地",
    "制\tTab",
    "e\u{301}",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "TX008").isEmpty)
  }

  @Test(arguments: [
    ("⼈⺠&#x2F26;", "人民子"),
    ("**⼈**⼯", "**人**工"),
    ("金&#xF90A;", "金金"),
    ("丽好", "丽好"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "TX008").isEmpty)
    expectSameBytes(linted.fixed("TX008"), mended + "\n")
  }

  /// Only a person knows what was lost.
  @Test(arguments: [
    "\u{FFFD}", "\u{E000}", "\u{F8FF}", "\u{100000}", "\u{80}", "\u{85}", "\u{7F}", "\u{B}", "\u{1F}",
    "\u{0}",
  ])
  func findsWithoutFix(_ character: String) throws {
    let findings = try LintedText("公\(character)园\n").findings(of: "TX008")
    #expect(findings.count == 1 && findings.allSatisfy { $0.fix == nil })
  }

  @Test func oneFindingForAKindInAParagraph() throws {
    let findings = try LintedText("⼈⺠公园\u{FFFD}\u{FFFD}\n\n⼈⼯湖\n").findings(of: "TX008")
    #expect(findings.map(\.count) == [2, 2, 2])
  }

  @Test(arguments: [
    "锟斤拷锟斤拷由镇里投资。", "娓″彛昨天通航。", "äº‘æ±€åŽ¿çš„", "æ¸¡å\u{8F}£昨天通航。", "RenÃ©e said no.", "She said â€œno”.",
    "â€˜Noâ€™ she said.",
    "ï»¿The tea is in.", "ï¿½", "Â£5 a cup.", "ÔÆÍ¡ÏØµÄÐÂ¶É¿Ú", "ÐŸÑ€Ð¸Ð²ÐµÑ‚", "茶农(cid:1234)(cid:77)说。",
    "\\u6e21\\u53e3昨天通航。", "=E6=B8=A1=E5=8F=A3",
    "昨天%E6%B8%A1%E5%8F%A3通航。", "????11???????", "由???投资。", "烫烫烫历时五个月。", "屯屯屯屯",
  ]) func textThatWasReadWrong(_ text: String) throws {
    let findings = try LintedText("## 一\n\n\(text)\n").findings(of: "TX008")
    #expect(!findings.isEmpty && findings.allSatisfy { $0.severity == .error && $0.fix == nil })
  }

  @Test(arguments: [
    "“CAFÉ” opens.", "Renée’s Château, Ångström, naïve façade.", "He came from São Paulo — “MANHÔ.",
    "What???", "真的吗？？？", "“烫烫烫！”孩子喊。", "°C, £5, ©2026, «oui»",
    "A = E6 and B = B8", "渡口昨天正式通航，锟字少见。", "Où ça? Là-bas…", "鴻鵠翱翔，鳥語花香。", "Привет, мир.", "C:\\users",
    "https://h.example/%E6%B8%A1%E5%8F%A3", "看 h.example/%E6%B8%A1%E5%8F%A3 吧。",
    "It cost £5–£6… or €7.",
  ]) func textThatReadsWell(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "TX008").isEmpty)
  }

  @Test func saysWhatItWas() throws {
    let finding = try #require(try LintedText("## 一\n\n娓″彛昨天通航。\n").findings(of: "TX008").first)
    #expect(finding.message(.chinese).contains("渡口") && finding.message(.chinese).contains("GBK"))
  }
}
