import ExportTestSupport
import Testing

@testable import Export

/// Fixes keep to what their rules say.
@Suite struct FixPropertyTests {
  private static let mending = RuleRegistry.all.filter { $0.metadata.fix != nil }
    .map { (id: $0.metadata.id, touches: $0.touches, safety: $0.metadata.fix?.safety) }

  /// The first pages of `make survey-fixes`.
  @Test func pagesMadeOfTheExamplesAreMendedAsDeclared() throws {
    var trials = FixTrials(try FixSamples(needsCases: false), seed: 7)
    trials.run(count: 300)
    for (violation, failure) in trials.failures {
      Issue.record("\(violation): \(String(decoding: failure.page, as: UTF8.self).debugDescription)")
    }
    #expect(trials.pageCount == 300)
    // Every rule had its turn.
    #expect(trials.mendingRules.filter { trials.count(of: $0) == 0 }.isEmpty)
  }

  @Test func whoMendsDeclaresWhatItTouches() {
    let silent = RuleRegistry.all.filter { ($0.metadata.fix != nil) == $0.touches.isEmpty }
    #expect(silent.isEmpty, "\(silent.map(\.metadata.id))")
  }

  /// Decision of the house: a fix that is applied unseen never touches words, but for those printed twice and the zero
  /// before a decimal point.
  @Test func safeFixesTouchNoWords() {
    let bold = Self.mending.filter { $0.safety == .safe && !$0.touches.isDisjoint(with: .risky) }.map(\.id)
    #expect(Set(bold) == FixVerdict.exceptions)
  }

  @Test(arguments: [
    ("甲，乙。", 3, 3, ",", FixReach.forms), ("甲，乙。", 3, 3, "", .stops), ("甲，乙。", 0, 3, "丙", .han),
    ("甲&#44;乙", 3, 5, "，", .forms), ("甲\\,乙", 3, 2, "，", .forms), ("⼈", 0, 3, "人", .forms),
    ("５", 0, 3, "5", .forms),
    ("5", 0, 1, "6", .figures), ("a", 0, 1, "A", .letters), ("甲 乙", 3, 1, "\u{3000}", .spaces),
    ("甲\r\n乙", 3, 2, "\n", .lineEnds), ("“甲”", 0, 3, "\"", .quotes),
    ("[词](/u,v)", 4, 7, "", [.marks, .addresses]),
    ("<!-- 注 -->甲", 0, 12, "", .comments), ("<!-- 甲 乙 -->", 5, 3, "", .comments),
    ("甲……", 3, 6, "...", [.ellipses, .stops]),
  ] as [(String, Int, Int, String, FixReach)])
  func editsAreToldByWhatTheyTouch(
    _ text: String, _ start: Int, _ count: Int, _ replacement: String, _ reach: FixReach
  ) {
    let page = PageParser.parse(SourceText(text), file: "a.md")
    let edit = SourceEdit(SourceRange(start, start + count), replacement)
    let touched = TouchedCharacters(LintContext(page: page)).reach(of: [edit], ordered: true)
    #expect(touched == reach, "\(touched.wording.english)")
  }
}
