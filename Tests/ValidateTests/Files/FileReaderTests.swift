import Foundation
import Testing

@testable import validate

@Suite struct FileReaderTests {
  @Test(arguments: [0, 1, 65_535, 65_536, 200_000])
  func aFileIsReadWhole(count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path("a")))
    #expect(try FileReader.read(folder.path("a")) == bytes)
  }

  /// Such a file says that it is empty.
  @Test func aFileOfUnknownSizeIsReadWhole() throws {
    #expect(try FileReader.read("/proc/self/status").starts(with: Array("Name:".utf8)))
  }

  @Test func aFileBeyondTheLimitIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("12345", to: "a")
    #expect(try FileReader.read(folder.path("a"), limit: 5).count == 5)
    #expect(throws: FileFault.self) { try FileReader.read(folder.path("a"), limit: 4) }
    #expect(throws: FileFault.self) { try FileReader.read("/dev/zero", limit: 100_000) }
  }
}
