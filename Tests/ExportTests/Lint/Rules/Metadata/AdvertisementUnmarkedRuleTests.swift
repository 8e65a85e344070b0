import Export
import Testing

@Suite struct AdvertisementUnmarkedRuleTests {
  private static let text = "湖畔家园本周六开盘，前五十名优惠两成。热线：12345。"
  private static let marker = "house:\n  advertisement-marker: 广告\n"

  @Test(arguments: [
    "## 开盘\n\n■记者 林一苇\n\n\(text)\n", "## 公益广告\n\n\(text)\n", "---\nsection: 广告\n---\n\n## 开盘\n\n\(text)\n",
    "## 优惠\n\n超市有优惠，大家都来。\n",
  ]) func newsAndMarkedAdvertisementsAreLeftAlone(_ text: String) throws {
    #expect(try LintedText(text, configuration: Self.marker).findings(of: "MT008").isEmpty)
  }

  @Test func withoutAMarkerNothingIsSaid() throws {
    #expect(try LintedText("## 开盘\n\n\(Self.text)\n").findings(of: "MT008").isEmpty)
  }
}
