import Export
import ExportTestSupport
import Testing

/// What we export is valid by the official schemas, NITF content included.
@Suite(.enabled(if: SharedMaterial.isPresent && XMLLint.isPresent)) struct OfficialSchemaTests {
  @Test func completeIssueIsValid() throws {
    let message = try NewsMLExporter.export(SampleIssue.complete)
    let verdict = try XMLLint.validate(message.bytes, schema: SharedMaterial.officialDriver)
    #expect(verdict.isValid, "\(verdict.output)")
  }
}
