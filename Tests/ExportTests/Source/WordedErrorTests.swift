import Export
import Foundation
import Testing

/// Errors that nobody catches read well, with and without Foundation.
@Suite struct WordedErrorTests {
  static let errors: [(any WordedError, String)] = [
    (SourceError.notUTF8(offset: 4), "the file is not UTF-8 (from byte 5 on)"),
    (ExportError.noDate(file: "01.md"), "01.md: no publication date"),
    (
      ConfigurationError(file: "desk.yml", line: 3, Wording(zh: "没有这个键", en: "no such key")),
      "desk.yml:3: no such key"
    ),
    (UnknownRule("PN01", in: .standard), "no rule “PN01”; did you mean"),
    (ImportError.json, ""),
  ]

  @Test(arguments: errors.indices) func saysWhereAndWhat(index: Int) {
    let (error, opening) = Self.errors[index]
    #expect(error.description.hasPrefix(opening))
    #expect((error as any Error).localizedDescription == error.description)
    #expect(error.description.hasSuffix(error.wording.english))
  }

  @Test func xmlNamesLineAndColumn() throws {
    let error = try #require(throws: XMLReadError.self) {
      try XMLTreeReader.read(Array("<a>\n<b>&x;</b></a>".utf8))
    }
    #expect(error.description.hasPrefix("2:"))
    #expect(ImportError.unreadable(error).localizedDescription == error.description)
  }
}
