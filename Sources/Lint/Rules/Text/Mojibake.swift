import Source

/// A piece of text that was read in the wrong encoding 乱码, found by writing it down again in that encoding and looking
/// whether better text comes of it.
struct Mojibake {
  /// Where it stands in its passage.
  let offsets: Range<Int>
  /// What happened.
  let cause: Wording
  /// What it was, as far as that can be told; empty when it cannot.
  let text: String

  /// The pieces of a passage, in order.
  static func find(in passage: Passage) -> [Mojibake] {
    var found: [Mojibake] = []
    let bytes = passage.bytes
    let codes = MisreadGBK.codes
    for stretch in passage.plain {
      var offset = stretch.lowerBound
      while offset < stretch.upperBound {
        if let piece = piece(in: bytes, at: offset, codes) {
          found.append(piece)
          offset = piece.offsets.upperBound
        } else {
          offset += bytes.width(at: offset)
        }
      }
    }
    return found
  }

  private static func piece(in bytes: [UInt8], at offset: Int, _ codes: [UInt16]) -> Mojibake? {
    switch bytes[offset] {
    case UInt8(ascii: "("), UInt8(ascii: "\\"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "%"):
      return SpelledBytes.find(in: bytes, at: offset)
    case 0xC2, 0xC3:
      // The dot of a foreign name is one.
      let next = bytes.width(at: offset) + offset
      if bytes[offset + 1] == 0xB7, bytes[offset] == 0xC2,
        next == bytes.count || !(0x80...0xE2).contains(bytes[next])
      {
        return nil
      }
      guard let (offsets, text, encoding) = MisreadLatin.find(in: bytes, at: offset) else { return nil }
      return Mojibake(offsets, encoding == .utf8 ? .utf8AsLatin : .gbkAsLatin, text)
    case 0xE2...0xEF:
      let scalar = bytes.scalar(at: offset)
      if MisreadGBK.mayBegin(with: scalar, codes),
        let (offsets, text) = MisreadGBK.find(in: bytes, at: offset)
      {
        return Mojibake(offsets, .utf8AsGBK, text.contains("\u{FFFD}") ? "" : text)
      }
      return scalar == "屯" || scalar == "烫" ? SpelledBytes.filler(in: bytes, at: offset) : nil
    default: return nil
    }
  }

  /// Makes one.
  init(_ offsets: Range<Int>, _ cause: Wording, _ text: String = "") {
    self.offsets = offsets
    self.cause = cause
    self.text = text
  }
}

extension Wording {
  fileprivate static let utf8AsGBK = Wording(zh: "UTF-8 的文字被当作 GBK 读了", en: "UTF-8 that was read as GBK")
  fileprivate static let utf8AsLatin = Wording(
    zh: "UTF-8 的文字被当作西文编码读了", en: "UTF-8 that was read as Latin-1 or Windows-1252")
  fileprivate static let gbkAsLatin = Wording(
    zh: "GBK 的文字被当作西文编码读了", en: "GBK that was read as Latin-1 or Windows-1252")
}
