public import Foundation

/// The material that lies beside a checkout in `../shared`: the real page, the official schemas, the corpus.
///
/// A test that uses it is enabled by ``isPresent``, so a run without it names the tests it skipped.
public enum SharedMaterial {
  /// The folder of the package.
  public static let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the material.
  public static let root = packageRoot.deletingLastPathComponent().appending(path: "shared")

  /// Whether the material is there.
  public static var isPresent: Bool { FileManager.default.fileExists(atPath: root.path) }

  /// The one real newspaper page.
  public static let realPage = root.appending(path: "seeds/000_776a810a3ed20b33.txt")

  /// The official schema of NewsML-G2 with NITF and ODRL.
  public static let officialDriver = root.appending(path: "standards/xsd/driver-g2-nitf-odrl.xsd")

  /// The bytes of a file.
  public static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }
}
