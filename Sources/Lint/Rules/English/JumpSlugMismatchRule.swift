import Document
import Newspaper
import Source

/// EN029: a jump to a story that goes on elsewhere than on the page it names.
enum JumpSlugMismatchRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 29, "jump-slug-mismatch",
    name: Wording(zh: "转版的短题对不上", en: "jump to another story"),
    summary: Wording(
      zh: "See LIBRARY, Page A7 一类：那一版有续文，却没有叫这个短题的。两边短题只差单复数、续文标题多几个词的不算。",
      en: """
        See LIBRARY, Page A7, where page A7 has continuations and none of them is called so. A plural and a longer \
        headline are left alone.
        """),
    rationale: Wording(
      zh: "读者照着短题翻过去，看到的是另一篇。", en: "The reader turns the page and finds another story."),
    severity: .warning, language: .english,
    bad: [
      RuleExample(
        "---\npage: A1\n---\n\n## Council votes\n\nThe council voted on the lamps of the bridge.\n\n↓See COUNCIL, Page A5",
        otherPages: [
          "---\npage: A5\n---\n\n## LIBRARY\n\nContinued from Page A1\n\nThe room is to be a workshop for the seeds of the town."
        ])
    ],
    good: [
      RuleExample(
        "---\npage: A1\n---\n\n## Council votes\n\nThe council voted on the lamps of the bridge.\n\nSee COUNCIL, Page A5",
        otherPages: [
          "---\npage: A5\n---\n\n## COUNCIL: Lamps on the bridge\n\nContinued from Page A1\n\nThe lamps are to come to the town by hay wagon."
        ])
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let others = context.issue.pages.enumerated().filter { $0.offset != context.pageIndex }.map(\.element)
    guard !others.isEmpty else { return }
    for jump in page.jumps where jump.direction == .to {
      guard let slug = jump.slug, let range = jump.range, let number = PageNumber(jump.page) else { continue }
      let continued = others.filter { $0.metadata.page.flatMap { PageNumber($0) } == number }
        .flatMap(\.items).compactMap(\.article).filter { $0.jumps.contains { $0.direction == .from } }
      guard !continued.isEmpty, !continued.contains(where: { isCalled($0, slug) }) else { continue }
      findings.append(
        metadata,
        Wording(
          zh: "\(jump.page) 版上没有叫“\(slug)”的续文", en: "page \(jump.page) has no continuation called “\(slug)”"
        ),
        remedy: Wording(zh: "核对短题和版次", en: "check the word and the page"), at: range)
    }
  }

  /// Whether an article is called by a word: its headline or its jump line holds it, a plural apart.
  private static func isCalled(_ article: Article, _ slug: String) -> Bool {
    let word = bare(slug)
    let names =
      [article.headline.content.plainText, article.kicker?.content.plainText ?? ""]
      + article.jumps.compactMap(\.slug)
    return names.contains { name in
      name.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { bare(String($0)) == word }
        || bare(name) == word
    }
  }

  private static func bare(_ word: String) -> String {
    let small = word.lowercased()
    return small.hasSuffix("s") ? String(small.dropLast()) : small
  }
}
