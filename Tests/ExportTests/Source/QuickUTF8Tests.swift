import Testing

@testable import Source

@Suite struct QuickUTF8Tests {
  /// Every kind of character, at every place in eight bytes, with every byte of it replaced or left out.
  private static let texts: [[UInt8]] = {
    let characters: [[UInt8]] = [
      [0x00], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xE1, 0x80, 0x80], [0xEC, 0xBF, 0xBF],
      [0xED, 0x80, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
      [0xF0, 0x90, 0x80, 0x80],
      [0xF4, 0x8F, 0xBF, 0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], Array("临".utf8),
    ]
    var texts: [[UInt8]] = []
    for character in characters {
      for before in ["", "a", "临", "é", "临江县a", "abcdefg"] {
        for after in ["", "临江县的水渠", "abcdefghij", "é临é江a"] {
          let (before, after) = (Array(before.utf8), Array(after.utf8))
          texts.append(before + character + after)
          for index in character.indices {
            var cut = character
            cut.remove(at: index)
            texts.append(before + cut + after)
            for byte: UInt8 in [0x20, 0x7F, 0x80, 0xBF, 0xC0, 0xE4, 0xFF] {
              var wrong = character
              wrong[index] = byte
              texts.append(before + wrong + after)
            }
          }
        }
      }
    }
    return texts
  }()

  @Test func agreesWithTheStandardLibrary() throws {
    for text in Self.texts {
      let prefix = QuickUTF8.prefix(of: text.span)
      #expect(String(validating: text[..<prefix], as: UTF8.self) != nil, "\(text)")
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: text.span)
        #expect(throws: Never.self) { try SourceText(text) }
      } catch {
        let offset = error.byteOffsets.lowerBound
        #expect(throws: SourceError.notUTF8(offset: offset), "\(text)") { try SourceText(text) }
      }
    }
  }

  @Test func looksOverWhatAPageIsMadeOf() {
    let text = Array("临江县的水渠修好了，两岸稻田放上了水。Water, 3月5日é".utf8)
    #expect(QuickUTF8.prefix(of: text.span) > text.count - 8)
  }
}
