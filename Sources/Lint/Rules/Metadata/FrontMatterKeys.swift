import Document
import Newspaper
import Source

extension LintContext {
  /// The line of the front matter that gives a key; the start of the file when none does.
  func frontMatterLine(of key: String) -> SourceRange {
    guard let range = page.frontMatter?.range else { return SourceRange(0, 0) }
    let isTOML = page.frontMatter?.isTOML ?? false
    for number in lines.lines(of: range) {
      let line = lines.content(ofLine: number)
      if WrittenKey(source.bytes, line.offsets, isTOML: isTOML)?.known == key { return line }
    }
    return SourceRange(0, 0)
  }
}

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
