import Export
import Testing

/// Texts as the pages of one issue, and what the rules find on each.
struct LintedIssue {
  let contexts: [LintContext]

  /// Takes the pages as file name and text.
  init(_ pages: [(file: String, text: String)], defaults: Metadata = LintedText.paper) {
    let issue = IssueParser.parse(
      pages.map { PageParser.parse(SourceText($0.text), file: $0.file, defaults: defaults) })
    contexts = Linter.contexts(of: issue, with: .standard) { _ in LintOptions(judgement: .asPage) }
  }

  /// What a rule finds on each page.
  func findings(of rule: String) -> [[Finding]] {
    contexts.map { context in Linter.lint(context.page, in: context).filter { $0.rule == rule } }
  }

  /// What a rule says, page after page.
  func messages(of rule: String, _ language: Language = .english) -> [String] {
    findings(of: rule).joined().map { $0.message(language) }
  }
}
