import ExportTestSupport
import Foundation

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
