import Export
import Testing

@Suite struct ColumnBreakRuleTests {
  private static let half = "从村口的老樟树到半山腰的茶亭，工匠们用了整整一个冬天，沿着旧石阶一段一段铺过去，新修的步"

  @Test(arguments: [
    "## 步道\n\n\(half)\n\n### 三个院子\n\n道连着三个院子。\n",
    "## 步道\n\n\(half)\n\n- 道连着三个院子。\n",
    "## 步道\n\n\(half)\n\n[道连着三个院子](a.md)\n",
    "## 步道\n\n\(half)\n\n**道连着三个院子**\n\n后来的事。\n",
    "## 步道\n\n\(half)\n\n一、道连着三个院子。\n",
    "## 步道\n\n\(half)\n\n（二）道连着三个院子。\n",
    "## 步道\n\n\(half)：\n\n道连着三个院子。\n",
    "## 步道\n\n\(half)——\n\n道连着三个院子。\n",
    "## 步道\n\n\(half)\n\n■记者 林一苇\n",
    "## 步道\n\n\(half)  \n走上来\n\n道连着三个院子。\n",
    "## 步道\n\n短短的一行没有句号\n\n道连着三个院子。\n",
    "## Trails\n\nThe old trail runs from the village to the tea house and back again\n\nand on to the river.\n",
  ]) func leavesAlone(_ text: String) throws {
    #expect(try LintedText(text).findings(of: "TX001").isEmpty)
  }

  @Test func threeHalvesAreTwoFindings() throws {
    let text = "## 步道\n\n他说“\(Self.half)\n\n\(Self.half)\n\n道连着三个院子。”大家都笑了。\n"
    let linted = try LintedText(text)
    #expect(linted.lines(of: "TX001") == [3, 5])
    expectSameBytes(
      linted.fixed("TX001"), "## 步道\n\n他说“\(Self.half)\(Self.half)道连着三个院子。”大家都笑了。\n")
  }

  @Test func aQuotationThatClosesMakesItSafe() throws {
    let open = "## 步道\n\n他说：“\(Self.half)\n\n道连着三个院子。”大家都笑了。\n"
    let shut = "## 步道\n\n他说：“走吧。”\(Self.half)\n\n道连着“三个”院子。\n"
    #expect(try LintedText(open).findings(of: "TX001").map(\.fix?.safety) == [.safe])
    #expect(try LintedText(shut).findings(of: "TX001").map(\.fix?.safety) == [.unsafe])
  }

  @Test func blanksBetweenTheHalvesGo() throws {
    let text = "## 步道\n\n\(Self.half)  \r\n\r\n \r\n  道连着三个院子。\r\n"
    expectSameBytes(try LintedText(text).fixed("TX001"), "## 步道\n\n\(Self.half)道连着三个院子。\r\n")
  }

  @Test func aDefinitionBetweenTheHalvesIsKept() throws {
    let text = "## 步道\n\n\(Self.half)\n\n[a]: b.md\n\n道连着[三个院子][a]。\n"
    let findings = try LintedText(text).findings(of: "TX001")
    #expect(findings.count == 1)
    #expect(findings.map(\.fix) == [nil])
  }
}
