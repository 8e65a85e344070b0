/// How reports for other programs name a file: as it was named, without redundant components. Code scanning looks for
/// `01.md` and does not find `./01.md`.
enum ReportPath {
  /// The path without `.` and empty components; the first slash stays.
  static func of(_ path: String) -> String {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let names = path.split(separator: "/").filter { $0 != "." }
    guard !names.isEmpty else { return path }
    return (isAbsolute ? "/" : "") + names.joined(separator: "/")
  }
}

/// The address of a file in reports for other programs (RFC 3986).
enum ArtifactURI {
  /// The address of a path: relative as the path is, or absolute with the scheme `file`.
  ///
  /// Every byte that an address may not hold is percent-encoded, a colon too, so that a name such as `a:b.md` is not
  /// taken for a scheme.
  static func of(_ path: String) -> String {
    var address = path.utf8.first == UInt8(ascii: "/") ? "file://" : ""
    for byte in PathBytes.bytes(path) {
      if isKept(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return address
  }

  /// Whether the address of a path is relative.
  static func isRelative(_ path: String) -> Bool { path.utf8.first != UInt8(ascii: "/") }

  /// Unreserved characters (RFC 3986, 2.3) and the slash.
  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"): true
    default: false
    }
  }
}
