import Testing

@testable import XML

@Suite struct XMLWriterTests {
  private static let specials = [
    "&", "<", ">", "\"", "\t", "\n", "\r", "\u{1}", "\u{1F}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "，",
    "\u{7F}",
    "!", "=", "\u{F8FF}",
  ]

  /// What a reader makes of an attribute and a text, and no byte may be passed over wherever it stands in a block of sixteen.
  @Test(arguments: specials)
  func whatIsWrittenIsReadBackWhereverItStands(special: String) throws {
    for length in 0..<20 {
      for filler in ["a", "中"] {
        let text = String(repeating: filler, count: length) + special + "and what follows"
        var writer = XMLWriter()
        writer.start("a", mixed: true)
        writer.attribute("v", text)
        writer.text(text, forbidden: .replacement)
        writer.end()
        let root = try XMLTreeReader.read(writer.finish()).root
        let isForbidden = ["\u{1}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"].contains(special)
        let expected = isForbidden ? text.replacing(special, with: "\u{FFFD}") : text
        #expect(Array(root.text.utf8) == Array(expected.utf8), "\(length) times \(filler)")
        #expect(root["v"].map { Array($0.utf8) } == Array(expected.utf8), "\(length) times \(filler)")
      }
    }
  }
}
