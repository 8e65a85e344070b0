/// The XML files that paths name.
enum XMLFiles {
  /// The extensions of the names of XML files.
  static let extensions = ["xml", "nitf", "newsml"]

  /// The files, in the order of the paths; of a folder all XML files in it and in the folders in it.
  ///
  /// - Throws: ``FileFault`` when a path is missing, or a folder cannot be read or holds no XML file.
  static func find(_ paths: [String]) throws(FileFault) -> [String] {
    var files: [String] = []
    for path in paths {
      switch path == "-" ? .special : FileKind(path) {
      case nil: throw .missing(path: path)
      case .file, .special: files.append(path)
      case .folder:
        let found = try inFolder(path)
        guard !found.isEmpty else { throw .noXML(folder: path) }
        files += found
      }
    }
    return files
  }

  private static func inFolder(_ folder: String) throws(FileFault) -> [String] {
    let listing = try FolderListing(folder)
    var files = listing.files.filter { extensions.contains(FilePath.fileExtension($0)) }.map {
      FilePath.join(folder, $0)
    }
    for name in listing.folders { files += try inFolder(FilePath.join(folder, name)) }
    return files
  }
}
