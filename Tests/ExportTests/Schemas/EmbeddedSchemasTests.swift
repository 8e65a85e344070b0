import ExportTestSupport
import Foundation
import Schemas
import Testing

@Suite struct EmbeddedSchemasTests {
  @Test(arguments: EmbeddedSchemas.all) func fileIsTheOneOfTheSources(_ file: EmbeddedSchemas.File) throws {
    let source = SharedMaterial.packageRoot.appending(path: "Schemas/\(file.name)")
    let isEqual = try SharedMaterial.bytes(source) == file.bytes
    #expect(isEqual)
  }

  @Test func everyImportIsEmbedded() {
    let names = Set(EmbeddedSchemas.all.map(\.name))
    for file in EmbeddedSchemas.all {
      let locations = XMLSketch.read(file.bytes).descendants.filter { $0.name == "xs:import" }
        .flatMap(\.attributes).filter { $0.name == "schemaLocation" }.map(\.value)
      #expect(names.isSuperset(of: locations))
    }
  }

  @Test(arguments: EmbeddedSchemas.all) func everyElementIsExplained(_ file: EmbeddedSchemas.File) {
    for element in XMLSketch.read(file.bytes).descendants where element.name == "xs:element" {
      guard let name = element.attributes.first(where: { $0.name == "name" })?.value else { continue }
      #expect(element.elements.first?.name == "xs:annotation", "\(name) in \(file.name)")
    }
  }
}
