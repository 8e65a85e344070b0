/// Pieces of a text that is too long for one attribute.
enum TextPieces {
  /// Cuts a text between characters; one piece, even if empty, when it is short enough.
  static func of(_ text: String) -> [String] {
    guard text.utf8.count > XMLWriter.maximumRunLength else { return [text] }
    let bytes = Array(text.utf8)
    var pieces: [String] = []
    var start = 0
    while start < bytes.count {
      var end = min(bytes.count, start + XMLWriter.maximumRunLength)
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      pieces.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end
    }
    return pieces
  }
}
