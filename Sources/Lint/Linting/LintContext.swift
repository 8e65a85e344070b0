public import Document
public import Newspaper
public import Source

/// What the rules of the linter know about a page besides its tree, made once and shared by all of them.
public struct LintContext: Sendable {
  /// What is known of the page by itself: one object, for a context is handed on often.
  private let reading: PageReading
  /// What is known of it beside the other pages; nil when no other pages were given.
  private var knownComparison: Comparison?
  /// What the baseline holds of the page; nil when there is no baseline.
  public private(set) var baseline: [BaselineEntry]?
  /// The indices of the passages that are shown; nil for all of them.
  private var shown: Range<Int>?

  /// The issue the page belongs to, as it was when it was surveyed.
  public var issue: Issue { reading.issue }
  /// The index of the page in the issue, from 0.
  public var pageIndex: Int { reading.pageIndex }
  /// The bytes of the page.
  public var source: SourceText { reading.source }
  /// The lines of the page.
  public var lines: LineTable { reading.lines }
  /// The rules that may run.
  public var rules: RuleSet { reading.rules }
  /// The words and marks of the paper.
  public var houseStyle: HouseStyle { reading.houseStyle }
  /// What the desk says about the linter.
  public var settings: LintSettings { reading.settings }
  /// For the destination of each picture as the tree has it, whether the file is there. What is not listed was not
  /// looked for.
  public var pictureExists: [String: Bool] { reading.pictureExists }
  /// Whether the file is judged as a newspaper page in any case.
  public var judgement: PageJudgement { reading.judgement }
  /// Whether the rules for newspaper pages run.
  public var isNewspaperPage: Bool { reading.isNewspaperPage }
  /// Whether the file has neither front matter nor anything that prints.
  var isEmpty: Bool { reading.isEmpty }
  /// The language of the page. Rules for another one do not run.
  public var language: PageLanguage { reading.language }
  /// The page.
  public var page: Page { reading.page }
  /// The parts of the page in the order of the source.
  var parts: [PagePart] { reading.parts }
  /// The running text of the page.
  var prose: Prose { reading.prose }
  /// What comments on the page suppress.
  var suppressions: Suppressions { reading.suppressions }
  /// What the page holds that may stand in the issue a second time.
  var fingerprints: PageFingerprints { reading.fingerprints }
  /// The mastheads and folio lines of the page.
  var mastheads: [PrintedMasthead] { reading.mastheads }
  /// What of the page belongs to something that can go out.
  var ownership: PageOwnership { reading.ownership }
  /// What the pages of the issue hold.
  var duplicateIndex: DuplicateIndex { comparison.issue }
  /// What on the page stands in the issue before it.
  var repeats: PageRepeats { comparison.repeats }

  /// Prepares to look at a page of an issue. What stands on the other pages it does not know yet:
  /// ``linkedAcrossIssue(_:)`` adds it.
  ///
  /// - Parameters:
  ///   - issue: The issue.
  ///   - pageIndex: The index of the page, from 0.
  ///   - rules: The rules that may run.
  ///   - options: What holds for the page.
  ///   - pictureExists: Which picture files are there, by destination.
  /// - Precondition: The issue has such a page.
  /// - Complexity: O(*n*) in the bytes of the page.
  package init(
    issue: Issue, pageIndex: Int, rules: RuleSet, options: LintOptions = LintOptions(),
    pictureExists: [String: Bool] = [:]
  ) {
    self.init(
      issue.pages[pageIndex], pageIndex, of: issue, rules, options.houseStyle, options.settings,
      pictureExists,
      options.baseline, options.judgement)
  }

  /// Prepares to look at a page that stands alone.
  package init(
    page: Page, rules: RuleSet, options: LintOptions = LintOptions(), pictureExists: [String: Bool] = [:]
  ) {
    self.init(
      issue: Issue(metadata: page.metadata, pages: [page]), pageIndex: 0, rules: rules, options: options,
      pictureExists: pictureExists)
  }

  private init(
    _ page: Page, _ pageIndex: Int, of issue: Issue, _ rules: RuleSet, _ houseStyle: HouseStyle,
    _ settings: LintSettings, _ pictureExists: [String: Bool], _ baseline: [BaselineEntry]?,
    _ judgement: PageJudgement
  ) {
    self.baseline = baseline
    reading = PageReading(
      page, pageIndex, of: issue, rules, houseStyle, settings, pictureExists, judgement)
  }

  /// The contexts of all pages of an issue, each knowing what the other pages hold. That is found once for the issue.
  ///
  /// - Parameter contexts: The contexts of the pages, in their order.
  /// - Returns: The same contexts, each knowing the others.
  /// - Complexity: O(*n*) in the bytes of the issue.
  public static func linkedAcrossIssue(_ contexts: [LintContext]) -> [LintContext] {
    let duplicates = DuplicateIndex(contexts)
    var contexts = contexts
    for index in contexts.indices { contexts[index].compare(with: duplicates) }
    return contexts
  }

  private mutating func compare(with duplicates: DuplicateIndex) {
    knownComparison = Comparison(reading, duplicates)
  }

  private var comparison: Comparison { knownComparison ?? Comparison(reading, DuplicateIndex()) }

  /// The same view, the page compared with itself if no other pages were given: every rule on repeats asks for it.
  var compared: LintContext {
    guard knownComparison == nil else { return self }
    var context = self
    context.compare(with: DuplicateIndex())
    return context
  }

  /// The parts of the page in the order of the source, less the comments, which print nothing.
  var printedParts: [PagePart] { reading.printedParts }

  /// The same view, compared with a baseline.
  public func comparing(with baseline: [BaselineEntry]?) -> LintContext {
    var context = self
    context.baseline = baseline
    return context
  }

  /// The words of a rule's vocabulary on the page, in the order of the text; where several begin at one character,
  /// the longest first.
  func words(of rule: any LintRule.Type) -> [WordHit] {
    rules.index(of: rule).map { prose.words[$0] } ?? []
  }

  /// Where a place of the issue is, for a message on this page: the line, and the file if it is another one.
  func words(for place: DuplicateIndex.Place) -> Wording {
    if place.page == pageIndex {
      let line = lines.line(at: place.range.lowerBound)
      return Wording(zh: "第 \(line) 行", en: "line \(line)")
    }
    let page = duplicateIndex.pages[place.page]
    let line = page.lines.line(at: place.range.lowerBound)
    return Wording(zh: "\(page.file) 第 \(line) 行", en: "\(page.file), line \(line)")
  }

  /// The same view of a new version of the page. The other pages are as they were when the issue was surveyed.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  func replacing(_ page: Page) -> LintContext {
    var context = LintContext(
      page, pageIndex, of: issue, rules, houseStyle, settings, pictureExists, baseline, judgement)
    if let knownComparison { context.compare(with: knownComparison.issue) }
    return context
  }

  /// The Chinese text whose words and numbers are judged: all but bylines and credits.
  var chineseText: FilteredPassages { chineseText { _ in true } }

  /// Those of the Chinese text with the traits that are asked for.
  func chineseText(where isWanted: @escaping (PassageTraits) -> Bool) -> FilteredPassages {
    passages { $0.hasHan && !$0.role.isCreditLine && isWanted($0) }
  }

  /// The passages with the traits that are asked for, in the order of the source.
  func passages(where isWanted: @escaping (PassageTraits) -> Bool) -> FilteredPassages {
    FilteredPassages(reading.prose, among: shown, where: isWanted)
  }

  /// The same view of the page, as many passages at a time as a processor's cache holds while rule after rule looks at
  /// them. Most pages have fewer, and are one slice.
  var slices: [LintContext] { slices(of: 256) }

  /// The same view of the page, some passages at a time.
  func slices(of length: Int) -> [LintContext] {
    let count = prose.passages.count
    guard count > length else { return [self] }
    return stride(from: 0, to: count, by: length).map { start in
      var slice = self
      slice.shown = start..<min(start + length, count)
      return slice
    }
  }
}

extension LintContext {
  /// Whether a finding takes text for a headline that only a line below it makes a heading.
  func isOfNoHeadline(_ finding: Finding, _ rule: RuleMetadata) -> Bool {
    guard !prose.textHeadings.isEmpty else { return false }
    switch rule.group {
    case .headline, .structure, .byline, .dateline, .duplicate:
      return prose.textHeadings.contains {
        $0.lowerBound <= finding.range.lowerBound && finding.range.lowerBound < $0.upperBound
      }
    default: return false
    }
  }

  /// What is known of a page beside the other pages of its issue.
  private final class Comparison: Sendable {
    let issue: DuplicateIndex
    let repeats: PageRepeats

    init(_ page: PageReading, _ issue: DuplicateIndex) {
      self.issue = issue
      let share = page.settings.limits.duplicateArticleShare
      repeats = PageRepeats(page.fingerprints, page: page.pageIndex, in: issue, share: share)
    }
  }
}
