import Testing

@testable import Feed
@testable import Source
@testable import XML

/// What an operation that fails says: one line in each language, with what it is about.
@Suite struct FaultWordingTests {
  private static let readFaults: [XMLReadError.Fault] = [
    .empty, .tooBig(limit: 7 << 20), .tooDeep(limit: 7), .textTooLong(limit: 7), .tooManyAttributes(limit: 7),
    .tooManyNamespaces(limit: 7), .tooManyNames(limit: 7), .documentTypeDeclarations, .entity(name: "7"),
    .unknownEncoding(name: "7"), .notText(encoding: "7"), .libraryFault,
  ]

  private static let wordings: [(Wording, about: String)] =
    readFaults.map { fault in
      let isPlain = [.empty, .documentTypeDeclarations, .libraryFault].contains(fault)
      return (XMLReadError(fault).wording, isPlain ? "" : "7")
    }
    + [
      .unreadable(reason: "7"), .notXML(XMLReadError(.empty)), .notSchema(root: "7"), .remote(location: "7"),
      .missing(location: "7", path: "8"), .namespaceTwice("7"), .libraryFault,
    ].map { (fault: SchemaCompileError.Fault) in
      let isPlain = fault == .notXML(XMLReadError(.empty)) || fault == .libraryFault
      return (SchemaCompileError(fault, file: "a.xsd").wording, isPlain ? "" : "7")
    }
    + [
      ExportError.noDate(file: "7.md"), .tooDeep(file: "7.md", range: nil),
      .valueTooLong(file: "7.md", range: nil),
    ].map { ($0.wording, "7.md") }

  @Test(arguments: wordings) func saysItInBothLanguages(_ wording: Wording, _ about: String) {
    for text in [wording.chinese, wording.english] {
      #expect(!text.isEmpty && !text.contains("\n"))
      #expect(about.isEmpty || text.contains(about), "\(text)")
    }
    #expect(wording.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(!wording.english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }
}
