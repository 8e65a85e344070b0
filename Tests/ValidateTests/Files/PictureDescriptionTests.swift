import Export
import Testing

@testable import validate

@Suite struct PictureDescriptionTests {
  @Test(arguments: [("a/b.SVG", "image/svg+xml"), ("b", "application/octet-stream"), ("c.png", "image/png")])
  func namesAFormatItCannotReadByTheExtension(name: String, mediaType: String) {
    #expect(
      PictureDescription.of([1, 2], name: name)
        == PictureFile(mediaType: mediaType, byteCount: 2, width: nil, height: nil))
  }

  @Test func believesTheHeaderBeforeTheExtension() {
    let gif = Array("GIF89a".utf8) + [3, 0, 2, 0, 0, 0, 0]
    #expect(
      PictureDescription.of(gif, name: "a.png")
        == PictureFile(mediaType: "image/gif", byteCount: gif.count, width: 3, height: 2))
  }
}
