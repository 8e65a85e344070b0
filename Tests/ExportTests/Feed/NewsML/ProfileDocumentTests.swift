import ExportTestSupport
import Testing

/// What `docs/xml-profile.md` shows is what we write.
@Suite struct ProfileDocumentTests {
  @Test func everyLineShownIsInTheGoldenMessage() throws {
    func lines(_ path: String) throws -> [Substring] {
      let file = SharedMaterial.packageRoot.appending(path: path)
      return String(decoding: try SharedMaterial.bytes(file), as: UTF8.self).split(separator: "\n")
    }
    let golden = Set(
      try lines("Tests/ExportTests/Feed/NewsML/Goldens/item.xml").map { $0.drop { $0 == " " } })
    var isInExample = false
    var count = 0
    for line in try lines("docs/xml-profile.md") {
      if line.hasPrefix("```") {
        isInExample = line == "```xml"
      } else if isInExample {
        let shown = line.drop { $0 == " " }
        #expect(golden.contains(shown), "\(shown)")
        count += 1
      }
    }
    #expect(count > 40)
  }
}
