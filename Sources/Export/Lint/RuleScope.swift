/// On which files a rule makes sense.
public enum RuleScope: String, Sendable, Hashable, CaseIterable {
  /// On every file.
  case everyFile
  /// Only where the file looks like a page of a newspaper: a byline with its marker or a role, a dateline, or
  /// metadata that only a page has.
  case newspaperPage
  /// On files that are compared with a baseline.
  case baseline

  /// The scope in words.
  public var wording: Wording {
    switch self {
    case .everyFile: Wording(zh: "所有文件", en: "every file")
    case .newspaperPage:
      Wording(
        zh: "报纸版面（有署名、消息头，或头信息里写有报名、版次等）",
        en:
          "newspaper pages (with a byline, a dateline, or the name of the paper or the page number on record)"
      )
    case .baseline: Wording(zh: "与基线比较的文件", en: "files that are compared with a baseline")
    }
  }
}
