/// What the rules of the linter know about a page besides its tree, made once and shared by all of them.
public struct LintContext: Sendable {
  /// The issue the page belongs to, as it was when it was surveyed.
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
  /// The page.
  public let page: Page
  /// The parts of the page in the order of the source.
  let parts: [PagePart]
  /// The running text of the page.
  let prose: Prose
  /// What comments on the page suppress.
  let suppressions: Suppressions
  /// What the baseline holds of the page; nil when there is no baseline.
  public private(set) var baseline: [BaselineEntry]?
  /// What the page holds that may stand in the issue a second time.
  let pageSurvey: PageSurvey
  /// What the pages of the issue hold.
  private(set) var issueSurvey = IssueSurvey()
  /// What on the page stands in the issue before it.
  private(set) var repeats = PageRepeats()

  /// Prepares to look at a page of an issue. What stands on the other pages it does not know yet:
  /// ``acquainted(_:)`` tells it.
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
    self.init(
      issue.pages[pageIndex], pageIndex, of: issue, houseStyle, settings, pictureExists, baseline)
    compare(with: IssueSurvey())
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

  private init(
    _ page: Page, _ pageIndex: Int, of issue: Issue, _ houseStyle: HouseStyle, _ settings: LintSettings,
    _ pictureExists: [String: Bool], _ baseline: [BaselineEntry]?
  ) {
    self.issue = issue
    self.pageIndex = pageIndex
    self.page = page
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
    pageSurvey = isNewspaperPage ? PageSurvey(page, prose, limits: settings.limits) : PageSurvey()
  }

  /// Tells the contexts of all pages of an issue what the other pages hold. That is found once for the issue.
  ///
  /// - Parameter contexts: The contexts of the pages, in their order.
  /// - Returns: The same contexts, each knowing the others.
  /// - Complexity: O(*n*) in the bytes of the issue.
  public static func acquainted(_ contexts: [LintContext]) -> [LintContext] {
    let survey = IssueSurvey(contexts)
    var contexts = contexts
    for index in contexts.indices { contexts[index].compare(with: survey) }
    return contexts
  }

  private mutating func compare(with survey: IssueSurvey) {
    issueSurvey = survey
    repeats = PageRepeats(
      pageSurvey, page: pageIndex, in: survey, share: settings.limits.duplicateArticleShare)
  }

  /// The parts of the page in the order of the source, less the comments, which print nothing.
  var printedParts: [PagePart] { parts.filter { !$0.block.isComment } }

  /// The same view, compared with a baseline.
  public func comparing(with baseline: [BaselineEntry]?) -> LintContext {
    var context = self
    context.baseline = baseline
    return context
  }

  /// The words of a rule's vocabulary on the page, in the order of the text; where several begin at one character,
  /// the longest first.
  func words(of rule: any LintRule.Type) -> [WordHit] {
    RuleRegistry.index(of: rule).map { prose.words[$0] } ?? []
  }

  /// Where a place of the issue is, for a message on this page: the line, and the file if it is another one.
  func words(for place: IssueSurvey.Place) -> Wording {
    if place.page == pageIndex {
      let line = lines.line(at: place.range.lowerBound)
      return Wording(zh: "第 \(line) 行", en: "line \(line)")
    }
    let page = issueSurvey.pages[place.page]
    let line = page.lines.line(at: place.range.lowerBound)
    return Wording(zh: "\(page.file) 第 \(line) 行", en: "\(page.file), line \(line)")
  }

  /// The same view of a new version of the page. The other pages are as they were when the issue was surveyed.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  func replacing(_ page: Page) -> LintContext {
    var context = LintContext(page, pageIndex, of: issue, houseStyle, settings, pictureExists, baseline)
    context.compare(with: issueSurvey)
    return context
  }

  /// The Chinese text whose words and numbers are judged: all but bylines and credits.
  var chineseText: some Sequence<Passage> {
    prose.passages.lazy.filter { $0.hasHan && !$0.role.isCreditLine }
  }
}
