import CGlibc
import Export
import Glibc

/// Converts text in other encodings to UTF-8.
enum TextDecoder {
  /// The text in UTF-8, without a byte order mark; nil when the bytes are not in the encoding, or the system does not know
  /// it.
  static func decode(_ bytes: [UInt8], from encoding: ForeignEncoding) -> [UInt8]? {
    let text: [UInt8]? =
      switch encoding {
      case .gb18030: converted(bytes, from: "GB18030")
      case .utf16LittleEndian: utf16(bytes) { UInt16($1) << 8 | UInt16($0) }
      case .utf16BigEndian: utf16(bytes) { UInt16($0) << 8 | UInt16($1) }
      }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return text.map { $0.starts(with: mark) ? Array($0.dropFirst(mark.count)) : $0 }
  }

  private static func utf16(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 0, to: bytes.count, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// Converts with the C library, which has the tables.
  private static func converted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    guard let converter = unsafe iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { unsafe iconv_close(converter) }
    // Two bytes become three at most, four bytes four.
    let room = bytes.count + bytes.count / 2 + 8
    var input = bytes.map { CChar(bitPattern: $0) }
    var isWhole = false
    let text = unsafe [UInt8](unsafeUninitializedCapacity: room) { output, count in
      unsafe input.withUnsafeMutableBufferPointer { input in
        var from = input.baseAddress
        var left = input.count
        unsafe output.withMemoryRebound(to: CChar.self) { output in
          var to = output.baseAddress
          var free = output.count
          // It reads and writes within the lengths it is given, and returns -1 for an invalid character.
          isWhole = unsafe iconv(converter, &from, &left, &to, &free) != -1 && left == 0
          count = output.count - free
        }
      }
    }
    return isWhole ? text : nil
  }
}
