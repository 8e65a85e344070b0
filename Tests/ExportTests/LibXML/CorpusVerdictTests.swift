import Export
import ExportTestSupport
import Foundation
import Testing

/// The verdicts on XML of real agencies are those of `xmllint`.
@Suite(.enabled(if: SharedMaterial.isPresent)) struct CorpusVerdictTests {
  @Test(arguments: [
    ("g2_2.35_power", "NewsML-G2_2.35-spec-All-Power.xsd", 272),
    ("g2+nitf3.6+odrl_driver", "driver-g2-nitf-odrl.xsd", 272), ("nitf_3.6", "nitf-3-6.xsd", 15),
  ])
  func agrees(column: String, schema name: String, count: Int) throws {
    let schema = try XMLSchema(path: SharedMaterial.root.appending(path: "standards/xsd/\(name)").path)
    let folder = SharedMaterial.root.appending(path: "corpus/xml")
    let table = try String(contentsOf: folder.appending(path: "verdicts.tsv"), encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let index = try #require(table.first?.firstIndex(of: column[...]))
    let file = try #require(table.first?.firstIndex(of: "file"))
    var agreements = 0
    for row in table.dropFirst() where row[index] != "-" {
      let violations = try schema.validate(SharedMaterial.bytes(folder.appending(path: String(row[file]))))
      let verdict = violations.isEmpty ? "valid" : "invalid"
      #expect(verdict == row[index], "\(row[file]): \(violations.first?.message ?? "")")
      agreements += verdict == row[index] ? 1 : 0
    }
    #expect(agreements == count)
  }
}
