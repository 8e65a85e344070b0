/// The XML files that paths name, what could not be read, and what was left out.
struct XMLFiles {
  /// One file.
  struct File: Equatable {
    /// The path; `-` is standard input.
    var path: String
    /// The way from the folder that was named to the folder of the file; nil for a file that was named itself.
    var folder: String?
  }

  /// The files, in the order of the paths; of a folder all XML files in it and in the folders in it.
  private(set) var files: [File] = []
  /// What was not simply taken for an XML file.
  private(set) var notes = FileNotes()

  /// Finds the files.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, or `-`.
  ///   - finder: Finds the configurations, which may exclude files.
  ///   - missing: Receives the fault of a missing path, so that the others are found all the same; nil to throw it.
  /// - Throws: ``FileFault`` when a path is missing or a folder holds no XML file, ``ConfigurationFault`` when a
  ///   configuration cannot be used.
  init(
    _ paths: [String], _ finder: ConfigurationFinder, missing: ((FileFault) -> Void)? = nil
  ) throws {
    var walk = FolderWalk(.xml, finder)
    for path in paths {
      let kind: FileKind
      do throws(FileFault) {
        kind = try path == "-" ? .special : FileKind(at: path)
      } catch {
        guard let missing else { throw error }
        missing(error)
        continue
      }
      if path != "-", try finder.excludes(path) {
        notes.leftOut.append(LeftOut(path: path, reason: .exclude))
      } else if kind == .folder {
        try take(path, &walk)
      } else {
        files.append(File(path: path, folder: nil))
      }
    }
  }

  private mutating func take(_ path: String, _ walk: inout FolderWalk) throws {
    let before = (folders: walk.folders.count, unread: walk.unread.count, leftOut: walk.leftOut.count)
    try walk.walk(path)
    let leftOut = walk.leftOut[before.leftOut...]
    notes.unread += walk.unread[before.unread...]
    notes.leftOut += leftOut
    let folders = walk.folders[before.folders...]
    let isExpected = leftOut.contains { [.exclude, .sameFolder].contains($0.reason) }
    if folders.isEmpty, walk.unread.count == before.unread, !isExpected, !walk.knows(path) {
      throw FileFault.noXML(folder: path, ignored: leftOut.count { $0.reason == .gitignore })
    }
    for folder in folders {
      let way = FilePath.relative(folder.path, to: path)
      files += folder.files.map { File(path: FilePath.join(folder.path, $0), folder: way) }
    }
  }
}
