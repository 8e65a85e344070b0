import Export

/// Reads media type and size from the first bytes of a picture file. Nothing is decoded.
enum PictureHeader {
  /// What a picture file says of itself. A format that is not known is named by the extension of the file, and its
  /// width and height are nil.
  static func read(_ bytes: [UInt8], name: String) -> PictureFile {
    let header = png(bytes) ?? jpeg(bytes) ?? gif(bytes) ?? webP(bytes)
    let type = header?.type ?? types[FilePath.fileExtension(name)] ?? "application/octet-stream"
    return PictureFile(
      mediaType: type, byteCount: bytes.count, width: header?.size?.width, height: header?.size?.height)
  }

  private typealias Header = (type: String, size: (width: Int, height: Int)?)

  /// The registered media types of picture formats by extension.
  private static let types = [
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
    "svg": "image/svg+xml", "tif": "image/tiff", "tiff": "image/tiff", "bmp": "image/bmp",
    "avif": "image/avif", "heic": "image/heic", "jxl": "image/jxl", "pdf": "application/pdf",
  ]

  /// PNG (W3C, third edition) section 11.2.1: the IHDR chunk comes first, width and height at its start.
  private static func png(_ bytes: [UInt8]) -> Header? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    return ("image/png", size(big(bytes, 16, 4), big(bytes, 20, 4)))
  }

  /// ITU-T T.81 annex B: a frame header SOF0 to SOF15, but for DHT, JPG and DAC, holds height, then width.
  private static func jpeg(_ bytes: [UInt8]) -> Header? {
    guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
    var index = 2
    while index + 3 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      switch marker {
      case 0xFF: index += 1
      case 0x01, 0xD0...0xD8: index += 2
      case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
        return ("image/jpeg", size(big(bytes, index + 7, 2), big(bytes, index + 5, 2)))
      case 0xD9, 0xDA: return ("image/jpeg", nil)
      default: index += 2 + max(big(bytes, index + 2, 2) ?? 2, 2)
      }
    }
    return ("image/jpeg", nil)
  }

  /// GIF89a section 18: the logical screen, little end first.
  private static func gif(_ bytes: [UInt8]) -> Header? {
    guard bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) else { return nil }
    return ("image/gif", size(little(bytes, 6, 2), little(bytes, 8, 2)))
  }

  /// The WebP container: `VP8 ` (RFC 6386, 9.1), `VP8L` or `VP8X` behind the RIFF header.
  private static func webP(_ bytes: [UInt8]) -> Header? {
    guard bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) else {
      return nil
    }
    let chunk = String(decoding: bytes.dropFirst(12).prefix(4), as: UTF8.self)
    switch chunk {
    case "VP8 ":
      return (
        "image/webp",
        size(little(bytes, 26, 2).map { $0 & 0x3FFF }, little(bytes, 28, 2).map { $0 & 0x3FFF })
      )
    case "VP8L":
      let bits = little(bytes, 21, 4)
      return ("image/webp", size(bits.map { ($0 & 0x3FFF) + 1 }, bits.map { ($0 >> 14 & 0x3FFF) + 1 }))
    case "VP8X":
      return ("image/webp", size(little(bytes, 24, 3).map { $0 + 1 }, little(bytes, 27, 3).map { $0 + 1 }))
    default: return ("image/webp", nil)
    }
  }

  private static func size(_ width: Int?, _ height: Int?) -> (width: Int, height: Int)? {
    guard let width, let height, width > 0, height > 0 else { return nil }
    return (width, height)
  }

  private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    return bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    return bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
