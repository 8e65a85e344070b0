import Export
import Testing

@Suite struct EncodingRuleTests {
  private static let bytes: [UInt8] = Array("## 春茶\n开采 ".utf8) + [0xB4, 0xBA] + Array("\n".utf8)

  private static func error(_ bytes: [UInt8]) -> SourceError? {
    do throws(SourceError) {
      _ = try SourceText(bytes)
      return nil
    } catch { return error }
  }

  @Test func saysWhere() throws {
    let error = try #require(Self.error(Self.bytes))
    let (finding, lines) = EncodingFinding.finding(for: error, in: Self.bytes)
    #expect(finding.rule == "MK009" && finding.severity == .error && finding.fix == nil)
    let place = lines.position(at: finding.range.lowerBound)
    #expect(place.line == 2 && place.column == 8 && place.columnUTF16 == 4)
    #expect(finding.message(.english).contains("line 2"))
  }

  @Test func aFileTooLongIsFoundAtItsStart() {
    let error = SourceError.tooLong(byteCount: SourceText.maximumByteCount + 1)
    let (finding, _) = EncodingFinding.finding(for: error, in: [])
    #expect(finding.range == SourceRange(0, 0))
  }

  @Test func theEncodingIsNamedWithTheRemedy() throws {
    let gbk: [UInt8] = [0xB4, 0xBA, 0xB2, 0xE8, 0xBF, 0xAA, 0xD4, 0xB0, 0x0A]
    let error = try #require(Self.error(gbk))
    let words = EncodingFinding.finding(for: error, in: gbk).finding
    #expect(words.message(.english).contains("GBK"))
    #expect(words.remedy?(.english).contains("--encoding gb18030") ?? false)
    #expect(error.wording(of: gbk)(.chinese).contains("GB 18030"))
    let marked: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
    let other = try #require(Self.error(marked))
    #expect(EncodingFinding.finding(for: other, in: marked).finding.message(.chinese).contains("UTF-16"))
  }

  /// Its bytes are UTF-8, every other one a NUL.
  @Test func englishInUTF16IsFound() throws {
    let text = String("## Tea\n\nThe first tea is in.\n".flatMap { [$0, "\u{0}"] })
    let findings = try LintedText(text).findings(of: "MK009")
    #expect(findings.map(\.severity) == [.error])
    #expect(findings[0].message(.english).contains("UTF-16"))
    #expect(try LintedText("## T\u{0}a\n\nThe first tea is in.\n").findings(of: "MK009").isEmpty)
  }
}

/// Files that can be read, with marks and line ends that cannot be seen.
@Suite struct LineEndsTests {
  private static func findings(_ text: String, _ yaml: String? = nil) throws -> [Finding] {
    try LintedText(text, configuration: yaml).findings(of: "MK009")
  }

  @Test func crlfIsAnInfoWithoutAFix() throws {
    let findings = try Self.findings("## 一\r\n\r\n头茶。\r\n")
    #expect(findings.map(\.severity) == [.info] && findings.allSatisfy { $0.fix == nil })
    #expect(findings.map(\.range) == [SourceRange(6, 8)])
  }

  @Test func mixedLineEndsBecomeThePrevailingOne() throws {
    let linted = try LintedText("## 一\r\n\r\n头茶。\n二茶。\r三茶。\r\n")
    #expect(linted.findings(of: "MK009").map(\.count) == [2])
    expectSameBytes(linted.fixed("MK009", safety: .safe), "## 一\r\n\r\n头茶。\r\n二茶。\r\n三茶。\r\n")
  }

  @Test func aMarkIsAWarning() throws {
    #expect(try Self.findings("\u{FEFF}## 一\n\n头茶。\n").map(\.severity) == [.warning])
    #expect(
      try Self.findings("\u{FEFF}## 一\n\n头茶。\n", "rules:\n  MK009: error\n").map(\.severity) == [.error])
    #expect(try Self.findings("\u{FEFF}## 一\n\n头茶。\n", "rules:\n  MK009: off\n").isEmpty)
  }

  /// The front matter is one with and without the mark.
  @Test func theMarkGoesAndThePageStays() throws {
    let linted = try LintedText("\u{FEFF}---\ndate: 2026-05-12\n---\n\n## 一\n\n头茶。\n")
    expectSameBytes(linted.fixed("MK009", safety: .safe), "---\ndate: 2026-05-12\n---\n\n## 一\n\n头茶。\n")
  }
}
