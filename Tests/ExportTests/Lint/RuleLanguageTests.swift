import Export
import Testing

/// Rules of Chinese prose, and Chinese remedies, on pages in other languages.
@Suite struct RuleLanguageTests {
  private static let body = """
    ## Ferry opens at Marrow

    By Mara Quill

    The ferry left the quay at dawn, and most of the town came to see it go. The sign says 灯亮了,今天好。

    ![The ferry at the quay in the morning.](a.png)

    ### Fares

    The harbour office said on Tuesday the fares would stay for a year (about 2% more).

    ■Tom Ashe

    """
  private static let front =
    "---\npublication: The Marrow Courier\ndate: 2026-05-12\npage: A1\nlanguage: en\n---\n\n"

  @Test(arguments: [front + body, body]) func chineseRulesAreSilent(_ text: String) throws {
    let found = try LintedText(text, defaults: Metadata(publication: "The Marrow Courier")).findings
    let chinese = Set(RuleSet.standard.metadata.filter { $0.language == .chinese }.map(\.id))
    #expect(found.filter { chinese.contains($0.rule) }.isEmpty)
    #expect(
      chinese.isSuperset(of: [
        "PN001", "QT003", "NM001", "TX004", "TX009", "BY003", "DL001", "HD004", "MT006",
      ]))
    #expect(
      chinese.isDisjoint(with: ["TX001", "QT001", "ST008", "CP002", "RG003", "DU001", "MT001", "MK001"]))
  }

  /// The same words in Chinese are told.
  @Test func theyRunOnChinesePages() throws {
    let text = Self.front.replacing("language: en", with: "language: zh-CN") + Self.body
    let found = Set(try LintedText(text).findings.map(\.rule))
    #expect(found.isSuperset(of: ["PN001", "MT003", "MT006"]))
  }

  /// What is said in English on an English page names nothing that only a Chinese page has.
  @Test func remediesAreEnglish() throws {
    let long = (1...40).map { "Line \($0) of the story tells of the town and of the river.\n\n" }.joined()
    let text = Self.front + Self.body + "\n## Council meets again\n\n" + long
    let findings = try LintedText(text, configuration: "rules:\n  BY001: warning\n").findings
    #expect(Set(findings.map(\.rule)).contains("CP002"))
    for finding in findings {
      for words in [finding.message, finding.remedy].compactMap({ $0?.english }) {
        let marks = words.unicodeScalars.filter {
          (0x3000...0x9FFF).contains($0.value) || $0 == "■" || $0.value >= 0xFF00
        }
        #expect(marks.isEmpty, "\(finding.rule): \(words)")
      }
    }
  }

  @Test func aRuleSwitchedOnStaysWithItsLanguage() throws {
    let linted = try LintedText(Self.front + Self.body, configuration: "rules:\n  MT006: error\n")
    #expect(linted.findings(of: "MT006").isEmpty)
  }
}
