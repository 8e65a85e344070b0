import Export
import Testing

@testable import validate

@Suite struct PictureHeaderTests {
  @Test(arguments: [
    (
      "png", "image/png",
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        + [0, 0, 1, 2, 0, 0, 0, 3]
    ),
    (
      "jpg", "image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0, 3, 1, 2, 3]
    ),
    ("gif", "image/gif", Array("GIF89a".utf8) + [2, 1, 3, 0]),
    ("webp", "image/webp", riff("VP8 ", [0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A].dropFirst(3) + [2, 1, 3, 0])),
    ("webp", "image/webp", riff("VP8X", [0, 0, 0, 0, 1, 1, 0, 2, 0, 0])),
    ("webp", "image/webp", riff("VP8L", [0x2F, 1, 0x81, 0, 0])),
  ])
  func readsTypeAndSize(name: String, type: String, bytes: [UInt8]) {
    #expect(
      PictureHeader.read(bytes, name: "x.\(name)")
        == PictureFile(mediaType: type, byteCount: bytes.count, width: 258, height: 3))
    for length in 0..<bytes.count {
      #expect(PictureHeader.read(Array(bytes.prefix(length)), name: "x.\(name)").mediaType == type)
    }
  }

  @Test func whatIsNotKnownGoesByItsExtension() {
    #expect(
      PictureHeader.read([1, 2], name: "a/b.SVG")
        == PictureFile(mediaType: "image/svg+xml", byteCount: 2, width: nil, height: nil))
    #expect(PictureHeader.read([], name: "b").mediaType == "application/octet-stream")
  }

  private static func riff(_ chunk: String, _ rest: some Sequence<UInt8>) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [0, 0, 0, 0] + rest
  }
}
