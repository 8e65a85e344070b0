import Export
import ExportTestSupport
import Foundation
import Testing

/// Fixing the public corpus, as if every file were a page of a newspaper.
@Suite(.needsSharedMaterial, .thorough) struct CorpusFixTests {
  static let folders = [
    "18f-posts", "cmark", "cmark-gfm", "commonmark-spec", "digitalgov-news", "freecodecamp-zh", "markdown-it",
    "mdformat",
    "this-week-in-rust", "ustclug-news-zh",
  ]

  /// The pages of each folder, parsed once.
  private static let pages: [String: [Page]] = Dictionary(
    uniqueKeysWithValues: folders.map { ($0, (try? read($0)) ?? []) })

  private static func pages(_ folder: String) throws -> [Page] {
    let pages = try #require(pages[folder])
    try #require(!pages.isEmpty)
    return pages
  }

  private static func read(_ folder: String) throws -> [Page] {
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
      let once = Linter.fix(page, in: LintContext(page: page, rules: .standard), safety: .safe)
      let left = once.remaining.filter { $0.fix?.safety == .safe }
      #expect(left.isEmpty, "\(page.file) \(left.map(\.rule))")
      if once.fixed.isEmpty { #expect(once.source.bytes == page.source?.bytes) }
    }
  }

  /// Blanks and blank lines are no content: the same HTML comes out.
  @Test(arguments: folders) func theMarkdownRulesChangeNoContent(_ folder: String) throws {
    for page in try Self.pages(folder) {
      guard let before = page.source else { continue }
      let fixed = Linter.fix(
        page, in: LintContext(page: page, rules: .standard), safety: .safe,
        rules: ["MK001", "MK002", "MK003"])
      if fixed.source.bytes == before.bytes { continue }
      let isSame = Self.html(fixed.source) == Self.html(before)
      #expect(isSame, "\(page.file)")
    }
  }

  private static func html(_ source: SourceText) -> [UInt8] {
    HTMLRenderer.html(MarkdownParser.parse(source).blocks)
  }

  /// What is no newspaper page hears nothing about newspapers, and what has no Chinese nothing about Chinese.
  @Test(arguments: folders) func plainFilesAreLeftToTheRulesForEveryFile(_ folder: String) throws {
    for page in try Self.pages(folder) {
      var plain = page
      plain.metadata = page.frontMatter?.metadata ?? Metadata()
      let rules = Set(Linter.lint(plain, in: LintContext(page: plain, rules: .standard)).map(\.rule))
        .compactMap { RuleSet.standard.rule(named: $0)?.metadata }
      let strangers = rules.filter { $0.scope != .everyFile || !Self.holdsHan(page) && Self.isOfChinese($0) }
      #expect(strangers.isEmpty, "\(page.file) \(strangers.map(\.id))")
    }
  }

  private static func isOfChinese(_ rule: RuleMetadata) -> Bool {
    // A character that is broken is so in any language.
    rule.id != "TX008" && [.punctuation, .quotation, .numeral, .text].contains(rule.group)
  }

  private static func holdsHan(_ page: Page) -> Bool {
    guard let source = page.source else { return false }
    return source[source.range].unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
  }
}
