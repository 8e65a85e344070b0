import Export
import Testing

@Suite struct IgnorePatternTests {
  @Test(arguments: [
    ("01.md", "01.md", true), ("01.md", "a/b/01.md", true), ("/01.md", "a/01.md", false),
    ("/01.md", "01.md", true),
    ("a/01.md", "b/a/01.md", false), ("*.md", "a/1.md", true), ("a/*", "a/b/1.md", false),
    ("a/**", "a/b/1.md", true),
    ("**/1.md", "1.md", true), ("a/**/1.md", "a/1.md", true), ("a/**/1.md", "a/x/y/1.md", true),
    ("a/**/1.md", "ax/1.md", false), ("???.md", "版.md", true), ("?.md", "版.md", false),
    ("[!a].md", "b.md", true),
    ("[a-c]x", "bx", true), ("[]x]", "]", true), ("[[:digit:]]", "5", true), ("[[:digit:]]", "a", false),
    ("[[:nope:]]", "a", false), ("[a", "a", false), ("a\\", "a", false), ("\\#a", "#a", true),
    ("\\!a", "!a", true),
    ("a ", "a", true), ("a\\ ", "a ", true), ("build/", "build", false), ("a**/**", "a!.md", true),
    ("a*b/c", "axb/c", true), ("a*/c", "a/b/c", false),
  ])
  func matchesAsGitDoes(pattern: String, path: String, fits: Bool) {
    #expect((IgnorePattern(pattern.utf8)?.matches(Array(path.utf8), isFolder: false) ?? false) == fits)
  }

  @Test(arguments: ["", "   ", "# a", "/", "!", "//"])
  func saysNothing(line: String) {
    #expect(IgnorePattern(line.utf8)?.matches(Array("a".utf8), isFolder: true) ?? false == false)
  }

  @Test func theLastPatternThatFitsDecides() {
    let file = IgnoreFile(Array("\u{FEFF}*.md\r\n!1.md\r\nbuild/\n# 1.md\n".utf8))
    #expect(file.leavesOut(Array("2.md".utf8), isFolder: false) == true)
    #expect(file.leavesOut(Array("1.md".utf8), isFolder: false) == false)
    #expect(file.leavesOut(Array("1.txt".utf8), isFolder: false) == nil)
    #expect(file.leavesOut(Array("build".utf8), isFolder: true) == true)
    #expect(file.leavesOut(Array("build".utf8), isFolder: false) == nil)
  }

  /// Stars that would make a backtracking matcher try every way to share out the letters.
  @Test(.timeLimit(.minutes(1))) func isLinearOnHostilePatterns() throws {
    let pattern = try #require(IgnorePattern((String(repeating: "**/a*", count: 40) + "b").utf8))
    #expect(!pattern.matches(Array(String(repeating: "a/", count: 2000).utf8), isFolder: false))
  }
}
