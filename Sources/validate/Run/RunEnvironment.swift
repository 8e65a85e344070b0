import Export
import Glibc

/// The environment variables of the process.
enum RunEnvironment {
  /// The value of a variable; nil when it is unset or empty.
  static func value(of name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The language that `LC_ALL`, `LC_MESSAGES` or `LANG` asks for, the first of them that is set.
  static var language: Language {
    Language(locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(value(of:)).first)
  }
}
