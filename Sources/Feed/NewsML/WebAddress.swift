/// An address that can stand where NewsML-G2 wants an IRI.
struct WebAddress: Hashable {
  /// The address, percent-encoded.
  let string: String

  /// Takes the destination of a picture or a link; nil when it is empty.
  ///
  /// What RFC 3986 allows stays, other bytes are percent-encoded. Where the result would still be no address, such
  /// as `//[` or `1:2`, the destination is taken as the name of a file.
  init?(_ destination: String) {
    guard !destination.isEmpty else { return nil }
    let bytes = Array(destination.utf8)
    let encoded = Self.encode(bytes)
    string = String(decoding: Self.isAddress(encoded) ? encoded : Self.encodeName(bytes), as: UTF8.self)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x61...0x66).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      let stays =
        switch byte {
        case UInt8(ascii: "%"):
          index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
        case UInt8(ascii: "#"): !hasFragment
        default: isAlphanumeric(byte) || "-._~:/?@!$&'()*+,;=".utf8.contains(byte)
        }
      if byte == UInt8(ascii: "#") { hasFragment = true }
      if stays { result.append(byte) } else { result += percentEncoded(byte) }
    }
    return result
  }

  /// Encodes all but what a path of plain names consists of.
  private static func encodeName(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      let stays = isAlphanumeric(byte) || "-._~".utf8.contains(byte) || (byte == 0x2F && result.last != 0x2F)
      if stays { result.append(byte) } else { result += percentEncoded(byte) }
    }
    return result
  }

  /// Whether encoded bytes are a URI or a relative reference.
  private static func isAddress(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if let colon = bytes.firstIndex(where: { ":/?#".utf8.contains($0) }), bytes[colon] == UInt8(ascii: ":") {
      let scheme = bytes[..<colon]
      guard let first = scheme.first, isAlphanumeric(first), first > 0x39,
        scheme.allSatisfy({ isAlphanumeric($0) || "+-.".utf8.contains($0) })
      else { return false }
      rest = bytes[(colon + 1)...]
      guard !rest.isEmpty else { return false }
    }
    guard rest.starts(with: "//".utf8) else { return true }
    let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
    let parts = authority.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0].allSatisfy({ isAlphanumeric($0) || "-.".utf8.contains($0) }), !parts[0].isEmpty else {
      return false
    }
    return parts.count == 1
      || (1...5).contains(parts[1].count) && parts[1].allSatisfy { (0x30...0x39).contains($0) }
  }
}
