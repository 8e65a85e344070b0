import Export
import ExportTestSupport
import Foundation
import Testing

/// The set of rules and the folders agree.
@Suite struct RuleSetTests {
  /// The names of the files below a folder that end in a suffix, without it.
  private static func names(in folder: String, suffix: String) throws -> [String] {
    let files = FileManager.default.enumerator(
      atPath: SharedMaterial.packageRoot.appending(path: folder).path)
    return try #require(files).compactMap { ($0 as? String)?.split(separator: "/").last }
      .filter { $0.hasSuffix(suffix + ".swift") }.map { String($0.dropLast(6)) }.sorted()
  }

  private static let types = RuleSet.standard.rules.map { String(describing: $0) }

  @Test func holdsEveryFileOnce() throws {
    let files = try Self.names(in: "Sources/Lint/Rules", suffix: "Rule")
    #expect(Self.types.sorted() == files)
  }

  @Test func everyRuleHasItsTests() throws {
    let expected = Self.types.map { $0 + "Tests" }.sorted()
    let files = try Self.names(in: "Tests/ExportTests/Lint/Rules", suffix: "RuleTests")
    #expect(files == expected)
  }

  @Test func isSortedAndWithoutDoubles() {
    let ids = RuleSet.standard.metadata.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(Set(RuleSet.standard.metadata.map(\.slug)).count == ids.count)
  }

  @Test func typesAreNamedAfterTheirSlugs() {
    for (type, rule) in zip(Self.types, RuleSet.standard.metadata) {
      let words = rule.slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      let name = words.joined() + "Rule"
      #expect(type.lowercased() == name.lowercased(), "\(rule.id)")
    }
  }

  @Test(arguments: ["TX001", "tx001", "column-break", "Column-Break"]) func finds(_ name: String) {
    #expect(RuleSet.standard.rule(named: name)?.metadata.id == "TX001")
  }

  @Test(arguments: [("colum-break", "column-break"), ("TX01", "TX001"), ("PN0001", "PN001")])
  func suggests(_ name: String, _ suggestion: String) {
    #expect(RuleSet.standard.rule(named: name) == nil)
    #expect(RuleSet.standard.suggestion(for: name) == suggestion)
  }

  @Test func suggestsNothingForNonsense() { #expect(RuleSet.standard.suggestion(for: "zzzzzzzzzzzz") == nil) }
}
