/// How a byline that names people in several roles is set (BY008).
public enum BylineShape: String, Sendable, Hashable, CaseIterable {
  /// All of it in one line: ■记者 周野 通讯员 许闻笛.
  case oneLine = "one-line"
  /// Each role in a line of its own, which in Markdown is a hard break before the second role.
  case linePerRole = "line-per-role"
}
