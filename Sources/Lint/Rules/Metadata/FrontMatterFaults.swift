import Document
import Newspaper

extension FrontMatter {
  /// Whether a key is given with a value that cannot be used, or nothing can be read because the YAML does not parse.
  /// What is missing then is that fault's to report.
  func isFaulty(_ key: String) -> Bool {
    problems.contains { problem in
      switch problem {
      case .unreadable: true
      case .badValue(let faulty, _, _, _):
        (MetadataKey.key(for: faulty) ?? (MetadataKey.isDuty(faulty) ? "editors" : faulty)) == key
      case .unknownKey, .missingFence, .heldBack: false
      }
    }
  }
}
