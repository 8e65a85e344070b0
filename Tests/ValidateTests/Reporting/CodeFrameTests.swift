import Export
import Testing

@testable import validate

@Suite struct CodeFrameTests {
  /// Lines in which a fault is marked by ⟦ and ⟧, which are no part of them.
  private static let marked: [String] = [
    "春水⟦煎⟧茶，一盏在手。", "家👨‍👩‍👧‍👦⟦门⟧口，旗🇨🇳⟦。⟧", "咖啡馆 cafe\u{301}⟦,⟧ 与 caf⟦e\u{301}⟧。", "甲\t乙\t⟦丙⟧丁", "𠀀𠀁⟦𠀂⟧字",
    "“茶”■⟦·⟧…", "⟦整行都错⟧", "行末少了句号⟦⟧", "行末有空格⟦  ⟧", "👍🏽好⟦❤️⟧好", "⟦⟧",
  ]

  private static func frames(
    _ marked: String, width: Int? = nil, ambiguous: AmbiguousWidth = .narrow, language: Language = .chinese
  ) -> String {
    var text: [UInt8] = []
    var starts: [Int] = []
    var ranges: [SourceRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(text.count)
      case "⟧": ranges.append(SourceRange(starts.removeLast(), text.count))
      default: text += Array(String(scalar).utf8)
      }
    }
    let source = SourceText(String(decoding: text, as: UTF8.self))
    let lines = LineTable(source)
    let style = TerminalStyle(hasColor: false, width: width, ambiguousWidth: ambiguous)
    let frame = CodeFrame(source, style: style, language: language)
    return ranges.map { frame.text(RangeReport($0, in: lines), mark: .error) }.joined()
  }

  @Test(arguments: AmbiguousWidth.allCases)
  func caretsStandUnderTheirCharacters(ambiguous: AmbiguousWidth) throws {
    let text = Self.frames(Self.marked.joined(separator: "\n"), ambiguous: ambiguous)
    try Golden.expect(Array(text.utf8), "frames.\(ambiguous.rawValue).golden")
  }

  @Test func ofALongLineTheStretchAroundTheFaultIsShown() throws {
    let before = String(repeating: "湖边的茶农天不亮就上山，", count: 30)
    let after = String(repeating: "露水还挂在竹篓上，", count: 30)
    let long = String(repeating: "错", count: 60)
    let text =
      ["\(before)⟦错⟧\(after)", "⟦错⟧\(after)", "\(before)⟦错⟧", "\(before)⟦\(long)⟧\(after)", "\(before)⟦⟧"]
      .map { Self.frames($0, width: 60) }.joined()
    try Golden.expect(Array(text.utf8), "frames.long.golden")
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 60) }
  }

  @Test(arguments: [(Language.chinese, "^^^^ 到第 3 行"), (.english, "^^^^ to line 3")])
  func ofSeveralLinesTheFirstIsShown(language: Language, end: String) {
    let text = Self.frames("春水⟦煎茶\n第二行\n第三⟧行", language: language)
    #expect(text == "    1 | 春水煎茶\n      |     \(end)\n")
  }

  @Test func nothingInALineMovesTheCursor() {
    #expect(Self.frames("\u{1B}[31m红\u{202E}⟦字⟧") == "    1 | ␛[31m红\u{FFFD}字\n      |         ^^\n")
  }

  @Test func aVeryLongLineIsNotLookedAtAsAWhole() {
    let text = Self.frames(
      String(repeating: "茶", count: 400_000) + "⟦错⟧" + String(repeating: "茶", count: 400_000))
    #expect(text.hasPrefix("    1 | ...茶"))
    #expect(text.split(separator: "\n")[0].hasSuffix("茶..."))
    #expect(text.utf8.count < 600)
  }
}
