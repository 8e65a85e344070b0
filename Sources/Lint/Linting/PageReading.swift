import Document
import Newspaper
import Source

/// What is known of a page by itself: its text, read once for all rules.
final class PageReading: Sendable {
  /// The issue the page belongs to, and its index there, from 0.
  let issue: Issue
  let pageIndex: Int
  /// The page.
  let page: Page
  /// The rules that may run.
  let rules: RuleSet
  /// The words and marks of the paper.
  let houseStyle: HouseStyle
  /// What the desk says about the linter.
  let settings: LintSettings
  /// Which picture files are there.
  let pictureExists: [String: Bool]
  /// The bytes of the page and its lines.
  let source: SourceText
  let lines: LineTable
  /// Whether the file is judged as a newspaper page in any case.
  let judgement: PageJudgement
  /// Whether the file has neither front matter nor anything that prints.
  let isEmpty: Bool
  /// Whether the rules for newspaper pages run.
  let isNewspaperPage: Bool
  /// The language of the page.
  let language: PageLanguage
  /// The parts of the page in the order of the source.
  let parts: [PagePart]
  /// Those that print something, comments left out.
  let printedParts: [PagePart]
  /// The running text of the page.
  let prose: Prose
  /// What comments on the page suppress.
  let suppressions: Suppressions
  /// What the page holds that may stand in the issue a second time.
  let fingerprints: PageFingerprints
  /// The mastheads and folio lines of the page; empty unless the rules for newspaper pages run.
  let mastheads: [PrintedMasthead]
  /// What of the page belongs to something that can go out; empty unless the rules for newspaper pages run.
  let ownership: PageOwnership

  /// Reads a page.
  init(
    _ page: Page, _ pageIndex: Int, of issue: Issue, _ rules: RuleSet, _ houseStyle: HouseStyle,
    _ settings: LintSettings,
    _ pictureExists: [String: Bool], _ judgement: PageJudgement
  ) {
    self.issue = issue
    self.pageIndex = pageIndex
    self.page = page
    self.rules = rules
    self.houseStyle = houseStyle
    self.settings = settings
    self.pictureExists = pictureExists
    self.judgement = judgement
    // A page that was made has no bytes: its nodes have no places, and rules report nothing without one.
    source = page.source ?? SourceText("")
    lines = LineTable(source)
    parts = page.parts
    printedParts = parts.contains(where: \.block.isComment) ? parts.filter { !$0.block.isComment } : parts
    // Of a file that holds nothing the linter has nothing to say, whatever the configuration says of all pages.
    isEmpty = printedParts.isEmpty && page.frontMatter == nil
    isNewspaperPage =
      judgement == .asPage || !isEmpty && page.looksLikeNewspaperPage(in: houseStyle, parts: printedParts)
    language = PageLanguage(of: page)
    prose = Prose(
      page, parts: parts, shortestOverlap: settings.limits.overlapCharacters, style: houseStyle,
      vocabulary: rules.vocabulary)
    suppressions = Suppressions(parts: parts, lines: lines, source: source, rules: rules)
    fingerprints =
      isNewspaperPage ? PageFingerprints(page, prose, limits: settings.limits) : PageFingerprints()
    mastheads = isNewspaperPage ? PrintedMasthead.find(on: page, in: prose) : []
    ownership = isNewspaperPage ? PageOwnership(page, printedParts, houseStyle, source) : PageOwnership()
  }
}
