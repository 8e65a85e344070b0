import Export

/// The files of one issue as they were named on the command line: one file, or the pages of one folder.
struct IssueFiles: Equatable {
  /// One page file.
  struct Page: Equatable {
    /// The name within its folder, as the XML carries it.
    let name: String
    /// The folder; nil for a page that was named singly. All pages of a folder share its text, so that a year of pages takes
    /// little more than their names.
    private let folder: String?
    /// What people wrote, for a page that was named singly.
    private let written: String?

    /// A page that was named singly; `-` is standard input.
    init(name: String, written: String) {
      self.name = name
      self.written = written
      folder = nil
    }

    /// A page of a folder.
    init(name: String, in folder: String) {
      self.name = name
      self.folder = folder
      written = nil
    }

    /// The path as shown to people and in JSON: what they wrote, with the name behind it. `-` is standard input.
    var path: String { written ?? FilePath.join(folder ?? "", name) }
  }

  /// What a page from standard input is called in the XML.
  static let standardInputName = "stdin.md"

  /// The folder of the pages. Pictures are looked up here and nowhere else.
  var folder: String
  /// The pages, in order.
  var pages: [Page]
  /// A name for the issue, without extension, when something has to be called after it.
  var name: String

  /// Whether a file in a folder is a page by its name. A README tells people about the folder and is none.
  static func isPage(_ name: String) -> Bool {
    ["md", "markdown", "txt"].contains(FilePath.fileExtension(name))
      && FilePath.stem(name).lowercased() != "readme"
  }

  /// The issues that the paths name, in the order of the paths; a page named twice is taken once.
  ///
  /// Each folder that directly holds pages is one issue, folders inside folders included; each file named singly is
  /// its own, whatever its extension. Files that are missing are found here, before anything runs.
  ///
  /// - Throws: ``FileFault`` when a path is missing, a folder cannot be read or holds no page.
  static func find(_ paths: [String]) throws(FileFault) -> [IssueFiles] {
    var issues: [IssueFiles] = []
    var seen: Set<FileIdentity> = []
    for path in paths {
      for issue in try find(path) {
        let pages = issue.pages.filter { seen.insert(FileIdentity($0.path)).inserted }
        if !pages.isEmpty { issues.append(IssueFiles(folder: issue.folder, pages: pages, name: issue.name)) }
      }
    }
    return issues
  }

  private static func find(_ path: String) throws(FileFault) -> [IssueFiles] {
    if path == "-" {
      return [IssueFiles(folder: ".", pages: [Page(name: standardInputName, written: "-")], name: "stdin")]
    }
    switch FileKind(path) {
    case nil: throw .missing(path: path)
    case .file, .special:
      let page = Page(name: FilePath.name(path), written: path)
      return [IssueFiles(folder: FilePath.folder(path), pages: [page], name: FilePath.stem(path))]
    case .folder:
      let issues = try inFolder(path)
      guard !issues.isEmpty else { throw .noPages(folder: path) }
      return issues
    }
  }

  private static func inFolder(_ folder: String) throws(FileFault) -> [IssueFiles] {
    let listing = try FolderListing(folder)
    let pages = listing.files.filter(isPage).map { Page(name: $0, in: folder) }
    var issues: [IssueFiles] = []
    if !pages.isEmpty {
      let name = FilePath.name(FilePath.resolved(folder) ?? folder)
      issues.append(IssueFiles(folder: folder, pages: pages, name: name))
    }
    for name in listing.folders { issues += try inFolder(FilePath.join(folder, name)) }
    return issues
  }
}

extension IssueFiles.Page {
  /// Reads the page.
  ///
  /// - Throws: ``FileFault`` when it cannot be read.
  func read() throws(FileFault) -> [UInt8] {
    // One byte more than a page may have, so that a page that is too long is seen as that.
    let limit = SourceText.maximumByteCount + 1
    return try path == "-" ? FileReader.readStandardInput(limit: limit) : FileReader.read(path, limit: limit)
  }
}
