import ExportTestSupport
import Foundation
import Testing

@testable import Document
@testable import Feed
@testable import Markdown
@testable import Newspaper
@testable import Source

/// A partner edits the XML: what was not touched comes back byte for byte, and the edit with it.
@Suite(.thorough) struct EditedMessageTests {
  /// A page, its XML with spelling hints, and what the edits are made on.
  private struct Sample {
    let source: String
    let xml: String
    /// The text of each paragraph that occurs once in the page and once in the XML, as both write it.
    let paragraphs: [String]
    /// The Markdown of each piece of the page, in print order.
    let pieces: [String]

    init(_ file: URL) throws {
      let text = try SourceText(try SharedMaterial.bytes(file))
      let page = PageParser.parse(text, file: "page.md")
      let exported = try NewsMLExporter.export(
        IssueParser.parse([page]), spelling: [SpellingRecorder.record(page)],
        options: ExportOptions(missingDate: .standIn))
      let (source, xml) = (text[text.range], String(decoding: exported.bytes, as: UTF8.self))
      self.source = source
      self.xml = xml
      paragraphs = page.parts.compactMap { part in
        guard case .body = part.key.role, case .paragraph(let paragraph) = part.block else { return nil }
        let text = paragraph.content.plainText
        let isAlone = source.ranges(of: text).count == 1 && xml.ranges(of: "<p>\(text)</p>").count == 1
        return isAlone ? text : nil
      }
      pieces = page.printedItems.map { piece in
        let ranges = piece.parts.compactMap(\.range)
        return text[ranges.dropFirst().reduce(ranges[0]) { $0.union($1) }]
      }
    }

    func imported(_ xml: String) throws -> String {
      let pages = try IssueImporter.importMessage(Array(xml.utf8))
      return String(decoding: try #require(pages.first).bytes, as: UTF8.self)
    }

    func reference(_ piece: Int) -> String { "<groupRef idref=\"page1.item\(piece + 1)\"/>" }
  }

  private static let files = ["clean/01.md", "issue/01.md", "issue/02.md", "issue/03.md", "issue/04.md"]
    .map { SharedMaterial.packageRoot.appending(path: "seeds/\($0)") }

  @Test(arguments: files) func changedTextIsTheOnlyChange(file: URL) throws {
    let sample = try Sample(file)
    var generator = SplitMix(state: 11)
    for round in 0..<120 {
      let old = try #require(sample.paragraphs.randomElement(using: &generator))
      let new = "改过的第\(round)段，*星号*与#号照样是字。"
      let result = try sample.imported(sample.xml.replacing("<p>\(old)</p>", with: "<p>\(new)</p>"))
      let written = String(
        decoding: MarkdownWriter.write(.paragraph(Paragraph([.text(Text(new))]))), as: UTF8.self)
      #expect(Array(result.utf8) == Array(sample.source.replacing(old, with: written).utf8))
    }
  }

  @Test(arguments: files) func anAddedParagraphIsTheOnlyChange(file: URL) throws {
    let sample = try Sample(file)
    var generator = SplitMix(state: 12)
    for round in 0..<80 {
      let old = try #require(sample.paragraphs.randomElement(using: &generator))
      let new = "新加的第\(round)段。"
      let result = try sample.imported(
        sample.xml.replacing("<p>\(old)</p>", with: "<p>\(old)</p><p>\(new)</p>"))
      #expect(Array(result.utf8) == Array(sample.source.replacing(old, with: "\(old)\n\n\(new)").utf8))
    }
  }

  @Test(arguments: files) func aRemovedItemIsTheOnlyChange(file: URL) throws {
    let sample = try Sample(file)
    for index in sample.pieces.indices {
      let result = try sample.imported(sample.xml.replacing(sample.reference(index), with: ""))
      let gap =
        index + 1 < sample.pieces.count ? (sample.pieces[index] + "\n\n") : ("\n\n" + sample.pieces[index])
      #expect(Array(result.utf8) == Array(sample.source.replacing(gap, with: "").utf8))
    }
  }

  @Test(arguments: files) func aMovedItemIsTheOnlyChange(file: URL) throws {
    let sample = try Sample(file)
    for index in sample.pieces.indices.dropLast() {
      let (first, second) = (sample.reference(index), sample.reference(index + 1))
      let result = try sample.imported(
        sample.xml.replacing(first, with: "<!---->").replacing(second, with: first)
          .replacing("<!---->", with: second))
      let (above, below) = (sample.pieces[index], sample.pieces[index + 1])
      let expected = sample.source.replacing("\(above)\n\n\(below)", with: "\(below)\n\n\(above)")
      #expect(Array(result.utf8) == Array(expected.utf8))
    }
  }

  @Test func anInvalidHintIsPassedOver() throws {
    let sample = try Sample(Self.files[0])
    let spoilt = sample.xml.replacing("<p>", with: "<?markdown edit:0-1+#\\s?><p>")
    #expect(Array(try sample.imported(spoilt).utf8) == Array(sample.source.utf8))
  }
}
