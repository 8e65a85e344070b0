import Testing

@testable import Document
@testable import Newspaper
@testable import Source

/// What the table of metadata keys promises of each of them.
@Suite struct MetadataKeyTests {
  /// Every key, with a value that it takes.
  private static let yaml = """
    publication: 澄湾日报
    date: 2026-05-12
    page: "01"
    section: 要闻
    edition: 早报
    issue: "8521"
    cn: CN 00-0001
    provider: example.cn
    language: zh-Hans
    rights: {holder: 澄湾日报社, notice: 版权所有, terms: 转载须经许可}
    embargo: 2026-05-12T06:00:00+08:00
    status: usable
    signal: update
    version: 2
    note: 只发网络版
    credit: 苍湾社
    guid: urn:newsml:example.cn:20260512:1
    editors: {责任编辑: 林一苇}
    """

  private static func metadata() throws -> Metadata {
    let pairs = try #require(try YAMLValue(parsing: Array(yaml.utf8))?.pairs)
    let reader = MetadataReader(pairs, lineOffset: 0)
    #expect(reader.problems.isEmpty)
    return reader.metadata
  }

  @Test(arguments: MetadataKey.configured.map(\.name)) func aValueIsReadListedAndCompletes(_ name: String)
    throws
  {
    let key = try #require(MetadataKey.named(name))
    let metadata = try Self.metadata()
    let value = key.shown(metadata)
    #expect(value != key.shown(Metadata()))
    #expect(key.shown(Metadata().completed(by: metadata)) == value)
  }

  @Test(arguments: MetadataKey.configured.map(\.name)) func pagesAgreeOnWhatIsOfTheIssue(_ name: String)
    throws
  {
    let key = try #require(MetadataKey.named(name))
    let page = Page(file: "01.md", metadata: try Self.metadata(), items: [])
    let other = Page(file: "02.md", metadata: Metadata(), items: [])
    let value = key.shown(page.metadata)
    #expect(key.shown(IssueParser.parse([page]).metadata) == value)
    let isShared = key.shown(IssueParser.parse([page, other]).metadata) == value
    #expect(isShared == (key.owner == .issue))
  }

  /// What is written in capitals or under another name is the same key.
  @Test(arguments: MetadataKey.all.flatMap { key in key.otherNames.map { (key.name, $0) } })
  func anotherNameIsTheSameKey(_ name: String, _ other: String) {
    #expect(MetadataKey.key(for: other) == name && MetadataKey.key(for: other.uppercased()) == name)
  }
}
