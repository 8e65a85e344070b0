import Export
import ExportTestSupport
import Foundation
import Testing

@testable import validate

@Suite struct ConfigCommandTests {
  private static let yaml = """
    house:
      marker: ■
      separator: " "
    rules:
      column-break: warning
    overrides:
      - files: 副刊/**
        rules: {TX001: off}
        house: {photo-credit: slash}

    """

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(yaml, to: ".validate.yml")
    try folder.write("## 春茶开采\n", to: "副刊/01.md")
    return folder
  }

  @Test func saysWhereEveryValueComesFrom() throws {
    let run = try CommandRun(["config", "副刊/01.md"], in: Self.folder())
    #expect(run.status == 0)
    #expect(run.text.contains("  marker: \"■\"  # line 2\n"))
    #expect(run.text.contains("  photo-credit: slash  # line 9, 副刊/**\n"))
    #expect(run.text.contains("  spacing: strip  # default\n"))
    #expect(run.text.contains("  TX001: off  # line 8, 副刊/**\n"))
    let other = try CommandRun(["config", "--language", "zh"], in: Self.folder())
    #expect(other.text.contains("  TX001: warning  # 第 5 行\n"))
    #expect(other.text.contains("  photo-credit:  # 默认\n"))
  }

  /// What is printed is a configuration that says the same.
  @Test(arguments: ["副刊/01.md", "."]) func whatItPrintsIsAConfiguration(_ path: String) throws {
    let folder = try Self.folder()
    let run = try CommandRun(["config", path], in: folder)
    let printed = try ConfigurationFile(run.output, file: "printed").configuration
    let read = try ConfigurationFile(Array(Self.yaml.utf8), file: ".validate.yml")
      .effective(for: path == "." ? nil : path).configuration
    #expect(printed.values == read.values)
    #expect(printed.houseStyle == read.houseStyle)
    #expect(printed.lint.limits == read.lint.limits && printed.lint.release == read.lint.release)
    #expect(printed.lint.severities["TX001"] == read.lint.severities[path == "." ? "column-break" : "TX001"])
  }

  @Test func theSameAsJSON() throws {
    let run = try CommandRun(["config", "副刊/01.md", "--format", "json"], in: Self.folder())
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let values = try #require(object["values"] as? [String: Any])
    #expect((values["rules"] as? [String: String])?["TX001"] == "off")
    let origins = try #require(object["origins"] as? [String: [String: Any]])
    #expect(origins["rules.TX001"]?["override"] as? String == "副刊/**")
    #expect(origins["house.marker"]?["line"] as? Int == 2)
  }

  @Test func withoutAFileAllIsDefault() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["config"], in: folder)
    #expect(run.status == 0 && !run.text.contains("# line"))
    #expect(try CommandRun(["config", "no.md"], in: folder).status == 2)
  }

  /// `validate config --schema > docs/validate.schema.json` writes the file anew.
  @Test func theCommittedSchemaIsFresh() throws {
    let run = try CommandRun(["config", "--schema"], in: TemporaryFolder())
    let committed = try SharedMaterial.bytes(
      SharedMaterial.packageRoot.appending(path: "docs/validate.schema.json"))
    #expect(
      run.output == committed, "docs/validate.schema.json is not what the command writes: run make rules")
  }

  @Test func theSchemaKnowsEveryKeyAndRule() throws {
    func properties(_ schema: JSONValue) -> [String: JSONValue] {
      guard case .object(let object) = schema, case .object(let properties)? = object["properties"] else {
        return [:]
      }
      return properties
    }
    func check(_ keys: [ConfigurationKey], _ schema: JSONValue) {
      let properties = properties(schema)
      #expect(Set(properties.keys) == Set(keys.map(\.name)))
      for key in keys {
        guard let inner = properties[key.name] else { continue }
        switch key.shape {
        case .keys(let keys), .table(_, also: let keys): check(keys, inner)
        case .list(let keys):
          guard case .object(let object) = inner, let items = object["items"] else { continue }
          check(keys, items)
        default: continue
        }
      }
    }
    let schema = ConfigurationSchema.schema()
    check(ConfigurationKeys.root, schema)
    let rules = try #require(properties(schema)["rules"])
    #expect(Set(properties(rules).keys) == Set(RuleSet.standard.metadata.flatMap { [$0.id, $0.slug] }))
  }
}
