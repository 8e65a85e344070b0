/// The path of a schema file: absolute, without `.` and `..`. Files in memory stand in a root of their own.
struct SchemaPath: Hashable {
  /// The parts between the slashes, as bytes: paths that differ are different files, whatever they look like.
  private let parts: [[UInt8]]

  /// Makes a path of a text; one that is not absolute stands in the root.
  init(_ path: String) {
    parts = Self.normalized(Self.split(Array(path.utf8)))
  }

  private init(parts: [[UInt8]]) { self.parts = Self.normalized(parts) }

  /// The path of a `schemaLocation` in the file of this path; nil when it is an address with a scheme or a host.
  func resolving(_ location: String) -> SchemaPath? {
    let bytes = Array(location.utf8)
    let scheme = bytes.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#") }
    guard !scheme.contains(UInt8(ascii: ":")), !bytes.starts(with: "//".utf8) else { return nil }
    let path = Self.decoded(bytes.prefix { $0 != UInt8(ascii: "#") })
    let isAbsolute = path.first == UInt8(ascii: "/")
    return SchemaPath(parts: (isAbsolute ? [] : Array(parts.dropLast())) + Self.split(path))
  }

  /// The path as text.
  var text: String { "/" + parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/") }

  /// The path as part of a URL.
  var urlPath: String {
    let digits = Array("0123456789ABCDEF")
    var url = ""
    for part in parts {
      url += "/"
      for byte in part {
        let character = Character(Unicode.Scalar(byte))
        if byte < 0x80, character.isLetter || character.isNumber || "-._~".contains(character) {
          url.append(character)
        } else {
          url += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
    }
    return url
  }

  /// Reads a path that ``urlPath`` made, whatever was done to it on the way.
  init(urlPath: String) {
    self.init(parts: Self.split(Self.decoded(Array(urlPath.utf8)[...])))
  }

  private static func split(_ path: [UInt8]) -> [[UInt8]] {
    path.split(separator: UInt8(ascii: "/")).map { Array($0) }
  }

  private static func normalized(_ parts: [[UInt8]]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for part in parts where part != Array(".".utf8) {
      if part == Array("..".utf8) { _ = result.popLast() } else { result.append(part) }
    }
    return result
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
