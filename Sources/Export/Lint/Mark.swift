/// A mark of punctuation in a ``Passage``.
struct Mark: Sendable, Hashable {
  /// The byte offset in the passage, from 0.
  var offset: Int
  /// The mark.
  let scalar: Unicode.Scalar
  /// The byte offset behind it.
  var end: Int { offset + UTF8.width(scalar) }
}

/// Finds the marks of punctuation, the numerals and the blanks beside Chinese in UTF-8 text: the one pass over the
/// characters of a page that all text rules share. What is none of these is skipped byte by byte, Han in strides of
/// three.
struct MarkScanner {
  /// Half-width marks that a text rule looks at.
  private static let halfWidth: [Bool] = {
    var table = [Bool](repeating: false, count: 128)
    for byte in "!\"'(),-.:;?~".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// Appends the marks, the numerals, and the runs of U+0020 that touch a character beyond ASCII or an end of the
  /// text, from an offset on.
  static func scan(
    _ bytes: [UInt8], from start: Int, into marks: inout [Mark], _ numerals: inout NumeralRuns,
    _ blanks: inout [Range<Int>]
  ) {
    let span = bytes.span
    let table = halfWidth.span
    var offset = start
    while offset < span.count {
      let byte = span[offset]
      if byte < 0x80 {
        if byte.isDigit {
          let first = offset
          repeat { offset += 1 } while offset < span.count && span[offset].isDigit
          numerals.append(.figures, first..<offset, in: bytes)
          continue
        }
        if byte == 0x20 {
          let first = offset
          repeat { offset += 1 } while offset < span.count && span[offset] == 0x20
          let isInLatin =
            first > start && offset < span.count && span[first - 1] < 0x80 && span[offset] < 0x80
          if !isInLatin { blanks.append(first..<offset) }
          continue
        }
        if table[Int(byte)] { marks.append(Mark(offset: offset, scalar: Unicode.Scalar(byte))) }
        offset += 1
      } else if byte >= 0xE4 && byte <= 0xE9 {
        if HanNumeral.mayBegin(byte, offset + 1 < span.count ? span[offset + 1] : 0),
          bytes.scalar(at: offset).isHanNumeral
        {
          numerals.append(.han, offset..<offset + 3, in: bytes)
        }
        offset += 3
      } else if byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
        let scalar = bytes.scalar(at: offset)
        if let kind = Numeral.Kind(wide: scalar) { numerals.append(kind, offset..<offset + 3, in: bytes) }
        if isMark(scalar) { marks.append(Mark(offset: offset, scalar: scalar)) }
        offset += 3
      } else {
        offset += byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
  }

  /// General punctuation, CJK punctuation, the full-width forms of half-width marks, and what is taken for a dash, an
  /// ellipsis or an interpunct.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x2027, 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F: true
    case 0x2219, 0x22C5, 0x22EF, 0x2500, 0x25CF, 0x30FB: true
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: true
    default: false
    }
  }
}
