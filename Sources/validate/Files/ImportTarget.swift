import Export

/// Where imported pages are written: one file, or one folder that their names cannot lead out of.
struct ImportTarget {
  /// What is written where.
  let outputs: [FileWriter.Output]
  private let folder: String?

  /// Decides where each page goes.
  ///
  /// - Parameters:
  ///   - path: A folder if there is one of that name, if it ends in a slash, or if there are several pages; a file
  ///     else.
  ///   - pages: The pages with the names the document gives them.
  /// - Throws: ``ImportFault`` for a name that is no plain file name, or that two pages share.
  init(_ path: String, pages: [ImportedPage]) throws(ImportFault) {
    let isFolder = FileKind(path) == .folder || path.utf8.last == UInt8(ascii: "/")
    if pages.count == 1, !isFolder {
      folder = nil
      outputs = [FileWriter.Output(path: path, bytes: pages[0].bytes)]
      return
    }
    folder = path
    var outputs: [FileWriter.Output] = []
    var names: Set<[UInt8]> = []
    for page in pages {
      guard Self.isPlain(page.file) else { throw .badName(page.file) }
      guard names.insert(Array(page.file.utf8)).inserted else { throw .sameName(page.file) }
      outputs.append(FileWriter.Output(path: FilePath.join(path, page.file), bytes: page.bytes))
    }
    self.outputs = outputs
  }

  /// Writes the pages, all or none.
  ///
  /// - Throws: ``FileFault`` when one cannot be written.
  func write() throws(FileFault) {
    if let folder { try FileWriter.makeFolder(folder) }
    // A symbolic link in the folder is replaced, not followed: it could lead out.
    try FileWriter.write(outputs, followingLinks: folder == nil)
  }

  /// Whether the name is that of a visible file in whatever folder it is put.
  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "."), name.utf8.count <= 255 else {
      return false
    }
    return name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") }
  }
}
