import Export

/// Walks folders and finds the files of a kind in them. Nothing is passed over in silence: what is left out is named
/// with the reason.
///
/// Linked folders are walked last, each folder once, so that links cannot form a loop.
struct FolderWalk {
  /// What is looked for.
  enum Kind {
    /// Pages.
    case pages
    /// XML files.
    case xml

    /// The extensions of its names.
    var extensions: [String] {
      switch self {
      case .pages: ["md", "markdown", "txt"]
      case .xml: ["xml", "nitf", "newsml"]
      }
    }
  }

  /// A folder with the names of the files that were found in it.
  struct Folder {
    var path: String
    var files: [String]
  }

  /// What holds for the entries of a folder.
  private struct Context {
    var ignored: IgnoreRules
    var patterns: FolderPatterns?
    /// The folder from the root, links resolved.
    var folder: String
  }

  /// The folders that hold a file of the kind, in order.
  private(set) var folders: [Folder] = []
  /// What could not be read, and might be of the kind.
  private(set) var unread: [FileFault] = []
  /// What was left out.
  private(set) var leftOut: [LeftOut] = []
  private let kind: Kind
  private let finder: ConfigurationFinder
  private let list: (String) throws(FileFault) -> FolderListing
  /// The folders that were walked, by their identity.
  private var seen: [FileIdentity: String] = [:]
  private var links: [String] = []

  /// Prepares to walk. `list` lists a folder.
  init(
    _ kind: Kind, _ finder: ConfigurationFinder,
    list: @escaping (String) throws(FileFault) -> FolderListing = { path throws(FileFault) in
      try FolderListing(path)
    }
  ) {
    self.kind = kind
    self.finder = finder
    self.list = list
  }

  /// Walks a folder, those in it, and then those to which links lead.
  ///
  /// - Throws: ``FileFault`` or ``ConfigurationFault`` when a configuration cannot be used.
  mutating func walk(_ folder: String) throws {
    let start = FilePath.located(folder)
    links = [folder]
    while !links.isEmpty {
      let path = links.removeFirst()
      let located = FilePath.located(path)
      // Folders above the named one were not asked for.
      if located != start, Self.holds(located, start) {
        leaveOut(path, .enclosingFolder)
        continue
      }
      try walk(path, Context(ignored: IgnoreRules(above: located), patterns: nil, folder: located))
    }
  }

  private mutating func walk(_ path: String, _ context: Context) throws {
    if let known = seen.updateValue(path, forKey: FileIdentity(path, isFolder: true)) {
      if known != path { leftOut.append(LeftOut(path: path, reason: .sameFolder)) }
      return
    }
    let listing: FolderListing
    do throws(FileFault) {
      listing = try list(path)
    } catch {
      return unread.append(error)
    }
    if let fault = listing.fault { unread.append(.unlisted(folder: path, fault)) }
    var context = context
    context.patterns = FolderPatterns(try finder.configuration(of: path), folder: context.folder)
    if listing.hasIgnoreFile { context.ignored.add(FilePath.join(path, FolderListing.ignoreFile)) }
    var files: [String] = []
    var inner: [String] = []
    for entry in listing.entries { look(at: entry, in: path, context, &files, &inner) }
    if !files.isEmpty { folders.append(Folder(path: path, files: files)) }
    for name in inner {
      var context = context
      context.ignored.enter(name)
      context.folder = FilePath.join(context.folder, name)
      try walk(FilePath.join(path, name), context)
    }
  }

  /// Takes one entry as a file of the kind or as a folder, or records why it is neither.
  private mutating func look(
    at entry: FolderListing.Entry, in folder: String, _ context: Context, _ files: inout [String],
    _ inner: inout [String]
  ) {
    let name = entry.name
    let path = FilePath.join(folder, name)
    let isOfKind = kind.extensions.contains(FilePath.fileExtension(name))
    // A picture is not mentioned, whatever becomes of it.
    guard isOfKind || entry.kind == .folder || !PictureDescription.isPicture(name) else { return }
    if context.patterns?.excludes(name) ?? false { return leaveOut(path, .exclude) }
    if context.ignored.leavesOut(name, isFolder: entry.kind == .folder) { return leaveOut(path, .gitignore) }
    let found: FileKind
    switch entry.kind {
    case .folder: return inner.append(name)
    case .file: found = .file
    case .special: found = .special
    case .unknown:
      do throws(FileFault) {
        found = try FileKind(at: path)
      } catch {
        // What has no extension may be a folder of pages.
        let mayBeRead = isOfKind || FilePath.fileExtension(name).isEmpty
        return mayBeRead ? unread.append(error) : leaveOut(path, .otherKind)
      }
    }
    switch found {
    case .folder:
      // Some file systems do not report what an entry is; then a folder comes here, too.
      if FileKind.isSymbolicLink(path) { links.append(path) } else { inner.append(name) }
    case .special: if isOfKind { unread.append(.special(path: path)) } else { leaveOut(path, .otherKind) }
    case .file:
      guard isOfKind else { return leaveOut(path, .otherKind) }
      if kind == .pages, FilePath.isReadme(name) { return leaveOut(path, .readme) }
      if kind == .pages, !(context.patterns?.isPage(name) ?? true) { return leaveOut(path, .pages) }
      files.append(name)
    }
  }

  /// Whether a folder was walked before under another path.
  func knows(_ folder: String) -> Bool {
    seen[FileIdentity(folder, isFolder: true)].map { $0 != folder } ?? false
  }

  /// Whether one folder is above another, both from the root.
  private static func holds(_ folder: String, _ other: String) -> Bool {
    other.utf8.starts(with: (folder == "/" ? folder : folder + "/").utf8)
  }

  private mutating func leaveOut(_ path: String, _ reason: LeftOut.Reason) {
    leftOut.append(LeftOut(path: path, reason: reason))
  }
}
