/// The bytes of one Markdown file, known to be valid UTF-8.
///
/// Everything downstream refers to these bytes by ``SourceRange``; they are never changed, normalised or
/// re-encoded, which is what lets a page come back byte for byte.
public struct SourceText: Sendable, Hashable {
  /// The longest text that is accepted, in bytes: 256 MiB. Offsets must fit the 32 bits of a ``SourceRange``.
  public static let maximumByteCount = 256 << 20

  /// The bytes as they were read, with byte order mark and line ends as they stand.
  public let bytes: [UInt8]

  /// Takes bytes as they were read from a file.
  ///
  /// - Throws: ``SourceError`` when the bytes are not UTF-8 or too many.
  public init(_ bytes: [UInt8]) throws(SourceError) {
    guard bytes.count <= Self.maximumByteCount else { throw .tooLong(byteCount: bytes.count) }
    let known = QuickUTF8.prefix(of: bytes.span)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(known...))
    } catch {
      throw .notUTF8(offset: known + error.byteOffsets.lowerBound)
    }
    self.bytes = bytes
  }

  /// Takes a string, for text made in a program.
  ///
  /// - Precondition: The string is shorter than ``maximumByteCount``.
  public init(_ string: String) {
    bytes = Array(string.utf8)
    precondition(bytes.count <= Self.maximumByteCount)
  }

  /// The text of a range.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  public subscript(_ range: SourceRange) -> String {
    String(decoding: bytes[range.offsets], as: UTF8.self)
  }

  /// The range of the whole text.
  public var range: SourceRange { SourceRange(0, bytes.count) }

  /// Whether there is nothing but blanks: an empty file, or one of empty lines.
  public var isBlank: Bool {
    let bytes = bytes.span
    var index = 0
    while index < bytes.count {
      let rest = bytes.count - index
      switch (bytes[index], rest > 1 ? bytes[index + 1] : 0, rest > 2 ? bytes[index + 2] : 0) {
      case (0x09...0x0D, _, _), (0x20, _, _): index += 1
      case (0xC2, 0xA0, _): index += 2  // U+00A0
      case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0x8B): index += 3  // U+3000, U+FEFF, U+200B
      default: return false
      }
    }
    return true
  }

  /// The length in bytes of the byte order mark the text starts with: 3, or 0 when there is none.
  public var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
