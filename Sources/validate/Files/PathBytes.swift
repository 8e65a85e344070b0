import Glibc

/// The bytes of a path. To the system a path is bytes, which need not be UTF-8; here it is a `String`.
///
/// A byte that belongs to no character of UTF-8 is held as one of 128 characters for private use, U+10FE80
/// to U+10FEFF. Where a name itself contains one of those, each of its bytes is written that way. So every name has
/// exactly one string, from which its bytes can be restored.
enum PathBytes {
  /// The distance from such a byte to the character that stands for it.
  private static let offset: UInt32 = 0x10FE00

  /// The first byte of those characters in UTF-8; hardly any name contains it.
  private static let lead: UInt8 = 0xF4

  /// The path with these bytes.
  static func text(_ bytes: [UInt8]) -> String {
    if !bytes.contains(lead), let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      if let (scalar, length) = scalar(in: bytes, at: index), byte(of: scalar) == nil {
        text.append(scalar)
        index += length
      } else {
        text.append(Unicode.Scalar(offset + UInt32(bytes[index])) ?? "\u{FFFD}")
        index += 1
      }
    }
    return String(text)
  }

  /// The path in memory, with a NUL at its end.
  static func text(at path: UnsafePointer<CChar>) -> String {
    // The pointer is valid up to the NUL, and the bytes are copied.
    let bytes = unsafe UnsafeBufferPointer(start: path, count: strlen(path))
    return unsafe text(bytes.map { UInt8(bitPattern: $0) })
  }

  /// The character that is written whole at an index; nil when there is none.
  private static func scalar(in bytes: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int)? {
    for length in 1...4 where index + length <= bytes.count {
      let text = String(validating: bytes[index..<(index + length)], as: UTF8.self)
      if let scalar = text?.unicodeScalars.first { return (scalar, length) }
    }
    return nil
  }

  /// The byte that a character stands for; nil for text.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    (offset + 0x80...offset + 0xFF).contains(scalar.value) ? UInt8(scalar.value - offset) : nil
  }

  /// The bytes of a path.
  static func bytes(_ path: String) -> [UInt8] {
    guard path.utf8.contains(lead) else { return Array(path.utf8) }
    var bytes: [UInt8] = []
    for scalar in path.unicodeScalars {
      if let byte = byte(of: scalar) {
        bytes.append(byte)
      } else {
        bytes += Array(UTF8.encode(scalar) ?? .init())
      }
    }
    return bytes
  }

  /// The path as the system takes it, with a NUL at its end.
  static func system(_ path: String) -> [CChar] {
    bytes(path).map { CChar(bitPattern: $0) } + [0]
  }

  /// The path for people and for JSON: bytes that are no text as `\xC4`.
  static func shown(_ path: String) -> String {
    guard path.utf8.contains(lead) else { return path }
    var text = String.UnicodeScalarView()
    for scalar in path.unicodeScalars {
      if let byte = byte(of: scalar) {
        text.append(contentsOf: "\\x\(String(byte, radix: 16, uppercase: true))".unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
