public import Document
public import Lint
public import Source

/// What the release check has to say about one issue.
public struct ReleaseReport: Sendable {
  /// The reports of the pages, in the order of the issue.
  public var pages: [PageReport]

  /// Makes a report.
  public init(pages: [PageReport]) { self.pages = pages }

  /// Whether every page may go out.
  public var passes: Bool { pages.allSatisfy(\.passes) }
}

/// What the release check has to say about one page.
public struct PageReport: Sendable {
  /// The name of the file.
  public var file: String
  /// The page; nil when its bytes are not text.
  public var page: Page?
  /// The lines of the page; of a file that is not text, the lines before the first byte that is none.
  public var lines: LineTable
  /// The findings of the linter, in the order of the page.
  public var findings: [Finding]
  /// What comments on the page suppress, in the order of the page.
  public var suppressed: [SuppressedFinding]
  /// What the baseline holds already, in the order of the page.
  public var known: [Finding]
  /// What the baseline holds and the page no longer has.
  public var stale: [BaselineEntry]
  /// What each stage found.
  public var stages: [Stage: StageReport]
  /// Whether the page may go out: no stage failed or was skipped, and no finding reaches the fail level.
  public var passes: Bool

  /// Makes a report.
  public init(
    file: String, page: Page?, lines: LineTable, findings: [Finding],
    suppressed: [SuppressedFinding] = [], known: [Finding] = [], stale: [BaselineEntry] = [],
    stages: [Stage: StageReport], passes: Bool
  ) {
    self.file = file
    self.page = page
    self.lines = lines
    self.findings = findings
    self.suppressed = suppressed
    self.known = known
    self.stale = stale
    self.stages = stages
    self.passes = passes
  }

  /// What a stage found; skipped when it did not run.
  public subscript(_ stage: Stage) -> StageReport { stages[stage] ?? .skipped }
}
