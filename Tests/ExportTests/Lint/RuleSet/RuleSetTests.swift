import Export
import ExportTestSupport
import Foundation
import Testing

/// The set of rules and the folders agree; what is missing is named, with the place where it belongs.
@Suite struct RuleSetTests {
  private static let sources = "Sources/Lint/Rules"
  private static let tests = "Tests/ExportTests/Lint/Rules"

  /// The paths below a folder that end in a suffix.
  private static func paths(in folder: String, suffix: String) throws -> Set<String> {
    let files = FileManager.default.enumerator(
      atPath: SharedMaterial.packageRoot.appending(path: folder).path)
    return Set(try #require(files).compactMap { $0 as? String }.filter { $0.hasSuffix(suffix) })
  }

  private static let types = RuleSet.standard.rules.map { String(describing: $0) }

  /// Where each listed rule belongs: in the folder of its group, under its own name.
  private static let files = zip(types, RuleSet.standard.metadata).map { type, rule in
    "\(rule.group)".prefix(1).uppercased() + "\(rule.group)".dropFirst() + "/\(type)"
  }

  @Test func holdsEveryFileOnce() throws {
    let files = try Self.paths(in: Self.sources, suffix: "Rule.swift")
    let listed = Set(Self.files.map { $0 + ".swift" })
    for file in files.subtracting(listed).sorted() {
      Issue.record(
        "\(Self.sources)/\(file) is not listed in StandardRules+Generated.swift, or not in the folder of its group: run make rules"
      )
    }
    for file in listed.subtracting(files).sorted() {
      Issue.record("a rule is listed and there is no \(Self.sources)/\(file)")
    }
    #expect(listed.count == Self.types.count)
  }

  @Test func everyRuleHasItsTests() throws {
    let files = try Self.paths(in: Self.tests, suffix: "RuleTests.swift")
    let expected = Set(Self.files.map { $0 + "Tests.swift" })
    for file in expected.subtracting(files).sorted() { Issue.record("\(Self.tests)/\(file) is missing") }
    for file in files.subtracting(expected).sorted() {
      Issue.record("\(Self.tests)/\(file) tests no rule that is listed")
    }
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
