import Foundation
import Testing

@testable import validate

@Suite struct PathBytesTests {
  @Test(
    arguments: [
      [], Array("副刊/01.md".utf8), [0xB0, 0xE6], Array("a".utf8) + [0xFF] + Array("版".utf8), [0xE7, 0x89],
      [0xC0, 0xAF],
      [0xED, 0xA0, 0x80], Array("\u{10FE80}\u{10FEFF}".utf8), Array("\u{10FE7F}\u{10FF00}\u{1F600}".utf8),
      [0xF4, 0x8F, 0xBA], [0x80, 0x81, 0xFE],
    ] as [[UInt8]])
  func everyNameComesBack(bytes: [UInt8]) {
    let text = PathBytes.text(bytes)
    #expect(PathBytes.bytes(text) == bytes)
    #expect(PathBytes.system(text).dropLast().map { UInt8(bitPattern: $0) } == bytes)
  }

  @Test func differentNamesStayDifferent() {
    let names: [[UInt8]] = [[0xB0], [0xF4, 0x8F, 0xBA, 0xB0], Array("\\xB0".utf8)]
    #expect(Set(names.map { Array(PathBytes.text($0).utf8) }).count == 3)
  }

  @Test func peopleSeeTheBytes() {
    #expect(PathBytes.shown(PathBytes.text([0xB0, 0xE6] + Array(".md".utf8))) == "\\xB0\\xE6.md")
    #expect(TerminalText.of(PathBytes.text([0x1B, 0xFF])) == "␛\\xFF")
    #expect(ArtifactURI.of(PathBytes.text([0xB0, 0x2F, 0x61])) == "%B0/a")
  }
}
