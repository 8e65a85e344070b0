import Testing

@testable import Document
@testable import Markdown
@testable import Newspaper
@testable import Source

/// What looks at texts sixteen bytes at a time, against the same byte by byte: what is looked for stands at every place
/// of texts of every length up to some blocks.
@Suite struct ByteBlockTests {
  private static let fillers = ["a", "，", "中", "水a", "民\u{1F33E}"]

  /// Texts around a piece that is looked for.
  private static func texts(around piece: [UInt8], filledWith filler: String) -> [[UInt8]] {
    let characters = String(repeating: filler, count: 40).map { Array(String($0).utf8) }
    return (0...18).flatMap { before in
      [0, 1, 5, 6, 18].map { after in
        Array(characters.prefix(before).joined()) + piece + Array(characters.prefix(after).joined())
      }
    }
  }

  @Test(arguments: fillers)
  func findsTheFirstOfEachByte(filler: String) {
    for byte in "\0\u{1}\t\n\r !\"#%&'()*+;<=>Z[\\]^_`ab}~\u{7F}".utf8 {
      for text in Self.texts(around: [byte], filledWith: filler) {
        #expect(
          ByteSearch.offset(of: byte, in: text.span, from: 0) == text.firstIndex(of: byte) ?? text.count)
        let end = ByteSearch.lineEnd(text, from: 0, limit: text.count)
        #expect(end == text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count)
        let begin = ByteSearch.inlineStart(text, from: 0, limit: text.count)
        #expect(begin == text.firstIndex { "\0\n\r!&*<[\\]_`~".utf8.contains($0) } ?? text.count)
      }
    }
  }

  @Test(arguments: fillers, [0xFFBF, 0xFFC0, 0xFFFD, 0xFFFE, 0xFFFF, 0x20, 0x21, 0x3000] as [UInt32])
  func findsWhatDoesNotPrint(filler: String, character: UInt32) throws {
    let piece = Array(String(Character(try #require(Unicode.Scalar(character)))).utf8)
    for text in Self.texts(around: piece, filledWith: filler) {
      let wanted = text.indices.first { text[$0] <= 0x20 || text[$0...].starts(with: [0xEF, 0xBF]) }
      #expect(ByteSearch.offsetOfSpaceOrLast(in: text.span, from: 0) == wanted ?? text.count)
    }
  }

  @Test(arguments: fillers)
  func seesOneByteThatDiffers(filler: String) {
    for text in Self.texts(around: [0x7E], filledWith: filler) {
      let around = [0x41] + text + [0x42]
      #expect(ByteSearch.matches(text, in: around, at: 1))
      #expect(!ByteSearch.matches(text + [0x43], in: around, at: 1))
      for index in text.indices {
        var other = text
        other[index] ^= 0x80
        #expect(!ByteSearch.matches(other, in: around, at: 1))
      }
    }
  }

  @Test(arguments: fillers)
  func findsTwoBytesSideBySide(filler: String) {
    for text in Self.texts(around: Array("<!".utf8), filledWith: filler) {
      for start in [0, 1, 7] where start <= text.count {
        let wanted = text.indices.first { $0 >= start && text[$0...].starts(with: "<!".utf8) } ?? text.count
        #expect(
          ByteSearch.offset(of: UInt8(ascii: "<"), UInt8(ascii: "!"), in: text.span, from: start) == wanted)
      }
    }
  }

  @Test(arguments: fillers)
  func measuresWhatTextsHaveInCommon(filler: String) {
    for text in Self.texts(around: [0x7E], filledWith: filler) {
      let longer = text + [0x41]
      #expect(ByteSearch.commonLength(text.span, longer.span) == text.count)
      #expect(ByteSearch.commonLength(longer.span, text.span) == text.count)
      for index in text.indices {
        var other = text
        other[index] ^= 1
        #expect(ByteSearch.commonLength(text.span, other.span) == index)
      }
    }
  }

  /// The quick look must let every text pass that the standard words score.
  @Test(arguments: fillers)
  func seesEverySignalOfWeather(filler: String) {
    let weather = WeatherSignals(HouseStyle.standard.weather)
    for signal in ["℃", "°C", "气温", "温度", "气度", "风3级", "氏度"] {
      for text in Self.texts(around: Array(signal.utf8), filledWith: filler) {
        let mayScore = weather.mayScore(text, SourceRange(0, text.count))
        #expect(mayScore, "\(signal) in \(text)")
      }
    }
    for word in ["气", "风", "级", "温", "民", "é", "Â", "℅"] {
      for text in Self.texts(around: Array(word.utf8), filledWith: filler) {
        let mayScore = weather.mayScore(text, SourceRange(0, text.count))
        #expect(!mayScore, "\(word) in \(text)")
      }
    }
  }

  /// Plain text is written as it is wherever nothing in it means anything.
  @Test(arguments: ["a", "中"])
  func escapesWhereverItIsNeeded(filler: String) {
    for byte in "!&*<[\\]_`~#".utf8 {
      for text in Self.texts(around: [byte], filledWith: filler) {
        let string = String(decoding: text, as: UTF8.self)
        let block = Block.paragraph(Paragraph([.text(Text(string))]))
        let written = MarkdownWriter.write(block)
        let page = try? SourceText(written)
        #expect(page.map { MarkdownParser.parse($0).blocks.hasSameStructure(as: [block]) } == true)
      }
    }
  }
}
