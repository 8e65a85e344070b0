import Export

/// What a configuration says about which files of a folder are read.
struct FolderPatterns {
  private let prefix: String
  private let exclude: [PathPattern]
  private let pages: [PathPattern]

  /// Takes what the configuration of a folder says. The folder is named from the root, links resolved; nil for a
  /// configuration that says nothing of it.
  init?(_ found: FoundConfiguration?, folder: String) {
    guard let found else { return nil }
    exclude = found.file.configuration.exclude
    pages = found.file.configuration.pages
    guard !exclude.isEmpty || !pages.isEmpty else { return nil }
    let way = FilePath.relative(folder, to: found.folder)
    guard way != "..", !way.hasPrefix("../") else { return nil }
    prefix = way.isEmpty ? "" : way + "/"
  }

  /// Whether no command reads an entry of the folder.
  func excludes(_ name: String) -> Bool { exclude.contains { $0.matches(prefix + name) } }

  /// Whether a file of the folder is a page.
  func isPage(_ name: String) -> Bool { pages.isEmpty || pages.contains { $0.matches(prefix + name) } }
}
