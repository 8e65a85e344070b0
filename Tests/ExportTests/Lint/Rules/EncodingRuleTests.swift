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
    let (finding, lines) = try #require(EncodingFinding.finding(for: error, in: Self.bytes))
    #expect(finding.rule == "MK009" && finding.severity == .error && finding.fix == nil)
    let place = lines.position(at: finding.range.lowerBound)
    #expect(place.line == 2 && place.column == 8 && place.columnUTF16 == 4)
    #expect(finding.message(.english).contains("line 2"))
  }

  @Test func aFileTooLongIsFoundAtItsStart() throws {
    let error = SourceError.tooLong(byteCount: SourceText.maximumByteCount + 1)
    let (finding, _) = try #require(EncodingFinding.finding(for: error, in: []))
    #expect(finding.range == SourceRange(0, 0))
  }

  @Test func theDeskMaySwitchItOff() throws {
    let error = try #require(Self.error(Self.bytes))
    let off = LintSettings(rules: [.init(rule: "encoding", setting: .off, line: 1)])
    #expect(EncodingFinding.finding(for: error, in: Self.bytes, settings: off) == nil)
    let info = LintSettings(rules: [.init(rule: "MK009", setting: .info, line: 1)])
    #expect(EncodingFinding.finding(for: error, in: Self.bytes, settings: info)?.finding.severity == .info)
  }
}
