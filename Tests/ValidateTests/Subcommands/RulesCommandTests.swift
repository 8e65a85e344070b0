import Export
import Foundation
import Testing

@testable import validate

@Suite struct RulesCommandTests {
  private typealias Object = [String: Any]

  private static func rules(_ arguments: String, configuration: String? = nil) throws -> [Object] {
    let folder = try TemporaryFolder()
    if let configuration { try folder.write(configuration, to: ".validate.yml") }
    let words = arguments.split(separator: " ").map(String.init)
    let run = try CommandRun(words + ["--format", "json"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? Object)
    return try #require(report["rules"] as? [Object])
  }

  private static func ids(_ rules: [RuleMetadata]) -> [String] { rules.map(\.id) }

  @Test func listsByEveryFilter() throws {
    let all = RuleSet.standard.metadata
    let cases: [(String, [RuleMetadata])] = [
      ("rules", all), ("rules --group TX", all.filter { $0.group == .text }),
      ("rules --group tx --group QT", all.filter { $0.group == .text || $0.group == .quotation }),
      ("rules --severity error", all.filter { $0.severity == .error && $0.isOnByDefault }),
      ("rules --fixable any", all.filter { $0.fix != nil }),
      ("rules --fixable safe", all.filter { $0.fix?.safety == .safe }),
      ("rules --fixable unsafe", all.filter { $0.fix?.safety == .unsafe }),
      ("rules --fixable none", all.filter { $0.fix == nil }),
      ("rules --scope newspaper", all.filter { $0.scope == .newspaperPage }),
      ("rules --scope every-file", all.filter { $0.scope != .newspaperPage }),
      ("rules --on", all.filter(\.isOnByDefault)), ("rules --off", all.filter { !$0.isOnByDefault }),
      ("rules --on --off", all),
    ]
    for (arguments, expected) in cases {
      let found = try Self.rules(arguments)
        .filter { arguments != "rules --severity error" || $0["isOn"] as? Bool == true }
      #expect(found.compactMap { $0["rule"] as? String } == Self.ids(expected), "\(arguments)")
    }
  }

  @Test func theConfigurationIsInForce() throws {
    let configuration = "rules:\n  TX001: off\n  MK003: error\n"
    let off = try Self.rules("rules --off --group TX", configuration: configuration)
    #expect(off.contains { $0["rule"] as? String == "TX001" && $0["severityInForce"] is NSNull })
    let errors = try Self.rules("rules --severity error --group MK", configuration: configuration)
    let rule = try #require(errors.first { $0["rule"] as? String == "MK003" })
    #expect(rule["severity"] as? String == "warning" && rule["severityInForce"] as? String == "error")
    #expect(rule["isOn"] as? Bool == true)
  }

  @Test func theListSaysWhatIsSwitchedOff() throws {
    let folder = try TemporaryFolder()
    try folder.write("rules:\n  TX001: off\n", to: ".validate.yml")
    let text = try CommandRun(["rules", "--group", "TX", "--off", "--language", "zh"], in: folder).text
    #expect(text.hasPrefix("TX 正文与断栏\n"))
    #expect(text.contains("TX001") && text.contains("[已关]"))
    #expect(text.contains("\n共 "))
  }

  @Test func explainsSeveralRulesAndGroups() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["explain", "PN001", "column-break", "PN001", "--language", "en"], in: folder)
    let first = try #require(run.text.firstRange(of: "PN001 half-width-stop"))
    let second = try #require(run.text.firstRange(of: "TX001 column-break"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(run.text.components(separatedBy: "────").count > 1)
    let group = try Self.rules("explain mk")
    #expect(
      group.compactMap { $0["rule"] as? String }
        == Self.ids(RuleSet.standard.metadata.filter { $0.group == .markdown }))
    #expect(try Self.rules("explain TX001 TX001").count == 1)
  }

  @Test func oneRuleIsOneObject() throws {
    let run = try CommandRun(["explain", "TX001", "--format", "json"], in: TemporaryFolder())
    let rule = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? Object)
    #expect(rule["rule"] as? String == "TX001")
  }

  @Test func anUnknownRuleHasASuggestion() throws {
    let run = try CommandRun(["explain", "TX001", "TX01"], in: TemporaryFolder())
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors == "validate: no rule “TX01”; did you mean “TX001”?\n")
  }
}
