import Export
import ExportTestSupport
import Foundation
import Testing

/// Fixing the public corpus, as if every file were a page of a newspaper.
@Suite(.enabled(if: SharedMaterial.isPresent)) struct CorpusFixTests {
  static let folders = [
    "18f-posts", "cmark", "cmark-gfm", "commonmark-spec", "digitalgov-news", "freecodecamp-zh", "markdown-it",
    "mdformat",
    "this-week-in-rust", "ustclug-news-zh",
  ]

  private static func pages(_ folder: String) throws -> [Page] {
    let root = SharedMaterial.root.appending(path: "corpus/markdown").appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    return names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.compactMap { name in
      guard let source = try? SourceText(try SharedMaterial.bytes(root.appending(path: name))) else {
        return nil
      }
      return PageParser.parse(source, file: name, defaults: LintedText.paper)
    }
  }

  @Test(arguments: folders) func fixingTwiceIsFixingOnce(_ folder: String) throws {
    for page in try Self.pages(folder) {
      let once = Linter.fix(page, in: LintContext(page: page), safety: .safe, defaults: LintedText.paper)
      let left = once.remaining.filter { $0.fix?.safety == .safe }
      #expect(left.isEmpty, "\(page.file) \(left.map(\.rule))")
      if once.fixed.isEmpty { #expect(once.source.bytes == page.source?.bytes) }
    }
  }

  /// Blanks and blank lines are no content: cmark-gfm renders the same HTML.
  @Test(arguments: folders) func theMarkdownRulesChangeNoContent(_ folder: String) throws {
    for page in try Self.pages(folder) {
      guard let before = page.source else { continue }
      let fixed = Linter.fix(
        page, in: LintContext(page: page), safety: .safe, rules: ["MK001", "MK002", "MK003"])
      #expect(CMarkGFMJudge.html(fixed.source.bytes) == CMarkGFMJudge.html(before.bytes), "\(page.file)")
    }
  }

  /// What is no newspaper page hears nothing about newspapers.
  @Test(arguments: folders) func plainFilesAreLeftToTheMarkdownRules(_ folder: String) throws {
    for page in try Self.pages(folder) {
      guard let source = page.source else { continue }
      let plain = PageParser.parse(source, file: page.file)
      let rules = Set(Linter.lint(plain, in: LintContext(page: plain)).map(\.rule))
      #expect(rules.isSubset(of: ["MK001", "MK002", "MK003"]), "\(page.file) \(rules)")
    }
  }
}
