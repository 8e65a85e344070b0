import Export
import Foundation
import Testing

@testable import validate

@Suite struct ExchangeTests {
  @Test(arguments: [
    ("a/01.md", "a/01.md"), ("期/1.md", "%E6%9C%9F/1.md"), ("a b%.md", "a%20b%25.md"), ("a:b.md", "a%3Ab.md"),
    ("/x/y.md", "file:///x/y.md"), ("-", "-"), ("../a#b?.md", "../a%23b%3F.md"), ("\u{1}", "%01"),
  ])
  func anAddressHoldsNothingThatHasToBeEncoded(path: String, address: String) {
    #expect(ArtifactURI.of(path) == address)
  }

  @Test func gitHub() throws {
    try Golden.expect(Array(GitHubReport.text(SampleFaults.report()).utf8), "faults.github.golden")
  }

  @Test func gitHubEscapesWhatEndsAValue() {
    #expect(GitHubReport.data("100%: a,b\r\nc") == "100%25: a,b%0D%0Ac")
    #expect(GitHubReport.property("100%: a,b\r\nc") == "100%25%3A a%2Cb%0D%0Ac")
  }

  @Test func jUnit() throws {
    let xml = Array(JUnitReport.xml(SampleFaults.report()).utf8)
    try Golden.expect(xml, "faults.junit.golden")
    let tree = try XMLTreeReader.read(xml)
    #expect(tree.root.name == "testsuites")
  }

  @Test(arguments: [(Severity.error, 1), (.warning, 2), (.info, 3), (nil, 0)] as [(Severity?, Int)])
  func aTestFailsAtTheFailLevel(level: Severity?, failures: Int) {
    let xml = JUnitReport.xml(SampleFaults.report(failLevel: level))
    #expect(xml.contains("<testsuites name=\"validate\" tests=\"4\" failures=\"\(failures)\" errors=\"0\">"))
    #expect(xml.components(separatedBy: "<failure ").count == failures + 1)
  }

  @Test func sarif() throws {
    try Golden.expect(JSONReport.bytes(SARIFReport(SampleFaults.report())), "faults.sarif.golden")
  }

  @Test func markupIsEscaped() {
    #expect(
      MarkupText.escaped("a<b>&\"c\"\u{0}\u{1B}\n\r") == "a&lt;b&gt;&amp;&quot;c&quot;\u{FFFD}\u{FFFD}\n&#13;"
    )
    #expect(MarkupText.escaped("a\n\tb", inAttribute: true) == "a&#10;&#9;b")
  }
}

/// What the linter finds in a page, as SARIF, looked up in the page itself.
@Suite struct SARIFPlacesTests {
  private typealias Object = [String: Any]

  private static let page = """
    ## 春水煎茶

    ■记者 温岚

    𠀀字“茶山开园那天，采茶人天不亮就上山，赶在日头出来以前采下第一篓，回来的路上露水还挂在竹

    篓上。”茶农说,茶好.

    """

  private static func run() throws -> Object {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "期/01.md")
    let run = try CommandRun(["lint", "期", "--format", "sarif"], in: folder)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? Object)
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [Object])?.first)
  }

  @Test func theLogSaysHowItCounts() throws {
    let run = try Self.run()
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    let artifacts = try #require(run["artifacts"] as? [Object])
    #expect((artifacts[0]["location"] as? Object)?["uri"] as? String == "%E6%9C%9F/01.md")
  }

  @Test func everyRuleHasItsHelp() throws {
    let driver = try #require((try Self.run()["tool"] as? Object)?["driver"] as? Object)
    let rules = try #require(driver["rules"] as? [Object])
    #expect(rules.count == RuleSet.standard.metadata.count)
    for rule in rules {
      for key in ["shortDescription", "fullDescription"] {
        #expect((rule[key] as? Object)?["text"] as? String != "")
      }
      let help = try #require(rule["help"] as? Object)
      #expect((help["markdown"] as? String)?.hasPrefix("### ") == true)
      #expect((rule["defaultConfiguration"] as? Object)?["level"] != nil)
    }
  }

  @Test func bytesAndColumnsNameTheSamePlace() throws {
    let run = try Self.run()
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    let rules = try #require(driver["rules"] as? [Object])
    let results = try #require(run["results"] as? [Object])
    #expect(results.count > 3)
    var regions: [Object] = []
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      let location = try #require((result["locations"] as? [Object])?.first?["physicalLocation"] as? Object)
      regions.append(try #require(location["region"] as? Object))
      for fix in result["fixes"] as? [Object] ?? [] {
        #expect(["safe", "unsafe"].contains((fix["properties"] as? Object)?["safety"] as? String))
        for change in fix["artifactChanges"] as? [Object] ?? [] {
          regions += (change["replacements"] as? [Object] ?? []).compactMap { $0["deletedRegion"] as? Object }
        }
      }
    }
    let lines = Self.page.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf16) }
    func offset(_ line: Int, _ column: Int) -> Int {
      let before = lines[..<(line - 1)].flatMap { $0 + [0x0A] } + lines[line - 1][..<(column - 1)]
      return String(decoding: before, as: UTF16.self).utf8.count
    }
    for region in regions {
      func value(_ key: String) throws -> Int { try #require(region[key] as? Int) }
      let start = try offset(value("startLine"), value("startColumn"))
      #expect(try start == value("byteOffset"))
      #expect(try offset(value("endLine"), value("endColumn")) == start + value("byteLength"))
    }
  }
}
