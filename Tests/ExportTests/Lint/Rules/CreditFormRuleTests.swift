import Export
import Testing

@Suite struct CreditFormRuleTests {
  private static func line(_ credit: String) -> String { "## 一\n\n![茶山。](a.jpg)\n\n\(credit)\n" }
  private static func caption(_ credit: String) -> String { "## 一\n\n![茶山上，雾还没散。\(credit)](a.jpg)\n" }

  @Test(arguments: ["■摄影 周野", "周野/摄", "周野 摄", "本报记者 周野摄", "（周野）"]) func withoutAHouseFormAllAreRight(
    _ credit: String
  ) throws {
    #expect(try LintedText(Self.line(credit)).findings(of: "CP004").isEmpty)
  }

  @Test(arguments: [
    ("slash", "■摄影 周野", "■周野/摄"), ("space", "摄影 周 野", "周 野 摄"), ("closed", "周野/摄", "周野摄"),
    ("role-first", "周野/摄", "摄影 周野"),
    ("role-first", "林一苇 周野/摄", "摄影 林一苇 周野"), ("slash", "摄影 林一苇 周野", "林一苇 周野/摄"), ("slash", "供图 周野", "周野/供图"),
  ]) func writesTheForm(_ form: String, _ credit: String, _ mended: String) throws {
    let linted = try LintedText(Self.line(credit), configuration: "house:\n  photo-credit: \(form)\n")
    #expect(linted.findings(of: "CP004").count == 1)
    expectSameBytes(linted.fixed("CP004"), Self.line(mended))
  }

  /// What only parts the words changes unseen; a role that is written otherwise or moves does not.
  @Test(arguments: [("closed", "周野/摄", "周野摄"), ("slash", "摄影 周野", nil), ("role-first", "周野/供图", nil)])
  func onlyWhatPartsTheWordsIsSafe(_ form: String, _ credit: String, _ mended: String?) throws {
    let linted = try LintedText(Self.line(credit), configuration: "house:\n  photo-credit: \(form)\n")
    expectSameBytes(linted.fixed("CP004", safety: .safe), Self.line(mended ?? credit))
  }

  /// A line end or markup within the credit is for a person.
  @Test(arguments: ["周野\n摄", "周野  \n摄", "**周野**摄", "周野`/`摄"]) func whatMarkupStandsInIsNotMended(
    _ credit: String
  )
    throws
  {
    let linted = try LintedText(Self.line(credit), configuration: "house:\n  photo-credit: slash\n")
    #expect(linted.findings(of: "CP004").compactMap(\.fix).isEmpty)
    expectSameBytes(linted.fixed("CP004"), Self.line(credit))
  }

  @Test(arguments: [("slash", " 周野 摄", " 周野/摄"), ("space", "（周野/摄）", "（周野 摄）"), ("closed", " 周野 摄", " 周野摄")])
  func theEndOfACaptionCounts(_ form: String, _ credit: String, _ mended: String) throws {
    let linted = try LintedText(Self.caption(credit), configuration: "house:\n  photo-credit: \(form)\n")
    expectSameBytes(linted.fixed("CP004"), Self.caption(mended))
  }

  @Test(arguments: ["■摄影 周野", "■摄影 记者 周野", "本报记者 周野摄", "■图片 周野", "■摄影报道 周野", "（周野）"])
  func whatIsRightOrMoreThanACreditStays(_ credit: String) throws {
    let linted = try LintedText(Self.line(credit), configuration: "house:\n  photo-credit: role-first\n")
    #expect(linted.findings(of: "CP004").isEmpty)
  }
}
