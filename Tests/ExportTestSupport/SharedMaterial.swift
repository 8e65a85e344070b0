public import Foundation

/// The material that lies beside a checkout in `../shared`: the real page, the official schemas, the corpus.
///
/// A test that uses it says so and fails without it, and a survey refuses to begin.
public enum SharedMaterial {
  /// The folder of the package.
  public static let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the material.
  public static let root = packageRoot.deletingLastPathComponent().appending(path: "shared")

  /// What of the material is not there, as paths inside it: all of it is needed, or a test that goes through a folder
  /// finds nothing and is content.
  public static let missing = [
    "seeds/000_776a810a3ed20b33.txt", "standards/xsd/driver-g2-nitf-odrl.xsd",
    "corpus/markdown/commonmark-spec/spec.txt",
    "corpus/markdown/cmark-gfm/test/spec.txt", "corpus/xml/verdicts.tsv", "corpus/ninjs", "cases",
    "design/example-newsmessage.xml",
  ].filter { !FileManager.default.fileExists(atPath: root.appending(path: $0).path) }

  /// Whether the material is there.
  public static var isPresent: Bool { missing.isEmpty }

  /// The one real newspaper page.
  public static let realPage = root.appending(path: "seeds/000_776a810a3ed20b33.txt")

  /// The official schema of NewsML-G2 with NITF and ODRL.
  public static let officialDriver = root.appending(path: "standards/xsd/driver-g2-nitf-odrl.xsd")

  /// The bytes of a file.
  public static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }
}
