import Document

/// The lasting name of an item: `urn:newsml:PROVIDER:YYYYMMDD:LOCAL`.
struct GUID: Hashable {
  /// The provider of items whose provider nobody named.
  static let unknownProvider = "unknown"

  /// The last part, which names the item among those of its provider and day.
  let local: String
  /// The whole name.
  let string: String

  /// Makes the name of an item.
  ///
  /// The provider is a domain; bytes other than letters, digits, hyphens and full stops are percent-encoded. The local
  /// part consists of letters, digits, hyphens and full stops.
  init(provider: String, date: CalendarDate, local: String) {
    self.local = local
    string = "urn:newsml:\(Self.encoded(provider)):\(date.iso8601Basic):\(local)"
  }

  /// The name that a story has at its sender; `local` names it within the message.
  init(ofSender string: String, local: String) {
    self.local = local
    self.string = string
  }

  /// Whether a name is of the form that this provider's items of a day have here, so that it may be another one's.
  static func isOurs(_ string: String, provider: String, date: CalendarDate) -> Bool {
    ["page", "issue", "message-"].contains { local in
      string.utf8.starts(with: "urn:newsml:\(encoded(provider)):\(date.iso8601Basic):\(local)".utf8)
    }
  }

  private static func encoded(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        result.append(byte)
      default: result += percentEncoded(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// A byte as `%XX` (RFC 3986 section 2.1).
func percentEncoded(_ byte: UInt8) -> [UInt8] {
  let digits = Array("0123456789ABCDEF".utf8)
  return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
}
