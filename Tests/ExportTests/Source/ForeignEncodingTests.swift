import Export
import Testing

@Suite struct ForeignEncodingTests {
  private static func utf16(_ text: String, mark: Bool = false) -> [UInt8] {
    (mark ? [0xFF, 0xFE] : []) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// 标题：春茶开园。 in GBK.
  private static let gbk: [UInt8] =
    Array("## ".utf8) + [
      0xB1, 0xEA, 0xCC, 0xE2, 0xA3, 0xBA, 0xB4, 0xBA, 0xB2, 0xE8, 0xBF, 0xAA, 0xD4, 0xB0, 0xA1, 0xA3, 0x0A,
    ]

  @Test func utf16IsToldWithAndWithoutAMark() {
    for text in ["## 春茶开园\n\n采茶人上山。\n", "## Tea\n\nThe first tea is in.\n"] {
      let little = Self.utf16(text)
      var big = little
      for index in stride(from: 0, to: big.count, by: 2) { big.swapAt(index, index + 1) }
      #expect(ForeignEncoding(of: little) == .utf16LittleEndian)
      #expect(ForeignEncoding(of: big) == .utf16BigEndian)
      #expect(ForeignEncoding(of: Self.utf16(text, mark: true)) == .utf16LittleEndian)
    }
  }

  @Test func gbkIsTold() {
    #expect(ForeignEncoding(of: Self.gbk) == .gb18030)
    #expect(ForeignEncoding(of: Array(Self.gbk.dropLast(2))) == .gb18030)
    #expect(ForeignEncoding(of: Array(repeating: Self.gbk, count: 40).flatMap(\.self)) == .gb18030)
  }

  @Test(
    arguments: [
      // A character cut short at the end, in the middle, and several.
      Array("## 春茶开园\n\n采茶人上山。".utf8.dropLast(1)), Array("春茶".utf8.dropLast(2)) + Array("开园了\n".utf8),
      Array("春".utf8.dropLast()) + Array("茶开园".utf8) + Array("采".utf8.dropLast()) + Array("茶人上".utf8),
      // One character of GBK in a page of UTF-8, a page of Latin letters, and nothing to tell by.
      Array("春茶开园\n".utf8) + [0xB4, 0xBA, 0x0A], [0x63, 0x61, 0x66, 0xE9, 0x20, 0x74, 0x72, 0xE8, 0x73],
      [0xFF], [],
      // Korean, in pairs like those of GBK.
      [
        0xC7, 0xD7, 0xB1, 0xB8, 0x20, 0xC3, 0xE0, 0xC1, 0xA6, 0xB0, 0xA1, 0xBF, 0xAD, 0xB7, 0xC8, 0xB4, 0xD9,
        0xB0, 0xA1,
        0xB3, 0xAA, 0xB4, 0xD9, 0xB6, 0xF3, 0xB8, 0xB6, 0xBB, 0xE7, 0xBE, 0xC6,
      ],
    ] as [[UInt8]])
  func nothingElseIsNamed(bytes: [UInt8]) {
    #expect(ForeignEncoding(of: bytes) == nil)
  }

  @Test func aPageInUTF8IsNone() {
    #expect(ForeignEncoding(of: Array("## 春茶开园\n\n采茶人上山，NUL\u{0}在此。\n".utf8)) == nil)
  }

  @Test(arguments: [
    ("", true), ("\n \r\n\t\u{3000}\n", true), ("\u{FEFF}\n", true), ("。", false), ("\u{A0}a", false),
  ])
  func blankPages(text: String, isBlank: Bool) {
    #expect(SourceText(text).isBlank == isBlank)
  }
}
