import Foundation
import Testing

@testable import validate

/// Texts that reports are compared with, in `Goldens/`.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

  /// The bytes of a file beside the goldens.
  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// Compares bytes with a golden. With `RECORD_GOLDENS` set it is rewritten first, and the test fails all the same.
  static func expect(
    _ actual: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try Data(actual).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    }
    let expected = try bytes(name)
    let isSame = actual == expected
    let difference = UnifiedDiff.of(expected, actual, path: name)
    #expect(isSame, "\(String(decoding: difference, as: UTF8.self))", sourceLocation: sourceLocation)
  }
}
