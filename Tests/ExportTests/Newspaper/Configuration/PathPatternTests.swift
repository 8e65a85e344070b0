import Export
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("01.md", "01.md", true), ("01.md", "副刊/01.md", false), ("*.md", "01.md", true),
    ("*.md", "副刊/01.md", false), ("**/*.md", "01.md", true), ("**/*.md", "甲/乙/01.md", true),
    ("副刊/**", "副刊/01.md", true), ("副刊/**", "副刊/甲/01.md", true), ("副刊/**", "副刊2/01.md", false),
    ("副刊", "副刊/甲/01.md", true), ("副刊/", "副刊/01.md", true), ("副刊", "副刊稿.md", false),
    ("./副刊/*", "副刊/01.md", true), ("2026-05-??/0?.md", "2026-05-12/01.md", true),
    ("2026-05-??/0?.md", "2026-05-1/01.md", false), ("??刊/*", "周副刊/1.md", true), ("?", "𠀀", true),
    ("**/广告/*.md", "广告/1.md", true), ("**/广告/*.md", "甲/广告/1.md", true),
    ("**/广告/*.md", "甲广告/1.md", false), ("a/**/b/**/c", "a/x/b/c", true), ("a/**/b/**/c", "a/b/x/y/c", true),
    ("a/**/b/**/c", "a/c", false), ("*a*b*c", "xaybzc", true), ("*a*b*c", "xaybz", false), ("*", "a/b", true),
    ("A.md", "a.md", false), ("**", "甲/01.md", true), ("[1].md", "[1].md", true), ("[1].md", "1.md", false),
  ]) func matches(pattern: String, path: String, fits: Bool) throws {
    #expect(try #require(PathPattern(pattern)).matches(path) == fits)
  }

  @Test(arguments: ["", "/", "/a", "../a", "a/../b", "a//b", String(repeating: "a", count: 257)])
  func refuses(_ pattern: String) {
    #expect(PathPattern(pattern) == nil)
  }

  /// Stars that would make a backtracking matcher try every way to share out the letters.
  @Test(.timeLimit(.minutes(1))) func isLinearOnHostilePatterns() throws {
    let pattern = try #require(PathPattern(String(repeating: "*a", count: 120) + "b"))
    #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
    let folders = try #require(PathPattern(String(repeating: "**/a/", count: 40) + "b"))
    #expect(!folders.matches(String(repeating: "a/", count: 5000)))
  }
}
