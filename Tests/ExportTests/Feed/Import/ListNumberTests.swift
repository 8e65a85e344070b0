import ExportTestSupport
import Testing

@testable import Document
@testable import Export
@testable import Feed
@testable import Markdown
@testable import Newspaper
@testable import Source
@testable import XML

/// The numbers before the items of a list are text that readers see: they go through the XML with hints and without.
@Suite struct ListNumberTests {
  private static let lists: [(text: String, numbers: [Int])] = [
    ("1. 甲\n2. 乙\n", [1, 2]), ("1. 甲\n3. 乙\n7. 丙\n", [1, 3, 7]), ("1. 甲\n1. 乙\n1. 丙\n", [1, 1, 1]),
    ("5. 甲\n4. 乙\n", [5, 4]), ("0. 甲\n1. 乙\n", [0, 1]), ("2. 甲\n\n2. 乙\n\n3. 丙\n", [2, 2, 3]),
    ("999999999. 甲\n1. 乙\n", [999_999_999, 1]), ("3. 甲\n   1. 子\n   4. 孙\n5. 乙\n", [3, 5]),
    ("1. 甲\n\n   3. 子\n5.\n", [1, 5]),
  ]

  private func list(_ bytes: [UInt8]) throws -> List {
    let blocks = MarkdownParser.parse(try SourceText(bytes)).blocks
    let lists = blocks.compactMap { if case .list(let list) = $0 { list } else { nil } }
    #expect(lists.count == 1)
    return try #require(lists.first)
  }

  private func exported(_ page: Page, _ spelling: [PageSpelling]) throws -> [UInt8] {
    try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: spelling, options: ExportOptions(missingDate: .standIn)
    ).bytes
  }

  @Test(arguments: lists) func comeBack(_ text: String, _ numbers: [Int]) throws {
    let page = PageParser.parse(SourceText(text), file: "a.md")
    #expect(try list(Array(text.utf8)).numbers == numbers)
    let plain = try exported(page, [])
    #expect(try SchemaCheck.violations(in: plain).isEmpty)
    let tree = try XMLTreeReader.read(plain)
    #expect(TextAudit(tree.root).missingParts(of: page, number: 1).isEmpty)
    let returned = try #require(try IssueImporter.importMessage(tree).first)
    #expect(try list(returned.bytes).hasSameStructure(as: list(Array(text.utf8))))
    let hinted = try exported(page, [SpellingRecorder.record(page)])
    #expect(try IssueImporter.importMessage(try XMLTreeReader.read(hinted)).first?.bytes == Array(text.utf8))
  }

  @Test(.needsSharedMaterial) func areValidByTheOfficialSchema() throws {
    let driver = try XMLSchema(path: SharedMaterial.officialDriver.path)
    for (text, _) in Self.lists {
      let page = PageParser.parse(SourceText(text), file: "a.md")
      #expect(try driver.validate(exported(page, [])).isEmpty, "\(text)")
    }
  }

  /// NITF numbers a list, not its items: every run of numbers is an element, which a reader of NITF numbers rightly.
  @Test func eachRunIsAnElement() throws {
    let page = PageParser.parse(SourceText("1. 甲\n2. 乙\n5. 丙\n"), file: "a.md")
    let xml = String(decoding: try exported(page, []), as: UTF8.self)
    #expect(
      xml.contains("<ol class=\"tight\">") && xml.contains("<ol class=\"tight continued\" seqnum=\"5\">"))
  }

  @Test(arguments: [
    (" seqnum=\"5\"", ""), ("seqnum=\"5\"", "seqnum=\"6\""), ("<li><p>乙</p></li>", "<li><p>乙</p></li><li/>"),
  ])
  func theAuditMissesAWrongNumber(_ old: String, _ new: String) throws {
    let page = PageParser.parse(SourceText("1. 甲\n2. 乙\n5. 丙\n"), file: "a.md")
    let xml = String(decoding: try exported(page, []), as: UTF8.self)
    let changed = xml.replacing(old, with: new)
    #expect(changed != xml)
    let tree = try XMLTreeReader.read(Array(changed.utf8))
    #expect(TextAudit(tree.root).missingParts(of: page, number: 1).count == 1)
  }

  /// Messages of earlier versions hold no numbers of items; a hint said that all have the number of the first.
  @Test func anOldHintIsStillRead() {
    let list = List(
      start: 2, isTight: true, items: [ListItem([.paragraph(Paragraph([.text(Text("甲"))]))]), ListItem([])])
    let parts = [SpelledPart(piece: 1, block: .list(list), spelling: nil)]
    let bytes = PageAssembler.assemble(frontMatter: [], parts: parts, layout: "numbering:repeating")
    expectSameBytes(String(decoding: bytes, as: UTF8.self), "2. 甲\n2.\n")
  }
}

extension List {
  fileprivate func hasSameStructure(as other: List) -> Bool {
    Block.list(self).hasSameStructure(as: .list(other))
  }
}
