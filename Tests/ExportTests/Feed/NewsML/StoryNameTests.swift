import Export
import Testing

/// A guid belongs to a story and stays with it.
@Suite struct StoryNameTests {
  private static let metadata = Metadata(
    date: CalendarDate(year: 2031, month: 3, day: 5), provider: "qinghe.example")

  /// The last parts of the guids of all news items.
  private static func names(_ pages: String..., edition: String? = nil) throws -> [Substring] {
    var metadata = metadata
    metadata.edition = edition
    let issue = IssueParser.parse(
      try pages.enumerated().map { index, text in
        PageParser.parse(try SourceText(Array(text.utf8)), file: "0\(index + 1).md", defaults: metadata)
      })
    let xml = String(decoding: try NewsMLExporter.export(issue).bytes, as: UTF8.self)
    return xml.matches(of: #/<newsItem guid="urn:newsml:qinghe.example:20310305:([^"]*)"/#).map(\.output.1)
  }

  private static let bridge = "## 南桥通车\n\n本报讯 南桥昨日通车。\n\n过桥的人很多。\n"
  private static let tea = "## 春茶开采\n\n头一锅茶出锅了。\n\n![茶园](tea.jpg)\n"

  @Test func itStaysWhenAStoryIsPutBeforeIt() throws {
    let (bridge, tea) = (try Self.names(Self.bridge), try Self.names(Self.tea))
    #expect(bridge.count == 1 && tea.count == 2 && Set(bridge + tea).count == 3)
    #expect(try Self.names(Self.bridge + "\n" + Self.tea) == bridge + tea)
    #expect(try Self.names(Self.tea + "\n" + Self.bridge) == tea + bridge)
    #expect(try Self.names(Self.tea, Self.bridge) == tea + bridge)
    #expect(try Self.names(Self.bridge, edition: "晚版") == bridge)
  }

  @Test(arguments: [
    ("过桥的人很多。", "过桥的人不少。", true), ("南桥昨日", "南桥\n昨日", true), ("南桥昨日", "北桥昨日", false),
    ("## 南桥", "## 北桥", false),
  ]) func whatItIsMadeFrom(old: String, new: String, isSame: Bool) throws {
    let changed = Self.bridge.replacing(old, with: new)
    #expect(changed != Self.bridge)
    #expect((try Self.names(changed) == Self.names(Self.bridge)) == isSame)
  }

  @Test func storiesThatAreTheSameAreNumbered() throws {
    let names = try Self.names(Self.tea, Self.tea)
    #expect(Set(names).count == 4)
    #expect(names[2] == names[0] + "-2" && names[3].hasPrefix(names[2]))
  }

  @Test func aNameOfOursIsKeptByTheFrontMatter() throws {
    let name = try Self.names(Self.bridge)[0]
    let retitled = Self.bridge.replacing("南桥通车", with: "南桥昨通车")
    let front = "---\nguid: urn:newsml:qinghe.example:20310305:\(name)\n---\n\n"
    #expect(try Self.names(front + retitled) == [name])
  }

  @Test func packagesOfEditionsDiffer() throws {
    func packages(_ edition: String) throws -> [Substring] {
      var metadata = Self.metadata
      metadata.edition = edition
      let page = PageParser.parse(
        try SourceText(Array(Self.bridge.utf8)), file: "01.md", defaults: metadata)
      let xml = String(decoding: try NewsMLExporter.export(IssueParser.parse([page])).bytes, as: UTF8.self)
      return xml.matches(of: #/<packageItem guid="([^"]*)"|<transmitId>([^<]*)</#)
        .map { $0.output.1 ?? $0.output.2 ?? "" }
    }
    let (morning, evening) = (try packages("早版"), try packages("晚版"))
    #expect(morning.count == 3 && Set(morning).isDisjoint(with: evening))
    #expect(try packages("早版") == morning)
  }
}
