import Testing

@testable import Document
@testable import Newspaper
@testable import Source

/// A line that is only a name is a byline where nothing else can stand.
@Suite struct PenNameTests {
  private func bylines(_ page: String) throws -> [String] {
    let page = PageParser.parse(SourceText(page), file: "01.md")
    return page.items.flatMap { item in
      guard case .article(let article) = item else { return [String]() }
      return article.bylines.flatMap(\.credits).flatMap(\.names).map(\.name)
    }
  }

  private static let text = "河水涨了又落，船还是那条船。\n\n撑船的人换了三代。\n"

  @Test(arguments: [
    ("望川", ["望川"]), ("苇 舟", ["苇舟"]), ("钟离渡", ["钟离渡"]), ("林 禾", ["林禾"]), ("林一苇", ["林一苇"]),
    ("乌尔里克·桑德", ["乌尔里克·桑德"]), ("林一苇 周野", ["林一苇", "周野"]), ("林　禾　周野舟", ["林禾", "周野舟"]),
    ("林禾（退休教师）", ["林禾"]), ("今日谈\n\n苇 舟", ["苇舟"]), ("苇 舟\n\n今日谈", ["苇舟"]), ("（上接第1版）\n\n望川", ["望川"]),
    ("編者按：說幾句。\n\n望川", ["望川"]), ("![船](a.jpg)\n\n望川", ["望川"]),
  ]) func aNameAloneBelowAHeadlineSigns(lines: String, names: [String]) throws {
    #expect(try bylines("## 船还是那条船\n\n\(lines)\n\n\(Self.text)") == names)
  }

  @Test(arguments: [
    "时评", "导 读", "核心提示", "本报编辑部", "芦湾县", "云埠供电公司", "今日谈", "昨天", "图说新闻", "文化", "林一苇\n\n周野", "短句。",
    "一叶扁舟过大江", "国际", "四季歌词",
  ]) func otherLinesDoNot(lines: String) throws {
    #expect(try bylines("## 船还是那条船\n\n\(lines)\n\n\(Self.text)") == [])
  }

  @Test(arguments: [
    "## 获奖名单\n\n林一苇\n\n周野舟\n\n方 白\n",  // a list
    "## 获奖名单\n\n林一苇\n\n- 一等奖\n- 二等奖\n",
    "## 停水公告\n\n林一苇\n\n明日停水。\n",
    "## 船还是那条船\n\n望川\n\n春水初生\n\n春林初盛\n",  // a verse
    "## 船还是那条船\n\n河水涨了。\n\n望川\n\n船还是那条船。\n",
  ]) func noOtherPlaceMakesOne(page: String) throws {
    #expect(try bylines(page).filter { $0 != "周野" } == [])
  }

  @Test func verseFollowsASureName() throws {
    #expect(try bylines("## 渡口二首\n\n文 荷\n\n**春水**\n\n船头挑起一盏灯  \n河就亮了半边\n") == ["文荷"])
  }
}
