internal import Export
internal import Foundation
internal import PageShuffler

/// Pages that are measured: the issues they form.
struct BenchmarkInput: Sendable {
  /// What it is called in the table.
  let name: String
  /// How often the work is done in one round, so that a round is long beside the clock.
  let repetitions: Int
  /// What each round works on, in turn: one issue or several.
  let batches: [[IssueInput]]

  /// The number of rounds.
  static let rounds = 25

  /// The inputs that are there; without `../shared` the real page is not.
  static let all: [BenchmarkInput] = [realPage, seeds, shuffledPages].compactMap(\.self)

  private static let realPage: BenchmarkInput? = bytes(Places.realPage).map { bytes in
    BenchmarkInput(
      name: "real page", repetitions: 5,
      batches: [[IssueInput(pages: [PageInput(file: "01.md", bytes: bytes)])]])
  }

  private static let seeds: BenchmarkInput? = {
    let folders = ["clean", "defects", "issue"].map { Places.seeds.appending(path: $0) }
    let issues = folders.map { folder in
      IssueInput(
        pages: pageFiles(in: folder).compactMap { file in
          bytes(file).map { PageInput(file: file.lastPathComponent, bytes: $0) }
        },
        pictures: pictures(in: folder))
    }
    return BenchmarkInput(name: "seeds", repetitions: 2, batches: [issues])
  }()

  private static let shuffledPages: BenchmarkInput? = {
    let sources = [Places.realPage] + Places.shuffledSeeds
    let pages = sources.compactMap { bytes($0).map { String(decoding: $0, as: UTF8.self) } }
    guard let shuffler = PageShuffler(pages: pages) else { return nil }
    let batches = (0..<rounds).map { number in
      [IssueInput(pages: shuffler.issue(number).map { PageInput(file: $0.file, bytes: $0.bytes) })]
    }
    return BenchmarkInput(name: "200 pages", repetitions: 1, batches: batches)
  }()

  private static func pageFiles(in folder: URL) -> [URL] {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "md" && $0.lastPathComponent != "README.md" }
      .sorted { $0.path < $1.path }
  }

  private static func pictures(in folder: URL) -> [String: PictureFile?] {
    let folder = folder.appending(path: "pictures")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return Dictionary(
      uniqueKeysWithValues: files.map {
        ("pictures/\($0.lastPathComponent)", bytes($0).flatMap { PictureHeader.read($0) })
      })
  }

  private static func bytes(_ file: URL) -> [UInt8]? { (try? Data(contentsOf: file)).map { [UInt8]($0) } }
}
