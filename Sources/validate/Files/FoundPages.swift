import Export

/// What the paths of a command lead to: pages, what could not be read, and what was left out.
struct FoundPages {
  /// The issues, in the order of the paths.
  private(set) var issues: [IssueFiles] = []
  /// What was not simply taken for a page.
  private(set) var notes = FileNotes()
  private var seen: Set<FileIdentity> = []
  private var paths: Set<[UInt8]>?

  /// Finds the pages that paths name, in the order of the paths; a page named twice is taken once.
  ///
  /// Each folder that directly holds pages is one issue, folders inside folders included; each file named singly is
  /// its own, whatever its extension. Files that are missing are found here, before anything runs.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, or `-`.
  ///   - finder: Finds the configurations, which may exclude files.
  ///   - standardInputName: What the page on standard input is called; nil for no name.
  /// - Throws: ``FileFault`` when a path is missing or a folder holds no page, ``ConfigurationFault`` when a configuration
  ///   cannot be used.
  init(_ paths: [String], _ finder: ConfigurationFinder, standardInputName: String? = nil) throws {
    var walk = FolderWalk(.pages, finder)
    for path in paths {
      if path == "-" {
        try takeStandardInput(standardInputName, finder)
      } else if try FileKind(at: path) == .folder {
        try takeFolder(path, &walk, finder)
      } else if try finder.excludes(path) {
        notes.leftOut.append(LeftOut(path: path, reason: .exclude))
      } else {
        take(IssueFiles(file: path))
      }
    }
  }

  /// How many pages there are.
  var count: Int { issues.reduce(0) { $0 + $1.pages.count } }

  /// Whether standard input was named but is excluded: a command that mends passes it through unchanged.
  private(set) var leavesOutStandardInput = false

  private mutating func takeStandardInput(_ name: String?, _ finder: ConfigurationFinder) throws {
    guard !issues.contains(where: { $0.pages.contains(where: \.isStandardInput) }) else { return }
    if let name, try finder.excludes(name) {
      leavesOutStandardInput = true
      notes.leftOut.append(LeftOut(path: name, reason: .exclude))
    } else {
      issues.append(IssueFiles(standardInputCalled: name))
    }
  }

  private mutating func takeFolder(
    _ path: String, _ walk: inout FolderWalk, _ finder: ConfigurationFinder
  ) throws {
    let before = (folders: walk.folders.count, unread: walk.unread.count, leftOut: walk.leftOut.count)
    if FilePath.located(path) != "/", try finder.excludes(path) {
      return notes.leftOut.append(LeftOut(path: path, reason: .exclude))
    }
    try walk.walk(path)
    let leftOut = walk.leftOut[before.leftOut...]
    notes.unread += walk.unread[before.unread...]
    notes.leftOut += leftOut
    let found = walk.folders[before.folders...].map(IssueFiles.init)
    let isExpected = leftOut.contains { [.exclude, .pages, .sameFolder].contains($0.reason) }
    if found.isEmpty, walk.unread.count == before.unread, !isExpected, !walk.knows(path) {
      throw FileFault.noPages(folder: path, ignored: leftOut.count { $0.reason == .gitignore })
    }
    for issue in found { take(issue) }
  }

  /// Takes the pages of an issue that were not found before.
  private mutating func take(_ issue: IssueFiles) {
    var issue = issue
    issue.pages = issue.pages.filter { page in
      if seen.insert(FileIdentity(page.path)).inserted { return true }
      if !isKnown(page.path) { notes.leftOut.append(LeftOut(path: page.path, reason: .sameFile)) }
      return false
    }
    guard !issue.pages.isEmpty else { return }
    if paths != nil { for page in issue.pages { paths?.insert(PathBytes.bytes(page.path)) } }
    issues.append(issue)
  }

  /// Whether a page was found under exactly this path; that is not worth a message.
  private mutating func isKnown(_ path: String) -> Bool {
    let known = paths ?? Set(issues.flatMap(\.pages).map { PathBytes.bytes($0.path) })
    paths = known
    return known.contains(PathBytes.bytes(path))
  }
}
