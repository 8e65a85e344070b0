public import Newspaper

/// What holds for a page when it is linted, and does not stand on it.
public struct LintOptions: Sendable {
  /// The words and marks of the paper; the ones the page was parsed with.
  public var houseStyle: HouseStyle
  /// What the desk says about the linter.
  public var settings: LintSettings
  /// What the baseline holds of the page; nil when there is no baseline.
  public var baseline: [BaselineEntry]?
  /// Whether the file is judged as a newspaper page in any case.
  public var judgement: PageJudgement

  /// Makes options; without arguments those of a page of which the desk says nothing.
  public init(
    houseStyle: HouseStyle = .standard, settings: LintSettings = LintSettings(),
    baseline: [BaselineEntry]? = nil, judgement: PageJudgement = .recognised
  ) {
    self.houseStyle = houseStyle
    self.settings = settings
    self.baseline = baseline
    self.judgement = judgement
  }
}

/// On what terms a file is judged: whether the rules for newspaper pages run on it.
public enum PageJudgement: Sendable, Hashable, CaseIterable {
  /// As a newspaper page, whatever it looks like. A release check judges nothing else: what it does not know for a page
  /// must not pass for that.
  case asPage
  /// By what it looks like: as a newspaper page where it shows a sign of one, else as any Markdown file.
  case recognised
}
