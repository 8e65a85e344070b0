import Export

/// The files of one issue as they were named on the command line: one file, or the pages of one folder.
struct IssueFiles: Equatable {
  /// One page file.
  struct Page: Equatable {
    /// The name within its folder, as the system has it.
    private let entry: String
    /// The folder; nil for a page that was named singly. All pages of a folder share its text, so that a year of pages needs
    /// little more memory than their names.
    private let folder: String?
    /// What people wrote, for a page that was named singly.
    private let written: String?
    /// Whether the page comes from standard input, whatever it is called.
    let isStandardInput: Bool

    /// A page that was named singly.
    init(name: String, written: String) {
      entry = name
      self.written = written
      folder = nil
      isStandardInput = false
    }

    /// A page of a folder.
    init(name: String, in folder: String) {
      entry = name
      self.folder = folder
      written = nil
      isStandardInput = false
    }

    /// The page on standard input, with the name it was given, or none.
    init(standardInputCalled name: String?) {
      entry = name.map(FilePath.name) ?? standardInputName
      written = name ?? "-"
      folder = nil
      isStandardInput = true
    }

    /// The name within its folder, as the XML carries it.
    var name: String { PathBytes.shown(entry) }

    /// The path as people wrote it, followed by the name. `-` is standard input without a name.
    var path: String { written ?? FilePath.join(folder ?? "", entry) }

    /// Whether the file describes its folder and is no page.
    var isReadme: Bool { FilePath.isReadme(entry) }
  }

  /// What a page from standard input is called in the XML.
  static let standardInputName = "stdin.md"

  /// The folder of the pages. Pictures are looked up here and nowhere else.
  var folder: String
  /// The pages, in order.
  var pages: [Page]
  /// A name for the issue, without extension, when something has to be called after it.
  var name: String

  /// The issue of one file.
  init(file path: String) {
    folder = FilePath.folder(path)
    pages = [Page(name: FilePath.name(path), written: path)]
    name = FilePath.stem(path)
  }

  /// The issue on standard input, with the name it was given, or none.
  init(standardInputCalled name: String?) {
    folder = name.map(FilePath.folder) ?? "."
    pages = [Page(standardInputCalled: name)]
    self.name = name.map(FilePath.stem) ?? "stdin"
  }

  /// The pages of a folder.
  init(_ found: FolderWalk.Folder) {
    folder = found.path
    pages = found.files.map { Page(name: $0, in: found.path) }
    name = FilePath.name(FilePath.located(found.path))
  }
}

extension IssueFiles.Page {
  /// Reads the page.
  ///
  /// - Parameter encoding: What the bytes are in.
  /// - Returns: The bytes in UTF-8, and from which encoding they were converted; nil when they are as in the file, text or
  ///   not.
  /// - Throws: ``FileFault`` when it cannot be read.
  func read(_ encoding: PageEncoding) throws(FileFault) -> (bytes: [UInt8], converted: ForeignEncoding?) {
    // One byte more than a page may have, so that a page that is too long is recognised.
    let limit = SourceText.maximumByteCount + 1
    let bytes =
      try isStandardInput ? FileReader.readStandardInput(limit: limit) : FileReader.read(path, limit: limit)
    return encoding.decoded(bytes)
  }
}
