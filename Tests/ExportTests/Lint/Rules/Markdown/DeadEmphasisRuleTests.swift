import Export
import Testing

@Suite struct DeadEmphasisRuleTests {
  /// Each pair is dead in CommonMark, and alive after the fix.
  @Test(arguments: [
    ("他说**“好”**吗", "他说“**好**”吗"), ("**《条例》**施行", "《**条例**》施行"), ("报**（记者）**讯", "报（**记者**）讯"),
    ("共**3%**增", "共**3**%增"), ("**重点（甲）**后", "**重点**（甲）后"), ("** 重点**后", " **重点**后"),
    ("前**（甲）乙**后", "前（甲）**乙**后"), ("*注意，*请", "*注意*，请"), ("说* 好 *的船", "说 *好* 的船"), ("又** 说 **了", "又 **说** 了"),
    ("说 *好 *的船", "说 *好* 的船"), ("**甲“乙”。**丙", "**甲**“乙”。丙"),
  ]) func deadPairs(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text)
    #expect(linted.findings(of: "MK005").count == 1)
    expectSameBytes(linted.fixed("MK005"), mended)
    let strong = PageParser.parse(SourceText(mended), file: "a.md").parts.flatMap { part -> [Inline] in
      if case .paragraph(let paragraph) = part.block { paragraph.content } else { [] }
    }
    let isAlive = strong.contains { inline in
      switch inline {
      case .strong, .emphasis: true
      default: false
      }
    }
    #expect(isAlive)
  }

  @Test(arguments: [
    "**重点**后", "前**重点**后", "2 ** 3 和 4 ** 5", "匹配 **/*.js 和 **/*.ts 的文件", "价格*（含税）、数量*、合计",
    "\\*\\*“甲”\\*\\*乙",
    "a**(b)**c", "`**“甲”**乙`", "价格**另计", "面积3*4*5米", "长 * 宽 * 高", "总价=单价* 数量 *折扣", "凉茶 *含糖 *加冰 *外带",
    "**“甲”** 乙",
  ]) func whatIsAliveOrNoEmphasisIsLeftAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "MK005").isEmpty)
  }

  @Test func nothingIsLeftToEmphasise() throws {
    let findings = try LintedText("前**。”**后").findings(of: "MK005")
    #expect(findings.count == 1 && findings.allSatisfy { $0.fix == nil })
  }
}
