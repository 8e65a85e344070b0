/// What the name of a file says about whether it is a page.
enum PageName {
  /// Whether a file tells people about its folder: README.md, also README.zh-CN.md and readme_en.md. It is no page.
  static func isReadme(_ name: String) -> Bool {
    let stem = FilePath.stem(name).lowercased()
    guard stem.utf8.starts(with: "readme".utf8) else { return false }
    guard let next = stem.utf8.dropFirst(6).first else { return true }
    return ".-_ (".utf8.contains(next)
  }
}
