import Export
import Testing

@Suite struct BylineDuplicatePersonRuleTests {
  @Test(arguments: [
    "■记者 林一苇 周野 通讯员 周野", "■摄影 记者 周野", "■周野/文 周野/图", "■摄影报道 周野", "■记者 周 野 周 也", "■本报记者 首席记者 周野",
  ]) func isRight(_ line: String) throws {
    #expect(try LintedText("## 一\n\n\(line)\n\n头茶。\n").findings(of: "BY007").isEmpty)
  }

  @Test(arguments: ["■记者 周 野 林一苇 周野", "■记者 周野、周野", "■周野 周野", "■记者 周野 摄影 岑桥 记者 周野"])
  func isFound(_ line: String) throws {
    #expect(try LintedText("## 一\n\n\(line)\n\n头茶。\n").lines(of: "BY007") == [3])
  }

  @Test func everyCreditCounts() throws {
    let text = """
      ## 一

      本报讯（记者 周野 周野）头茶。

      ![茶山。](a.jpg)

      ■摄影 岑桥 岑桥

      责任编辑：苏荷 苏荷
      """
    #expect(try LintedText(text).lines(of: "BY007") == [3, 7, 9])
  }
}
