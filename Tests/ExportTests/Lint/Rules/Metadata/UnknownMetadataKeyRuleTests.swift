import Export
import Testing

@Suite struct UnknownMetadataKeyRuleTests {
  @Test func asksWhatWasMeant() throws {
    let finding = try #require(try LintedText("---\nsecton: 要闻\n---\n").findings(of: "MT010").first)
    #expect(finding.remedy?(.english).contains("section") ?? false)
    #expect(finding.severity == .info)
  }

  @Test func isQuietOnOtherFiles() throws {
    #expect(
      try LintedText("---\ntitle: A post\ntags: [a]\n---\n\nText.\n", defaults: Metadata()).findings.isEmpty)
  }
}

/// MT010 where the key that is misspelled may hold the page back.
@Suite struct MisspelledReleaseKeyTests {
  private static func severities(_ key: String) throws -> [Severity] {
    try LintedText("---\ndate: 2026-05-12\n\(key): x\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n")
      .findings(of: "MT010").map(\.severity)
  }

  @Test(arguments: ["statu", "sttaus", "Statuss", "singal", "embrago", "embargo2", "drafts"]) func anError(
    _ key: String
  ) throws {
    #expect(try Self.severities(key) == [.error])
  }

  @Test(arguments: ["state", "craft", "pege", "layout", "static"]) func anInfo(_ key: String) throws {
    #expect(try Self.severities(key) == [.info])
  }

  @Test func anEmbargoUnderAnotherName() throws {
    for key in ["Embargo", "EMBARGO", "embargoed", "禁发", "禁發至", "解禁时间", "embargo_until"] {
      let text = "---\ndate: 2026-05-12\n\(key): 2026-05-14T06:00:00+08:00\n---\n\n## 一\n\n头一锅茶。\n"
      #expect(try LintedText(text).lines(of: "RG008") == [3], "\(key)")
    }
  }
}
