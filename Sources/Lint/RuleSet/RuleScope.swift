public import Source

/// On which files a rule makes sense.
public enum RuleScope: String, Sendable, Hashable, CaseIterable {
  /// On every file.
  case everyFile
  /// Only where the file is judged as a page of a newspaper: always by a release check, else where it looks like one, with
  /// a byline, a dateline, a jump, or metadata that only a page has.
  case newspaperPage
  /// On files that are compared with a baseline.
  case baseline

  /// The scope in words.
  public var wording: Wording {
    switch self {
    case .everyFile: Wording(zh: "所有文件", en: "every file")
    case .newspaperPage:
      Wording(
        zh: "报纸版面（check 一律算；lint 看有没有署名、消息头、转版，或写明的报名、版次等）",
        en: """
          newspaper pages (all files of check; of lint those with a byline, a dateline, a jump, or the name of the paper or \
          the page number on record)
          """
      )
    case .baseline: Wording(zh: "与基线比较的文件", en: "files that are compared with a baseline")
    }
  }
}
