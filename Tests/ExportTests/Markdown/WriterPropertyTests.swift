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
  /// cmark-gfm renders what was written as it renders the source, where it reads the source as the parser does.
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
    let html = CMarkGFMJudge.html(bytes)
    if html == HTMLRenderer.html(blocks), html != CMarkGFMJudge.html(written + [0x0A]) {
      broken.append(.sameHTML)
    }
    return broken
  }

  private static func read(_ bytes: [UInt8]) -> [Block] {
    (try? SourceText(bytes + [0x0A])).map { MarkdownParser.parse($0).blocks } ?? []
  }
}

struct WriterPropertyTests {
  @Test(.needsSharedMaterial, .thorough)
  func holdForTheCorpus() {
    for sample in MarkdownSample.all {
      #expect(WriterProperty.broken(by: sample.bytes).isEmpty, "\(sample.name)")
    }
  }

  /// Styles that between them take every choice.
  static let styles = [
    MarkdownStyle(
      bullet: .asterisk, markerPadding: 3, orderedDelimiter: .parenthesis,
      emphasis: .underscore, strong: .asterisk, fence: .tilde, code: .indented, thematicBreak: .asterisks,
      hardBreak: .backslash, heading: .underlined),
    MarkdownStyle(
      bullet: .plus, markerPadding: 4, emphasis: .asterisk, strong: .underscore, code: .indented,
      thematicBreak: .spacedAsterisks),
    MarkdownStyle(
      bullet: .hyphen, markerPadding: 2, emphasis: .underscore, strong: .underscore,
      thematicBreak: .spacedHyphens,
      hardBreak: .backslash),
    MarkdownStyle(bullet: .asterisk, thematicBreak: .underscores, heading: .underlined),
  ]

  @Test(.needsSharedMaterial, .thorough, arguments: styles.indices)
  func holdForTheExamplesInEveryStyle(_ index: Int) {
    for sample in MarkdownSample.files.flatMap(\.examples) {
      #expect(WriterProperty.broken(by: sample.bytes, style: Self.styles[index]).isEmpty, "\(sample.name)")
    }
  }

  /// The number of documents is `MARKDOWN_DOCUMENTS` when that is set in the environment.
  static let generatedCount =
    ProcessInfo.processInfo.environment["MARKDOWN_DOCUMENTS"].flatMap(Int.init) ?? 2_000

  @Test(.needsSharedMaterial, .thorough, arguments: 1...2 as ClosedRange<UInt64>)
  func holdForGeneratedDocuments(seed: UInt64) throws {
    let samples = try SpecificationExamples.examples(of: SpecificationExamples.commonMark)
    var generator = MarkdownGenerator(seed: seed &+ 1_000)
    for _ in 0..<Self.generatedCount / 2 {
      let text = generator.document(samples: samples)
      guard let property = WriterProperty.broken(by: text).first,
        !WriterLimit.isIn(MarkdownParser.parse(try SourceText(text)).blocks)
      else { continue }
      let smallest = SmallestMarkdown.of(text) { WriterProperty.broken(by: $0).contains(property) }
      Issue.record("\(property.rawValue): \(String(decoding: smallest, as: UTF8.self).debugDescription)")
    }
  }
}
