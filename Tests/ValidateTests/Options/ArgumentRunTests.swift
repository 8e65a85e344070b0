import ArgumentParser
import Foundation
import Testing

@testable import validate

/// Lists of arguments: no command loses one, and none takes two for one.
@Suite struct ArgumentRunTests {
  /// What each subcommand that takes a list asks for besides it.
  private static let options: [String: [String]] = [
    "check": [], "lint": [], "export": ["-o", "out/"], "import": ["-o", "out/"], "schema": [], "format": [],
    "tree": [], "explain": [], "config": [],
  ]

  @Test func everySubcommandIsTried() {
    for command in Validate.configuration.subcommands {
      let name = command.configuration.commandName ?? ""
      #expect(command is any ListCommand.Type == (Self.options[name] != nil), "\(command)")
      #expect(Self.options[name] != nil || name == "rules")
    }
  }

  @Test(
    arguments: options.map { (name: $0.key, options: $0.value) },
    [1, 62, 63, 64, 1000, 10_000])
  func allArgumentsCome(_ command: (name: String, options: [String]), count: Int) throws {
    let list = (1..<count).map { "\($0) 版.md" } + [""]
    for arguments in [
      [command.name] + command.options + list,
      [command.name] + list + command.options + ["--language", "en"],
      [command.name, "--config", "c.yml"] + list + command.options,
      [command.name] + command.options + ["--"] + list,
    ] {
      let parsed = try Validate.parseAsRoot(GivenArguments.prepared(arguments))
      let listed = try #require(parsed as? any ListCommand)
      #expect(listed.arguments == list)
    }
    // Options between the paths, and standard input among them.
    let mixed = list + ["--language", "en"] + list + ["-"] + list
    let parsed = try Validate.parseAsRoot(GivenArguments.prepared([command.name] + command.options + mixed))
    #expect((parsed as? any ListCommand)?.arguments == list + list + ["-"] + list)
  }

  @Test func withoutANameItIsTheReleaseCheck() throws {
    let list = (1...1000).map { "\($0).md" }
    let parsed = try Validate.parseAsRoot(GivenArguments.prepared(list + ["--format", "json"]))
    #expect((parsed as? CheckCommand)?.arguments == list)
  }

  @Test(arguments: [
    ["--fix", "a.md"], ["a.md", "--fix"], ["--unsafe-fixes", "a.md"], ["a.md", "--diff"],
    ["--fix-only=PN001", "a.md"],
    ["--fix-only", "PN001", "a.md"],
  ])
  func mendingWithoutANameIsLint(arguments: [String]) throws {
    let parsed = try Validate.parseAsRoot(GivenArguments.prepared(arguments))
    #expect((parsed as? LintCommand)?.arguments == ["a.md"])
    #expect((parsed as? LintCommand)?.fixes.safety != nil)
  }

  @Test func aFileOfTheNameOfAnOptionIsNoOption() throws {
    let parsed = try Validate.parseAsRoot(GivenArguments.prepared(["--", "--fix"]))
    #expect((parsed as? CheckCommand)?.arguments == ["--fix"])
  }

  @Test func theCommandTakesALongList() throws {
    let folder = try TemporaryFolder()
    let names = (0..<300).map { "\($0).xml" }
    for name in names { try folder.write("<a>", to: name) }
    let run = try CommandRun(["schema"] + names + ["--format", "json"], in: folder)
    #expect(run.status == 1)
    #expect(run.text.components(separatedBy: "\"file\"").count == 301)
    let rules = (1...100).map { _ in "TX001" } + ["PN001"]
    let explained = try CommandRun(["explain"] + rules + ["--language", "en"], in: folder)
    #expect(explained.status == 0 && explained.text.contains("PN001"))
    for command in ["tree", "config"] {
      let run = try CommandRun([command] + names, in: folder)
      #expect(run.status == 64 && run.errors.contains("300"), "\(run.errors)")
    }
  }
}
