import Export
import Testing

@Suite struct EntityTests {
  private func read(_ markdown: String) -> [String] {
    guard case .paragraph(let paragraph)? = MarkdownParser.parse(SourceText(markdown)).blocks.first
    else { return [] }
    return paragraph.content.map { inline in
      if case .text(let text) = inline { text.string } else { "" }
    }
  }

  @Test(arguments: [
    ("&AElig;", "Æ"), ("&zwnj;", "\u{200C}"), ("&CounterClockwiseContourIntegral;", "∳"), ("&gt;", ">"),
    ("&acE;", "∾\u{333}"), ("&hellip;", "…"), ("&#1234;", "Ӓ"), ("&#X22;", "\""), ("&#0;", "\u{FFFD}"),
    ("&#xD800;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"), ("&#99999999;", "\u{FFFD}"), ("&#x1F4F0;", "📰"),
  ])
  func reference(markdown: String, characters: String) {
    #expect(read(markdown).map { string in Array(string.utf8) } == [Array(characters.utf8)])
  }

  @Test(arguments: [
    "&", "&;", "&amp", "&#;", "&#x;", "&#123456789;", "&#x123456789;", "&#12a;", "&xyzzy;", "&Amp;",
    "&hellip ;",
    "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;", "&#-1;",
  ])
  func noReference(markdown: String) { #expect(read(markdown) == [markdown]) }
}
