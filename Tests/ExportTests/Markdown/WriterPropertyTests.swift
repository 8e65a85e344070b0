import Export
import ExportTestSupport
import Foundation
import Testing

/// What must hold for the writer whatever the text.
enum WriterProperty: String, CaseIterable {
  /// Each block, written by itself, is read back as the same block.
  case readBack = "not read back"
  /// All blocks, written as one text, are read back as the same blocks.
  case readBackTogether = "not read back together"
  /// What was written is written the same way again.
  case fixedPoint = "no fixed point"
  /// cmark-gfm renders what was written as it renders the source.
  case sameHTML = "other HTML"

  /// The properties that do not hold for a text.
  static func broken(by bytes: [UInt8], style: MarkdownStyle = .canonical) -> [WriterProperty] {
    guard let source = try? SourceText(bytes) else { return [] }
    let blocks = MarkdownParser.parse(source).blocks
    var broken: [WriterProperty] = []
    for block in blocks {
      if case .definition = block { continue }
      if StructureBytes.of(read(MarkdownWriter.write(block, style: style))) != StructureBytes.of([block]) {
        broken.append(.readBack)
        break
      }
    }
    let written = MarkdownWriter.write(blocks, style: style)
    let again = read(written)
    if StructureBytes.of(again) != StructureBytes.of(blocks) { broken.append(.readBackTogether) }
    if MarkdownWriter.write(again, style: style) != written { broken.append(.fixedPoint) }
    if CMarkGFMJudge.html(bytes) != CMarkGFMJudge.html(written + [0x0A]) { broken.append(.sameHTML) }
    return broken
  }

  private static func read(_ bytes: [UInt8]) -> [Block] {
    (try? SourceText(bytes + [0x0A])).map { MarkdownParser.parse($0).blocks } ?? []
  }
}

struct WriterPropertyTests {
  @Test(.enabled(if: SharedMaterial.isPresent))
  func holdForTheCorpus() throws {
    var broken: [WriterProperty: [String]] = [:]
    for sample in MarkdownSample.all {
      for property in WriterProperty.broken(by: sample.bytes) {
        broken[property, default: []].append(sample.name)
      }
    }
    print("samples", MarkdownSample.all.count)
    for (property, names) in broken { print(property, names.count, names) }
    #expect(broken.isEmpty)
  }
}
