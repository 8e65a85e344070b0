import ExportTestSupport
import Foundation

/// One document of the survey: a file, or an example of a specification taken as a document of its own.
struct SurveyDocument {
  /// The set it is counted in.
  enum Collection: String, CaseIterable {
    case files = "corpus files"
    case examples = "specification examples"
    case pages = "newspaper pages"
  }

  let collection: Collection
  /// The folder of the corpus, or what stands for it.
  let folder: String
  let name: String
  let bytes: [UInt8]

  /// All documents there are: the corpus, the examples of the two specifications, the real page and our samples.
  static func all() throws -> [SurveyDocument] {
    let corpus = SharedMaterial.root.appending(path: "corpus/markdown")
    var documents: [SurveyDocument] = []
    for file in try files(below: corpus) where !isAboutTheCorpus(file) {
      let path = file.path.dropFirst(corpus.path.count + 1)
      let folder = String(path.prefix { $0 != "/" })
      documents.append(
        SurveyDocument(
          collection: .files, folder: folder, name: String(path), bytes: try SharedMaterial.bytes(file)))
    }
    for file in [SpecificationExamples.commonMark, SpecificationExamples.gitHub] {
      let name = file.path.dropFirst(corpus.path.count + 1)
      for (number, example) in try SpecificationExamples.examples(of: file).enumerated() {
        documents.append(
          SurveyDocument(
            collection: .examples, folder: "examples", name: "\(name) \(number + 1)", bytes: example))
      }
    }
    let seeds = SharedMaterial.packageRoot.appending(path: "seeds")
    let pages = try files(below: seeds).filter { file in
      file.pathExtension == "md" && file.lastPathComponent != "README.md"
    }
    for file in [SharedMaterial.realPage] + pages {
      documents.append(
        SurveyDocument(
          collection: .pages, folder: file == SharedMaterial.realPage ? "the real page" : "seeds",
          name: file.pathComponents.suffix(2).joined(separator: "/"), bytes: try SharedMaterial.bytes(file)))
    }
    return documents
  }

  /// The lists and licences that lie beside the documents, and files that are no Markdown.
  private static func isAboutTheCorpus(_ file: URL) -> Bool {
    let name = file.lastPathComponent
    return name.hasPrefix("LICENCE")
      || ["MANIFEST.tsv", "README.md"].contains(name)
        && file.deletingLastPathComponent().lastPathComponent == "markdown"
  }

  private static func files(below folder: URL) throws -> [URL] {
    var files: [URL] = []
    for entry in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted(by: { $0.path < $1.path })
    {
      if entry.hasDirectoryPath { files += try self.files(below: entry) } else { files.append(entry) }
    }
    return files
  }
}
