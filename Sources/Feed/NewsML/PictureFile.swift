/// What a picture file says of itself.
public struct PictureFile: Sendable, Hashable {
  /// The media type, such as `image/jpeg`.
  public var mediaType: String
  /// The size of the file in bytes.
  public var byteCount: Int
  /// The width in pixels; nil for a picture without pixels.
  public var width: Int?
  /// The height in pixels; nil for a picture without pixels.
  public var height: Int?
  /// Further renditions of the picture, which have files of their own.
  public var renditions: [PictureRendition]

  /// Describes a picture file.
  public init(
    mediaType: String, byteCount: Int, width: Int?, height: Int?, renditions: [PictureRendition] = []
  ) {
    self.mediaType = mediaType
    self.byteCount = byteCount
    self.width = width
    self.height = height
    self.renditions = renditions
  }
}

/// Reads the kind and the size of a picture from the first bytes of its file.
///
/// Knows PNG (ISO/IEC 15948), JPEG (ITU-T T.81), GIF89a and WebP (RFC 9649).
public enum PictureHeader {
  /// Describes a picture file; nil when the bytes are no picture of a kind we know, or break off before its size.
  ///
  /// The first bytes of a file are enough, but the size of a JPEG may stand after a preview of 64 KiB and more.
  ///
  /// - Parameters:
  ///   - bytes: The file, or its beginning.
  ///   - byteCount: The size of the file in bytes; nil when `bytes` is the whole of it.
  /// - Returns: What the file says of itself.
  public static func read(_ bytes: [UInt8], byteCount: Int? = nil) -> PictureFile? {
    let kinds = [
      ("image/png", png), ("image/jpeg", jpeg), ("image/gif", gif), ("image/webp", webP),
    ]
    for (mediaType, read) in kinds {
      if let size = read(HeaderBytes(bytes: bytes)), size.width > 0, size.height > 0 {
        return PictureFile(
          mediaType: mediaType, byteCount: byteCount ?? bytes.count, width: size.width, height: size.height)
      }
    }
    return nil
  }

  private typealias Size = (width: Int, height: Int)

  private static func png(_ bytes: HeaderBytes) -> Size? {
    guard bytes.hold([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0),
      bytes.hold("IHDR".utf8, at: 12),
      let width = bytes.bigEndian(16, count: 4), let height = bytes.bigEndian(20, count: 4)
    else { return nil }
    return (width, height)
  }

  private static func gif(_ bytes: HeaderBytes) -> Size? {
    guard bytes.hold("GIF87a".utf8, at: 0) || bytes.hold("GIF89a".utf8, at: 0),
      let width = bytes.littleEndian(6, count: 2), let height = bytes.littleEndian(8, count: 2)
    else { return nil }
    return (width, height)
  }

  /// Walks the segments to the start of the frame, whose markers are C0 to CF without C4, C8 and CC (T.81 table B.1).
  private static func jpeg(_ bytes: HeaderBytes) -> Size? {
    guard bytes.hold([0xFF, 0xD8], at: 0) else { return nil }
    var index = 2
    while bytes.hold([0xFF], at: index), let marker = bytes.bigEndian(index + 1, count: 1) {
      switch marker {
      case 0xFF: index += 1  // A byte that only fills.
      case 0x01, 0xD0...0xD7: index += 2
      case 0xC4, 0xC8, 0xCC, 0x02...0xBF, 0xDB...0xFE:
        guard let length = bytes.bigEndian(index + 2, count: 2), length >= 2 else { return nil }
        index += 2 + length
      case 0xC0...0xCF:
        guard let height = bytes.bigEndian(index + 5, count: 2),
          let width = bytes.bigEndian(index + 7, count: 2)
        else { return nil }
        return (width, height)
      default: return nil
      }
    }
    return nil
  }

  private static func webP(_ bytes: HeaderBytes) -> Size? {
    guard bytes.hold("RIFF".utf8, at: 0), bytes.hold("WEBP".utf8, at: 8) else { return nil }
    if bytes.hold("VP8 ".utf8, at: 12), bytes.hold([0x9D, 0x01, 0x2A], at: 23),
      let width = bytes.littleEndian(26, count: 2), let height = bytes.littleEndian(28, count: 2)
    {
      return (width & 0x3FFF, height & 0x3FFF)
    }
    if bytes.hold("VP8L".utf8, at: 12), bytes.hold([0x2F], at: 20),
      let bits = bytes.littleEndian(21, count: 4)
    {
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    if bytes.hold("VP8X".utf8, at: 12), let width = bytes.littleEndian(24, count: 3),
      let height = bytes.littleEndian(27, count: 3)
    {
      return (width + 1, height + 1)
    }
    return nil
  }
}

/// The first bytes of a file; reading after their end gives nil.
private struct HeaderBytes {
  let bytes: [UInt8]

  func hold(_ expected: some Collection<UInt8>, at offset: Int) -> Bool {
    offset + expected.count <= bytes.count
      && bytes[offset..<(offset + expected.count)].elementsEqual(expected)
  }

  func bigEndian(_ offset: Int, count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  func littleEndian(_ offset: Int, count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
