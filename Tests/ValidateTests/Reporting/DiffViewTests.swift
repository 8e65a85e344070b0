import Export
import Testing

@testable import validate

@Suite struct DiffViewTests {
  private static func text(_ old: String, _ new: String, width: Int? = 40, hasColor: Bool = false) -> String {
    DiffView(language: .english, style: TerminalStyle(hasColor: hasColor, width: width))
      .text(Array(old.utf8), Array(new.utf8), path: "1.md")
  }

  @Test func theSameHasNoDifference() { #expect(Self.text("茶\n", "茶\n").isEmpty) }

  /// What did not change stands below itself, though the mark takes two columns in one version and one in the other.
  @Test func wideCharactersStandBelowEachOther() {
    let expected = """
      1.md
      line 1
      - 来了, 坐下, 喝茶。
      + 来了，坐下，喝茶。
            ^^    ^^

      """
    #expect(Self.text("来了,坐下,喝茶。\n", "来了，坐下，喝茶。\n") == expected)
  }

  @Test func coloursMarkTheCharactersAndNoMore() {
    let text = Self.text("来了,坐。\n", "来了，坐。\n", hasColor: true)
    #expect(text.contains("来了\u{1B}[31;7m,\u{1B}[0m 坐。\n"))
    #expect(text.contains("来了\u{1B}[32;7m，\u{1B}[0m坐。\n"))
    #expect(!text.contains("^"))
  }

  @Test func theHalvesOfAParagraphAreComparedWithTheWhole() {
    let text = Self.text("头茶香,二茶\n\n浓。\n\n完。\n", "头茶香，二茶浓。\n\n完。\n")
    let expected = """
      1.md
      lines 1–3
      - 头茶香, 二茶⏎⏎浓。
      + 头茶香，二茶  浓。
              ^^    ^^

      """
    #expect(text == expected)
  }

  @Test func ofALongLineOnlyTheStretchesAroundTheChangesAreShown() {
    let long = String(repeating: "茶", count: 60)
    let text = Self.text("\(long),\(long)\n", "\(long)，\(long)\n")
    let rows = text.split(separator: "\n").map(String.init)
    #expect(rows.count == 7 && rows[2] == "  ..." && rows[6] == "  ...")
    #expect(rows.allSatisfy { DisplayWidth.of($0) <= 40 })
  }

  @Test func whatIsAddedOrTakenAwayIsShown() {
    #expect(Self.text("茶\n", "").contains("- 茶⏎\n+ \n"))
    #expect(Self.text("茶", "茶\n").contains("+ 茶⏎\n"))
    #expect(Self.text("茶 \n", "茶\n").contains("     ^\n") == false)
    #expect(Self.text("茶 \n", "茶\n").contains("\n    ^\n"))
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    #expect(!Self.text("\u{1B}[31m茶,\n", "\u{1B}[31m茶，\n").contains("\u{1B}"))
  }
}
