/// A language in which the tool speaks to people.
///
/// Rule identifiers, JSON keys and file formats never change with it.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Simplified Chinese, 简体中文.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The language a POSIX locale name such as `zh_CN.UTF-8` asks for; English when it names no other we speak.
  ///
  /// - Parameter locale: The value of `LC_ALL`, `LC_MESSAGES` or `LANG`; nil or empty means unset.
  public init(locale: String?) {
    self = (locale ?? "").hasPrefix("zh") ? .chinese : .english
  }
}
