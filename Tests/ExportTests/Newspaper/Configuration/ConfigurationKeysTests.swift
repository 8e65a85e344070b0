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

  /// `RECORD_KEYS=1 swift test --filter ConfigurationKeysTests` writes the list anew, and fails so that nobody forgets it.
  @Test func theDocumentedListIsFresh() throws {
    let file = SharedMaterial.packageRoot.appending(path: "docs/configuration.md")
    var text = String(decoding: try SharedMaterial.bytes(file), as: UTF8.self)
    let start = try #require(text.range(of: "<!-- keys -->\n"))
    let end = try #require(text.range(of: "<!-- /keys -->\n"))
    let list = Self.list()
    if ProcessInfo.processInfo.environment["RECORD_KEYS"] != nil {
      text.replaceSubrange(start.upperBound..<end.lowerBound, with: list)
      try Data(text.utf8).write(to: file)
      Issue.record("docs/configuration.md was written; run the tests again without RECORD_KEYS")
    }
    #expect(
      text[start.upperBound..<end.lowerBound] == list, "docs/configuration.md is not what the tables say")
  }

  private static func list() -> String {
    func rows(_ keys: [ConfigurationKey], under path: String) -> [String] {
      keys.flatMap { key -> [String] in
        let name = path + key.name
        // What an override may change is the same as above it; the groups of rules are those of the rules.
        if path == "overrides.", key.name != "files" { return [] }
        if path == "release.weights." || path == "release.most-per-issue." { return [] }
        let meaning = "\(key.meaning.chinese) / \(key.meaning.english)"
        let below = Self.below(key.shape).map { rows($0, under: name + ".") } ?? []
        return ["| `\(name)` | \(Self.value(key.shape)) | \(meaning) |\n"] + below
      }
    }
    return "| 键 key | 值 value | 意思 meaning |\n|---|---|---|\n"
      + rows(ConfigurationKeys.root, under: "").joined()
  }

  /// The keys that may stand below a key; nil for none.
  private static func below(_ shape: ConfigurationKey.Shape) -> [ConfigurationKey]? {
    switch shape {
    case .keys(let keys), .list(let keys), .either(_, .keys(let keys)): keys
    case .table(let shape, let keys): keys.isEmpty ? below(shape) : keys
    default: nil
    }
  }

  private static func value(_ shape: ConfigurationKey.Shape) -> String {
    switch shape {
    case .text: "一行 a line"
    case .mark: "符号 a mark"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .integer(let range): "整数 a whole number, \(range.lowerBound)–\(range.upperBound)"
    case .integers(let range): "整数 whole numbers, \(range.lowerBound)–\(range.upperBound)"
    case .number(let range): "数字 a number, \(range.lowerBound)–\(range.upperBound)"
    case .words: "词 words"
    case .lines: "一行或几行 lines"
    case .keys, .rules: "键 keys"
    case .table: "自定的键 keys of your own"
    case .list: "列表 a list"
    case .either(let left, let right): "\(value(left)); \(value(right))"
    }
  }

  @Test func everyGroupOfRulesHasAWeight() {
    #expect(Set(ReleaseGate.standardWeights.keys) == Set(RuleGroup.allCases.map(\.rawValue)))
  }
}
