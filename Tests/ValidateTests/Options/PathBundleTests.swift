import Foundation
import Testing

@testable import validate

@Suite struct PathBundleTests {
  private static let many = (0..<100).map { "\($0) 版.md" } + ["", "a\nb"]

  @Test(arguments: [
    ["schema"] + many, ["--language", "zh", "check"] + many, ["check", "a.md", "--config", "c.yml"] + many,
    ["schema"] + many + ["--schema", "g2.xsd"] + many + ["-"] + many,
  ])
  func allPathsCome(arguments: [String]) {
    let bundled = PathBundle.bundling(arguments)
    #expect(bundled.count < arguments.count && bundled.allSatisfy { $0.utf8.count < 10_000 })
    #expect(PathBundle.paths(in: bundled) == arguments)
    // Options stay by themselves, and so do their values and the name of the command.
    #expect(bundled.filter { $0.hasPrefix("-") } == arguments.filter { $0.hasPrefix("-") })
    #expect(bundled.prefix(2) == arguments.prefix(2))
  }

  @Test(arguments: [[], ["check"], ["lint", "a.md", "b.md"], ["schema", ""], ["-h"]])
  func fewStayAsTheyAre(arguments: [String]) {
    #expect(PathBundle.bundling(arguments) == arguments)
  }

  @Test func theCommandTakesALongList() throws {
    let folder = try TemporaryFolder()
    let names = (0..<300).map { "\($0).xml" }
    for name in names { try folder.write("<a>", to: name) }
    let run = try CommandRun(["schema"] + names + ["--format", "json"], in: folder)
    #expect(run.status == 1)
    #expect(run.text.components(separatedBy: "\"file\"").count == 301)
  }
}
