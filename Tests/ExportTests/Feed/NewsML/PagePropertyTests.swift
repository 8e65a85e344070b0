import ExportTestSupport
import Foundation
import Testing

@testable import Feed

@Suite struct PagePropertyTests {
  /// `RECORD_SCHEMA=1 swift test --filter PagePropertyTests` writes the names into the schema, and fails so that nobody
  /// forgets it.
  @Test func theSchemaKnowsEveryProperty() throws {
    let name = "Schemas/newspaper-newsml-g2.xsd"
    let file = SharedMaterial.packageRoot.appending(path: name)
    let isOfProperty = { (line: String) in line.contains("<xs:enumeration value=\"paperprop:") }
    var lines = String(decoding: try SharedMaterial.bytes(file), as: UTF8.self).components(separatedBy: "\n")
    let first = try #require(lines.firstIndex(where: isOfProperty))
    let last = try #require(lines.lastIndex(where: isOfProperty))
    let indent = lines[first].prefix { $0 == " " }
    let written = PageProperty.all.map { "\(indent)<xs:enumeration value=\"\($0.qcode)\"/>" }
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] != nil {
      lines.replaceSubrange(first...last, with: written)
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      Issue.record("\(name) was written; run the tests again without RECORD_SCHEMA")
    } else {
      #expect(
        lines[first...last].sorted() == written.sorted(), "\(name) does not list what the table of keys says")
    }
  }
}
