internal import Foundation

/// Where the files are that are measured.
enum Places {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let shared = root.deletingLastPathComponent().appending(path: "shared")

  /// The one real newspaper page.
  static let realPage = shared.appending(path: "seeds/000_776a810a3ed20b33.txt")
  /// The official schema of NewsML-G2 with NITF and ODRL.
  static let officialSchema = shared.appending(path: "standards/xsd/driver-g2-nitf-odrl.xsd")
  /// Our profile.
  static let profile = root.appending(path: "Schemas/newspaper-newsml-g2.xsd")
  /// The sample issues.
  static let seeds = root.appending(path: "seeds")
  /// The samples that shuffled pages are made from: those without faults.
  static let shuffledSeeds = ["clean/01.md", "issue/01.md", "issue/02.md", "issue/03.md", "issue/04.md"]
    .map { seeds.appending(path: $0) }
}
