import Source

/// Raw HTML that is opened and never closed, so that the text after it is not printed.
enum UnclosedHTML {
  /// What is open at the end of a piece of HTML, as written; nil when all is closed.
  static func opening(in bytes: ArraySlice<UInt8>) -> String? {
    var offset = bytes.startIndex
    while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      if bytes[open...].starts(with: "<!--".utf8) {
        guard let end = end(of: "-->", in: bytes, from: open + 4) else { return "<!--" }
        offset = end
        continue
      }
      if let name = silent.first(where: {
        stands("<\($0)", in: bytes, at: open) && isNameEnd(bytes, open + 1 + $0.utf8.count)
      }) {
        guard let end = end(of: "</\(name)", in: bytes, from: open) else { return "<\(name)>" }
        offset = end
        continue
      }
      offset = open + 1
    }
    return nil
  }

  /// Elements whose content is not printed, or not as text, to their end.
  private static let silent = ["script", "style", "textarea", "iframe", "noscript", "template"]

  private static func isNameEnd(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Bool {
    offset >= bytes.endIndex || bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: ">")
      || bytes[offset] == UInt8(ascii: "/")
  }

  private static func end(of word: String, in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset + word.utf8.count <= bytes.endIndex {
      if stands(word, in: bytes, at: offset) { return offset + word.utf8.count }
      offset += 1
    }
    return nil
  }

  /// Whether a word in small letters stands at an offset, in letters of any kind.
  private static func stands(_ word: String, in bytes: ArraySlice<UInt8>, at offset: Int) -> Bool {
    guard offset + word.utf8.count <= bytes.endIndex else { return false }
    return zip(bytes[offset...], word.utf8).allSatisfy { byte, wanted in
      byte == wanted || (0x41...0x5A).contains(byte) && byte | 0x20 == wanted
    }
  }
}
