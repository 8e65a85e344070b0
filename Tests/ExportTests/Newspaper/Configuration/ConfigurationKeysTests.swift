import Export
import ExportTestSupport
import Foundation
import Testing

/// The tables of keys, the reader, the listing and the documentation agree.
@Suite struct ConfigurationKeysTests {
  /// The first YAML example of the documentation.
  private static func example() throws -> String {
    let file = SharedMaterial.packageRoot.appending(path: "docs/configuration.md")
    let text = String(decoding: try SharedMaterial.bytes(file), as: UTF8.self)
    let start = try #require(text.range(of: "```yaml\n"))
    let end = try #require(text.range(of: "```\n", range: start.upperBound..<text.endIndex))
    return String(text[start.upperBound..<end.lowerBound])
  }

  /// The names of all keys, those of mappings with dots before them.
  private static func paths(_ keys: [ConfigurationKey], under path: String = "") -> [String] {
    keys.flatMap { key -> [String] in
      let name = path + key.name
      return switch key.shape {
      case .keys(let inner), .list(let inner): [name] + paths(inner, under: name + ".")
      case .table(_, let inner): [name] + paths(inner, under: name + ".")
      case .either(_, .keys(let inner)): [name] + paths(inner, under: name + ".")
      default: [name]
      }
    }
  }

  @Test func theDocumentedExampleIsRead() throws {
    let file = try ConfigurationFile(Array(try Self.example().utf8), file: "docs/configuration.md")
    #expect(RuleSet.standard.unknownRules(in: file).isEmpty)
    #expect(file.configuration != .standard)
    let override = try file.effective(for: "副刊/01.md").configuration
    #expect(override != file.configuration)
  }

  /// Every key of the tables stands in the example, which the reader understands: so it knows them all.
  @Test func theDocumentedExampleHasEveryKey() throws {
    let file = try ConfigurationFile(Array(try Self.example().utf8), file: "docs/configuration.md")
    let said = Set(try file.effective(for: nil).origins.keys)
    let known = Self.paths(ConfigurationKeys.root).filter { path in
      !path.hasPrefix("overrides") && !path.hasPrefix("release.weights.")
        && !path.hasPrefix("release.most-per-issue.")
    }
    for path in known { #expect(said.contains(path), "\(path)") }
  }

  @Test func theListingHasEveryKey() {
    func check(_ keys: [ConfigurationKey], _ rows: [ConfigurationValue.Row], under path: String) {
      for key in keys where key.name != "rules" && key.name != "overrides" {
        let row = rows.first { $0.key == key.name }
        #expect(row != nil, "\(path)\(key.name)")
        if case .keys(let inner) = key.shape, case .table(let rows)? = row?.value,
          key.name != "most-per-issue"
        {
          check(inner, rows, under: "\(path)\(key.name).")
        }
      }
    }
    check(ConfigurationKeys.root, Configuration.standard.values, under: "")
  }

  @Test func everyGroupOfRulesHasAWeight() {
    #expect(Set(ReleaseGate.standardWeights.keys) == Set(RuleGroup.allCases.map(\.rawValue)))
  }
}
