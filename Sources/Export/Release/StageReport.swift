public import Source

/// What one stage of the release check found for one page.
public struct StageReport: Sendable, Hashable {
  /// How the stage ended.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// All is well.
    case passed
    /// There is something to mend.
    case failed
    /// The stage could not run because an earlier one failed.
    case skipped
  }

  /// A figure of the stage, such as the number of articles.
  public struct Figure: Sendable, Hashable {
    /// The key of the figure in the JSON report.
    public var name: String
    /// The figure; its unit follows from the name.
    public var value: Int

    /// Makes a figure.
    public init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// Something that the stage found wrong.
  public struct Problem: Sendable, Hashable {
    /// What is wrong.
    public var message: Wording
    /// Where it comes from in the page; nil when it has no one place there.
    public var range: SourceRange?

    /// Makes a problem.
    public init(_ message: Wording, range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// How the stage ended.
  public var outcome: Outcome
  /// The figures, in the order in which to show them.
  public var figures: [Figure]
  /// What is wrong.
  public var problems: [Problem]

  /// Makes the report of a stage that ran: it failed if there is any problem.
  public init(figures: [Figure], problems: [Problem] = []) {
    outcome = problems.isEmpty ? .passed : .failed
    self.figures = figures
    self.problems = problems
  }

  /// Adds something that is wrong; the stage has failed then.
  public mutating func add(_ problem: Problem) {
    problems.append(problem)
    outcome = .failed
  }

  /// Makes the report of a stage that failed without getting as far as any figure.
  public init(failedWith problems: [Problem]) { self.init(.failed, problems) }

  private init(_ outcome: Outcome, _ problems: [Problem] = []) {
    self.outcome = outcome
    figures = []
    self.problems = problems
  }

  /// The report of a stage that could not run.
  public static let skipped = StageReport(.skipped)

  /// The figure of a name; nil when the stage has none.
  public subscript(_ name: String) -> Int? { figures.first { $0.name == name }?.value }
}

/// The stages of the release check, in the order in which they run.
public enum Stage: String, Sendable, Hashable, CaseIterable {
  /// Markdown to the tree. Figures: `items`, `articles`, `people`.
  case parse
  /// The rules. Figures: `errors`, `warnings`, `infos`.
  case lint
  /// The tree to XML, and the audit that nothing is missing from it. Figures: `newsItems`, `bytes`, `missing`.
  case export
  /// The XML against our profile. Figure: `errors`.
  case schema
  /// What a schema cannot say. Figure: `errors`.
  case semantics
  /// The XML back to Markdown. Figure: `bytes`.
  case reimport = "import"
  /// The Markdown that came back against the file. Figures: `identical` (0 or 1), `hintBytes`, `sourceBytes`.
  case roundTrip
}
