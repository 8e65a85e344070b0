/// Pieces of a text that is too long for one attribute.
enum TextPieces {
  /// The longest piece in bytes. libxml2 2.9 reads a file of any length when its attributes are no longer than this, but
  /// gives up where attributes of some 100,000 bytes follow each other ("Huge input lookup").
  static let maximumLength = 30_000

  /// Cuts a text between characters; one piece, even if empty, when it is short enough.
  static func of(_ text: String) -> [String] {
    guard text.utf8.count > maximumLength else { return [text] }
    let bytes = Array(text.utf8)
    var pieces: [String] = []
    var start = 0
    while start < bytes.count {
      var end = min(bytes.count, start + maximumLength)
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      pieces.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end
    }
    return pieces
  }
}
