import Export
import Testing

@Suite struct BylineMissingRuleTests {
  private static let news =
    "本报讯 5月12日，修缮了三年的汀口老街重新开门，四十二间铺面换上了新做的木门板，街口的老茶馆最先开张，当天就来了三百多位茶客。街道办准备下个月请老住户回来看看，听听他们的意见，再把门前的路灯补齐，让夜里走路的人心里踏实。"
  private static let long = Array(
    repeating:
      "汀口老街的石板路和滴水檐都留着原样，拆下来的旧砖逐块编号，清洗以后重新砌回墙上。街口的老茶馆最先开张，来喝茶的多是从前的老街坊，一坐就是半天。铺面一间挨着一间开了门，卖竹器的、修钟表的、做豆腐的，都回来了。",
    count: 4
  ).joined(separator: "\n\n")

  private static let signed: [String] = [
    "\(news)（记者 周野）", "\(news)（周野 许闻笛）", "\(news)记者 周野", "■记者 周野\n\n\(news)", "\(news)\n\n■记者 周野",
    "\(news)\n\n（徐志远）",
    "（上接第1版）\n\n\(news)", news.replacing("本报讯", with: "本报讯（记者 周野）"),
    news.replacing("本报讯", with: "新华社澜州5月12日电"),
    news.replacing("本报讯", with: "据新华社澜州5月12日电"), "本报讯 老街开门了。", String(news.dropFirst(4)),
  ]

  @Test(arguments: signed) func isRight(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "BY001").isEmpty)
  }

  private static let unsigned: [String] = [
    news, news.replacing("本报讯", with: "本报澜州5月12日电"), "\(news)\n\n责任编辑：陆知行",
  ]

  @Test(arguments: unsigned) func newsIsSigned(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").lines(of: "BY001") == [1])
  }

  private static let pages: [(Int, String, Bool)] = [
    (2, "老街开门", true), (1, "老街开门", false), (2, "关于修缮老街的意见", false),
  ]

  @Test(arguments: pages) func aLongTextAmongSignedOnes(_ signed: Int, _ headline: String, _ isTold: Bool)
    throws
  {
    let others = Array(repeating: "## 一\n\n■记者 周野\n\n头茶。\n", count: signed).joined(separator: "\n")
    let text = others.replacing("\n\n\n", with: "\n\n") + "\n## \(headline)\n\n\(Self.long)\n"
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
      $0.hasSuffix(headline)
    }
    #expect(try LintedText(text).lines(of: "BY001") == (isTold ? [try #require(line) + 1] : []))
  }
}
