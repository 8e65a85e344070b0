import Export
import ExportTestSupport
import Foundation
import Testing

/// The registry and the folders agree.
@Suite struct RuleRegistryTests {
  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: SharedMaterial.packageRoot.appending(path: folder).path
    ).filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }

  private static let types = RuleRegistry.all.map { String(describing: $0) }

  @Test func holdsEveryFileOnce() throws {
    let files = try Self.names(in: "Sources/Export/Lint/Rules")
    #expect(Self.types.sorted() == files)
  }

  @Test func everyRuleHasItsTests() throws {
    let expected = Self.types.map { $0 + "Tests" }.sorted()
    let files = try Self.names(in: "Tests/ExportTests/Lint/Rules")
    #expect(files == expected)
  }

  @Test func isSortedAndWithoutDoubles() {
    let ids = RuleRegistry.metadata.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(Set(RuleRegistry.metadata.map(\.slug)).count == ids.count)
  }

  @Test func typesAreNamedAfterTheirSlugs() {
    for (type, rule) in zip(Self.types, RuleRegistry.metadata) {
      let words = rule.slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      let name = words.joined() + "Rule"
      #expect(type.lowercased() == name.lowercased(), "\(rule.id)")
    }
  }

  @Test(arguments: ["TX001", "tx001", "column-break", "Column-Break"]) func finds(_ name: String) {
    #expect(RuleRegistry.rule(named: name)?.metadata.id == "TX001")
  }

  @Test(arguments: [("colum-break", "column-break"), ("TX01", "TX001"), ("PN0001", "PN001")])
  func suggests(_ name: String, _ suggestion: String) {
    #expect(RuleRegistry.rule(named: name) == nil)
    #expect(RuleRegistry.suggestion(for: name) == suggestion)
  }

  @Test func suggestsNothingForNonsense() { #expect(RuleRegistry.suggestion(for: "zzzzzzzzzzzz") == nil) }
}
