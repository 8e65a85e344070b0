import Export
import ExportTestSupport
import Testing

/// Whatever our profile accepts, the official schemas accept too.
@Suite(.needsSharedMaterial, .needsXMLLint, .thorough) struct ProfileSubsetTests {
  /// Damage in one place leaves many documents valid, damage in several finds what only goes wrong together.
  @Test(arguments: [1, 3]) func acceptedMutationsAreOfficiallyValid(damages: Int) throws {
    let original = XMLSketch.read(try NewsMLExporter.export(SampleIssue.complete).bytes)
    var documents: [String: [UInt8]] = [:]
    for seed in 1...400 {
      let document = original.copy()
      var mutation = XMLMutation(seed: seed * 31 + damages)
      for _ in 0..<damages { mutation.damage(document) }
      documents["seed-\(seed)"] = Array(document.xml.utf8)
    }
    let ours = try XMLLint.validate(documents, schema: XMLLint.profile)
    let accepted = documents.filter { ours[$0.key]?.isValid == true }
    let official = try XMLLint.validate(accepted, schema: SharedMaterial.officialDriver)
    for (name, verdict) in official { #expect(verdict.isValid, "\(name): \(verdict.output)") }
    #expect(accepted.count >= (damages == 1 ? 40 : 5))
    #expect(accepted.count <= (damages == 1 ? 200 : 60))
  }

  @Test func sketchReadsWhatItWrites() throws {
    let original = try NewsMLExporter.export(SampleIssue.complete).bytes
    let isEqual = Array(XMLSketch.read(original).xml.utf8) == original
    #expect(isEqual)
  }
}
