import Export
import ExportTestSupport
import Testing

/// The verdicts on XML of real agencies are those of `xmllint`, and those on the IPTC's test files the IPTC's own.
@Suite(.needsSharedMaterial, .thorough) struct CorpusVerdictTests {
  @Test(arguments: CorpusVerdicts.columns)
  func agrees(column: CorpusVerdicts.Column) throws {
    let schema = try CorpusVerdicts.schema(column.schema)
    let verdicts = try CorpusVerdicts().verdicts(column.name)
    #expect(verdicts.count == column.count)
    let differing = try verdicts.filter { try CorpusVerdicts.verdict(on: $0.file, by: schema) != $0.verdict }
    #expect(Set(differing.map(\.file)) == (column.name == "nitf_3.6" ? CorpusVerdicts.bareNITF : []))
  }

  @Test func givesTheVerdictsThatTheIPTCExpects() throws {
    let schema = try CorpusVerdicts.schema(CorpusVerdicts.columns[0].schema)
    let files = try CorpusVerdicts().unitFiles()
    #expect(files.count == 84)
    let differing = try files.filter { try CorpusVerdicts.verdict(on: $0.file, by: schema) != $0.verdict }
    #expect(Set(differing.map(\.file)) == Set(CorpusVerdicts.unitExceptions.keys))
  }
}
