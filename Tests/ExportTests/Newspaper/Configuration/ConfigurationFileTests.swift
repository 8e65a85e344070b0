import Export
import Testing

@Suite struct ConfigurationFileTests {
  private static let yaml = """
    house:
      marker: ■
      spacing: off
    rules:
      TX001: warning
    overrides:
      - files: ["副刊/**", 周末.md]
        rules: {TX001: off, PN015: error}
        house:
          marker: ●
          standing-heads: 夜读
        limits: {headline-columns: 30}
      - files: 副刊/诗/*
        metadata: {section: 诗}
        rules: {TX001: info}
    """

  private func file(_ yaml: String = yaml) throws(ConfigurationError) -> ConfigurationFile {
    try ConfigurationFile(Array(yaml.utf8), file: ".validate.yml")
  }

  private func severities(_ path: String?) throws -> [String: RuleSetting] {
    try file().effective(for: path).configuration.lint.severities
  }

  @Test func filesAreExcludedAndPagesListed() throws {
    let configuration = try file("exclude: [旧稿, \"**/投稿须知.md\"]\npages: \"*/??.md\"\n").configuration
    #expect(configuration.exclude.map(\.text) == ["旧稿", "**/投稿须知.md"])
    #expect(configuration.pages.map(\.text) == ["*/??.md"])
    #expect(throws: ConfigurationError.self) { try file("exclude: ../a\n") }
    #expect(throws: ConfigurationError.self) { try file("pages: [/a]\n") }
  }

  @Test func neverIsAnotherWordForOff() throws {
    let configuration = try file(
      "fail-on: never\nrules: {PN001: never}\nhouse: {spacing: never, confusables: {其它: never, nver: never}}\n"
    ).configuration
    #expect(configuration.lint.failOn == .off && configuration.lint.severities == ["PN001": .off])
    #expect(configuration.houseStyle.spacing == .off)
    let words = configuration.houseStyle.confusables
    #expect(
      !words.contains { $0.wrong == "其它" } && words.contains { $0.wrong == "nver" && $0.right == "never" })
  }

  @Test func whatIsSaidForAllHoldsForOthers() throws {
    for path in ["要闻/01.md", "01.md", nil] {
      let configuration = try file().effective(for: path).configuration
      #expect(configuration == (try file().configuration))
      #expect(configuration.houseStyle.marker == "■" && configuration.lint.severities == ["TX001": .warning])
    }
  }

  @Test func anOverrideChangesWhatItNamesAndNothingElse() throws {
    let effective = try file().effective(for: "副刊/01.md").configuration
    #expect(effective.houseStyle.marker == "●" && effective.houseStyle.spacing == .off)
    #expect(effective.houseStyle.standingHeads.last == "夜读")
    #expect(effective.houseStyle.markers.entries.contains { $0.word == "●" })
    #expect(effective.lint.limits.headlineColumns == 30 && effective.lint.limits.paragraphCharacters == 600)
    #expect(try severities("副刊/01.md") == ["TX001": .off, "PN015": .error])
    #expect(try severities("周末.md") == ["TX001": .off, "PN015": .error])
  }

  @Test func theLastOverrideHolds() throws {
    #expect(try severities("副刊/诗/01.md") == ["TX001": .info, "PN015": .error])
    #expect(try file().effective(for: "副刊/诗/01.md").configuration.metadata.section == "诗")
  }

  @Test func remembersWhereAValueIsSaid() throws {
    let origins = try file().effective(for: "副刊/诗/01.md").origins
    #expect(origins["house.spacing"]?.line == 3 && origins["house.spacing"]?.override == nil)
    #expect(origins["house.marker"]?.override == "副刊/**")
    #expect(origins["rules.TX001"]?.line == 15 && origins["rules.TX001"]?.override == "副刊/诗/*")
    #expect(origins["limits.paragraph-characters"] == nil)
  }

  @Test func rulesOfOverridesAreKnownToWhoeverChecksThem() throws {
    let yaml = "overrides:\n  - files: a\n    rules:\n      TX01: off\n"
    let unknown = try RuleSet.standard.unknownRules(in: file(yaml))
    #expect(unknown.map(\.name) == ["TX01"] && unknown.map(\.line) == [4])
    #expect(unknown.first?.suggestion == "TX001")
  }

  @Test(arguments: [
    ("overrides: a", 1, "files"), ("overrides:\n  - rules: {TX001: off}", 2, "files"),
    ("overrides:\n  - file: a", 2, "files"), ("overrides:\n  - files: ../a", 2, "副刊/**"),
    ("overrides:\n  - files: a\n    fail-on: error", 3, "house"),
    ("overrides:\n  - files: a\n    house: {makrer: ■}", 3, "marker"),
    ("overrides:\n  - files: a\n    rules: {TX001: loud}", 3, "warning"),
  ]) func whatCannotBeUsedIsNamed(yaml: String, line: Int, hint: String) {
    let error = #expect(throws: ConfigurationError.self) { try file(yaml) }
    #expect(error?.line == line)
    #expect(error?.wording.chinese.contains(hint) == true)
  }
}
