import Export
import Testing

@Suite struct PictureHeaderTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let mediaType: String
    let bytes: [UInt8]
    var testDescription: String { mediaType }
  }

  /// The beginning of files of 640 by 480 pixels.
  static let samples: [Sample] = [
    Sample(
      mediaType: "image/png",
      bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + "IHDR".utf8
        + [0, 0, 2, 0x80, 0, 0, 1, 0xE0]),
    Sample(mediaType: "image/gif", bytes: "GIF87a".utf8 + [0x80, 2, 0xE0, 1]),
    Sample(mediaType: "image/gif", bytes: "GIF89a".utf8 + [0x80, 2, 0xE0, 1]),
    Sample(
      mediaType: "image/jpeg",
      bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 2]
        + [0xFF, 0xC2, 0, 17, 8, 1, 0xE0, 2, 0x80]),
    Sample(
      mediaType: "image/webp",
      bytes: webP("VP8 ") + [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x42, 0xE0, 0x81]),
    Sample(
      mediaType: "image/webp", bytes: webP("VP8L") + [0x2F, 0x7F, 0xC2, 0x77, 0]),
    Sample(mediaType: "image/webp", bytes: webP("VP8X") + [0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0]),
  ]

  private static func webP(_ chunk: String) -> [UInt8] {
    "RIFF".utf8 + [9, 9, 9, 9] + "WEBP".utf8 + chunk.utf8 + [0, 0, 0, 0]
  }

  @Test(arguments: samples) func readsTheSize(_ sample: Sample) {
    #expect(
      PictureHeader.read(sample.bytes, byteCount: 12345)
        == PictureFile(mediaType: sample.mediaType, byteCount: 12345, width: 640, height: 480))
    #expect(PictureHeader.read(sample.bytes + [1, 2, 3])?.byteCount == sample.bytes.count + 3)
  }

  @Test(arguments: samples) func saysNothingOfTruncatedFiles(_ sample: Sample) {
    for count in 0..<sample.bytes.count {
      #expect(PictureHeader.read(Array(sample.bytes[..<count])) == nil)
    }
  }

  @Test(arguments: samples) func survivesDamagedFiles(_ sample: Sample) {
    for index in sample.bytes.indices {
      for byte in [0, 1, 0x7F, 0xFF] as [UInt8] {
        var damaged = sample.bytes
        damaged[index] = byte
        if let file = PictureHeader.read(damaged) {
          #expect((file.width ?? 0) > 0 && (file.height ?? 0) > 0)
        }
      }
    }
  }

  @Test(arguments: ["", "<svg xmlns='http://www.w3.org/2000/svg'/>", "not a picture at all, only text"])
  func knowsWhatIsNoPicture(_ text: String) {
    #expect(PictureHeader.read(Array(text.utf8)) == nil)
  }
}
