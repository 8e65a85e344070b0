import Newspaper
import Source

/// A mark of punctuation in a ``Passage``.
struct Mark: Sendable, Hashable {
  /// The byte offset in the passage, from 0.
  var offset: Int
  /// The mark.
  let scalar: Unicode.Scalar
  /// The byte offset after it.
  var end: Int { offset + UTF8.width(scalar) }
}

/// Finds the marks of punctuation, the numerals, the blanks beside Chinese and the odd characters in UTF-8 text: the one
/// pass over the characters of a page that all text rules share. What is none of these is skipped byte by byte, Han in
/// strides of three.
struct MarkScanner {
  /// What an ASCII character is to the scanner.
  private enum Ascii: Sendable { case none, mark, digit, space, control }

  private static let ascii: [Ascii] = {
    var table = [Ascii](repeating: .none, count: 128)
    for byte in 0..<0x20 where byte != 0x09 && byte != 0x0A { table[byte] = .control }
    table[0x7F] = .control
    table[0x20] = .space
    for byte in "0123456789".utf8 { table[Int(byte)] = .digit }
    // Half-width marks that a text rule looks at.
    for byte in "!\"'(),-.:;?~".utf8 { table[Int(byte)] = .mark }
    return table
  }()

  /// Appends what is found from an offset on.
  static func scan(_ bytes: [UInt8], from start: Int, into finds: inout TextFinds) {
    let span = bytes.span
    let table = ascii.span
    let numerals = HanNumeral.beginnings
    finds.expectMarks(of: span.count - start)
    var offset = start
    while offset < span.count {
      let byte = span[offset]
      if byte < 0x80 {
        switch table[Int(byte)] {
        case .none: offset += 1
        case .mark:
          finds.append(Mark(offset: offset, scalar: Unicode.Scalar(byte)))
          offset += 1
        case .digit:
          let first = offset
          repeat { offset += 1 } while offset < span.count && span[offset].isDigit
          finds.numerals.append(.figures, first..<offset, in: bytes)
        case .space:
          let first = offset
          repeat { offset += 1 } while offset < span.count && span[offset] == .space
          let isInLatin =
            first > start && offset < span.count && span[first - 1] < 0x80 && span[offset] < 0x80
          if !isInLatin { finds.blanks.append(first..<offset) }
        case .control:
          finds.oddities.append(OddCharacter(offset: offset, scalar: Unicode.Scalar(byte)))
          offset += 1
        }
      } else if byte >= 0xE4 && byte <= 0xE9 {
        if offset + 1 < span.count, numerals[HanNumeral.key(byte, span[offset + 1])],
          bytes.scalar(at: offset).isHanNumeral
        {
          finds.numerals.append(.han, offset..<offset + 3, in: bytes)
        }
        offset += 3
      } else if byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
        let scalar = bytes.scalar(at: offset)
        if let kind = Numeral.Kind(wide: scalar) {
          finds.numerals.append(kind, offset..<offset + 3, in: bytes)
        }
        if isMark(scalar) {
          finds.append(Mark(offset: offset, scalar: scalar))
        } else if OddCharacter.Kind(scalar) != nil {
          finds.oddities.append(OddCharacter(offset: offset, scalar: scalar))
        }
        offset += 3
      } else {
        let width = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if byte == 0xC2 || byte == 0xEE || byte >= 0xF0, offset + width <= span.count {
          let scalar = bytes.scalar(at: offset)
          if OddCharacter.Kind(scalar) != nil {
            finds.oddities.append(OddCharacter(offset: offset, scalar: scalar))
          }
        }
        offset += width
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
