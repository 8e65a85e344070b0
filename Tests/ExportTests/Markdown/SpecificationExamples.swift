import ExportTestSupport
import Foundation

/// The Markdown of the examples in a specification: blocks between lines of 32 backticks, up to a line with a full
/// stop, in which `→` stands for a tab.
enum SpecificationExamples {
  static let commonMark = SharedMaterial.root.appending(
    path: "corpus/markdown/commonmark-spec/spec.txt")
  static let gitHub = SharedMaterial.root.appending(path: "corpus/markdown/cmark-gfm/test/spec.txt")

  static func examples(of specification: URL) throws -> [[UInt8]] {
    let fence = String(repeating: "`", count: 32)
    var examples: [[UInt8]] = []
    var lines: [Substring]?
    for line in String(decoding: try SharedMaterial.bytes(specification), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix(fence + " example") {
        lines = []
      } else if line == ".", let example = lines {
        let text = example.map { line in line.replacing("→", with: "\t") + "\n" }.joined()
        examples.append(Array(text.utf8))
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return examples
  }
}

/// The Markdown files of the corpus.
enum CorpusFiles {
  static let folder = SharedMaterial.root.appending(path: "corpus/markdown")

  static var all: [URL] {
    guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return files.compactMap { file in file as? URL }
      .filter { file in ["md", "txt"].contains(file.pathExtension) }
      .sorted { one, other in one.path < other.path }
  }
}
