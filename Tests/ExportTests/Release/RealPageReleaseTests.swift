import Export
import ExportTestSupport
import Foundation
import Testing

/// The whole release check on the one real page. What must hold is stated in the acceptance oracle of the design.
@Suite(.needsSharedMaterial) struct RealPageReleaseTests {
  private func report(includesSpelling: Bool = true) throws -> (ReleaseReport, [UInt8]) {
    let bytes = try SharedMaterial.bytes(SharedMaterial.realPage)
    let input = IssueInput(pages: [PageInput(file: "page.md", bytes: bytes)])
    let options = ReleaseOptions(includesSpelling: includesSpelling)
    return (ReleaseCheck.run(input, options: options), bytes)
  }

  @Test func comesBackByteForByteWithFewHints() throws {
    let (report, bytes) = try report()
    let page = try #require(report.pages.first)
    // The page has no date, and cannot be exported without one.
    #expect(page[.export].outcome == .failed && page[.export]["missing"] == 0)
    for stage in Stage.allCases where stage != .export {
      #expect(page[stage].outcome == .passed, "\(stage): \(page[stage].problems)")
    }
    #expect(page[.roundTrip]["identical"] == 1)
    #expect(page[.roundTrip]["sourceBytes"] == bytes.count)
    #expect(try #require(page[.roundTrip]["hintBytes"]) * 50 < bytes.count)
  }

  @Test func mayNotGoOutWithErrorsInItsText() throws {
    let (report, _) = try report()
    #expect(!report.passes)
  }

  @Test func keepsItsContentWithoutHints() throws {
    let (report, _) = try report(includesSpelling: false)
    let page = try #require(report.pages.first)
    #expect(page[.roundTrip].outcome == .passed)
    #expect(page[.roundTrip]["identical"] == 0)
    #expect(page[.roundTrip]["hintBytes"] == 0)
  }

  @Test func givesTheFindingsOfTheOracleAndNoOther() throws {
    let (report, bytes) = try report()
    let lines = LineTable(try SourceText(bytes))
    let findings = try #require(report.pages.first).findings
    let found = findings.map {
      "\($0.rule) \(lines.line(at: $0.range.lowerBound)) \($0.severity) \($0.count)"
    }
    let expected = [
      "TX001 48 error 1", "TX001 54 error 1", "TX001 64 error 1", "TX001 101 error 1", "TX001 107 error 1",
      "TX001 113 error 1", "ST006 33 error 1", "ST007 11 warning 1", "ST010 74 warning 1",
      "ST005 119 warning 1",
      "HD003 7 info 1", "HD002 92 info 1", "MT001 1 error 1", "MT002 1 error 1", "MK001 1 warning 2",
      "MK002 120 warning 1", "MT003 1 warning 1", "MT006 1 warning 1",
      "RG001 1 error 1",
      "RG004 1 error 1", "BY008 82 info 1", "BY009 35 info 1", "DL005 19 info 1",
    ]
    let ofTheWholeFile = findings.filter { ["PN001", "PN002"].contains($0.rule) }
    #expect(
      ofTheWholeFile.map { "\($0.rule) \($0.severity) \($0.count)" }.sorted() == [
        "PN001 error 232", "PN002 warning 2",
      ])
    #expect(found.filter { !$0.hasPrefix("PN") }.sorted() == expected.sorted())
  }
}
