/// On what terms a file is judged: whether the rules for newspaper pages run on it.
public enum PageJudgement: Sendable, Hashable, CaseIterable {
  /// As a newspaper page, whatever it looks like. A release check judges nothing else: what it does not know for a page
  /// must not pass for that.
  case asPage
  /// By what it looks like: as a newspaper page where it shows a sign of one, else as any Markdown file.
  case recognised
}
