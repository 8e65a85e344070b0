/// What the rules of the linter know about a page besides its tree, made once and shared by all of them.
public struct LintContext: Sendable {
  /// The issue the page belongs to.
  public let issue: Issue
  /// The index of the page in the issue, from 0.
  public let pageIndex: Int
  /// The bytes of the page.
  public let source: SourceText
  /// The lines of the page.
  public let lines: LineTable
  /// The words and marks of the paper.
  public let houseStyle: HouseStyle
  /// What the desk says about the linter.
  public let settings: LintSettings
  /// For the destination of each picture as the tree has it, whether the file is there. What is not listed was not
  /// looked for.
  public let pictureExists: [String: Bool]
  /// Whether the rules for newspaper pages run.
  public let isNewspaperPage: Bool
  /// The parts of the page in the order of the source.
  let parts: [PagePart]
  /// The running text of the page.
  let prose: Prose
  /// What comments on the page suppress.
  let suppressions: Suppressions
  /// What the baseline holds of the page; nil when there is no baseline.
  public let baseline: [BaselineEntry]?

  /// Prepares to look at a page of an issue.
  ///
  /// - Parameters:
  ///   - issue: The issue.
  ///   - pageIndex: The index of the page, from 0.
  ///   - houseStyle: The words and marks of the paper; the ones the page was parsed with.
  ///   - settings: What the desk says about the linter.
  ///   - pictureExists: Which picture files are there, by destination.
  ///   - baseline: What the baseline holds of the page; nil when there is no baseline.
  /// - Precondition: The issue has such a page.
  /// - Complexity: O(*n*) in the bytes of the page.
  public init(
    issue: Issue, pageIndex: Int, houseStyle: HouseStyle = .standard, settings: LintSettings = LintSettings(),
    pictureExists: [String: Bool] = [:], baseline: [BaselineEntry]? = nil
  ) {
    let page = issue.pages[pageIndex]
    self.issue = issue
    self.pageIndex = pageIndex
    self.houseStyle = houseStyle
    self.settings = settings
    self.pictureExists = pictureExists
    self.baseline = baseline
    // A page that was made has no bytes: its nodes have no places, and rules report nothing without one.
    source = page.source ?? SourceText("")
    lines = LineTable(source)
    isNewspaperPage = page.looksLikeNewspaperPage(in: houseStyle)
    parts = page.parts
    prose = Prose(page, parts: parts, shortestOverlap: settings.limits.overlapCharacters)
    suppressions = Suppressions(parts: parts, lines: lines, source: source)
  }

  /// Prepares to look at a page that stands alone.
  public init(
    page: Page, houseStyle: HouseStyle = .standard, settings: LintSettings = LintSettings(),
    pictureExists: [String: Bool] = [:], baseline: [BaselineEntry]? = nil
  ) {
    self.init(
      issue: Issue(metadata: page.metadata, pages: [page]), pageIndex: 0, houseStyle: houseStyle,
      settings: settings, pictureExists: pictureExists, baseline: baseline)
  }

  /// The page.
  public var page: Page { issue.pages[pageIndex] }

  /// The parts of the page in the order of the source, less the comments, which print nothing.
  var printedParts: [PagePart] { parts.filter { !$0.block.isComment } }

  /// The words of a rule's vocabulary on the page, in the order of the text; where several begin at one character,
  /// the longest first.
  func words(of rule: any LintRule.Type) -> [WordHit] {
    RuleRegistry.index(of: rule).map { prose.words[$0] } ?? []
  }

  /// The same view of a new version of the page.
  func replacing(_ page: Page) -> LintContext {
    var issue = issue
    issue.pages[pageIndex] = page
    return LintContext(
      issue: issue, pageIndex: pageIndex, houseStyle: houseStyle, settings: settings,
      pictureExists: pictureExists, baseline: baseline)
  }

  /// The Chinese text whose words and numbers are judged: all but bylines and credits.
  var chineseText: some Sequence<Passage> {
    prose.passages.lazy.filter { $0.hasHan && !$0.role.isCreditLine }
  }
}
