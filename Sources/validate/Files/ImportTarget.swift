import Export

/// Where imported pages are written: one file, or one folder that their names cannot lead out of.
struct ImportTarget {
  /// A page with what it comes from.
  struct Source {
    /// The XML file.
    var file: String
    /// The way from the folder that was named to the folder of the file; nil for a file that was named itself.
    var folder: String?
    /// The page with the name the document gives it.
    var page: ImportedPage
  }

  /// What is written where.
  let outputs: [FileWriter.Output]
  private let folder: String?

  /// Decides where each page goes. The pages of a folder of XML files keep the folders below it.
  ///
  /// - Parameters:
  ///   - path: A folder if there is one of that name, if it ends in a slash, or if there are several pages or files; a
  ///     file else.
  ///   - sources: The pages.
  ///   - isFolder: Whether it is to be a folder in any case.
  /// - Throws: ``ImportFault`` for a name that is no plain file name, or that two pages share.
  init(_ path: String, _ sources: [Source], isFolder: Bool) throws(ImportFault) {
    let isFolder = isFolder || FileKind(path) == .folder || path.utf8.last == UInt8(ascii: "/")
    if sources.count == 1, !isFolder {
      folder = nil
      outputs = [FileWriter.Output(path: path, bytes: sources[0].page.bytes)]
      return
    }
    folder = path
    var outputs: [FileWriter.Output] = []
    var seen: [[UInt8]: String] = [:]
    var located: [[UInt8]: String] = [:]
    for source in sources {
      let page = source.page
      guard Self.isPlain(page.file) else { throw .badName(page.file, file: source.file) }
      let place = FilePath.join(path, source.folder ?? "")
      let key = PathBytes.bytes(place)
      let folder = located[key] ?? FilePath.located(place)
      located[key] = folder
      let output = FilePath.join(place, page.file)
      if let other = seen.updateValue(source.file, forKey: PathBytes.bytes(FilePath.join(folder, page.file)))
      {
        throw .sameName(output, files: [other, source.file])
      }
      outputs.append(FileWriter.Output(path: output, bytes: page.bytes))
    }
    self.outputs = outputs
  }

  /// Writes the pages, all or none.
  ///
  /// - Throws: ``FileFault`` when one cannot be written.
  func write() throws(FileFault) {
    if let folder {
      try FileWriter.makeFolder(folder)
      var made: Set<[UInt8]> = []
      for output in outputs {
        let folder = FilePath.folder(output.path)
        if made.insert(PathBytes.bytes(folder)).inserted { try FileWriter.makeFolder(folder) }
      }
    }
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

/// Why XML could not be written as Markdown. The document is at fault, so the status is 1.
enum ImportFault: RunFault, Equatable {
  /// The XML cannot be read.
  case unreadable(file: String, ImportError)
  /// The XML calls a page by a name that is no plain file name, and might lead out of the folder.
  case badName(String, file: String)
  /// Pages of two files would be written to one.
  case sameName(String, files: [String])

  /// The document is at fault, not the run.
  var status: ExitStatus { .findings }

  /// What is wrong and what to do about it.
  var wording: Wording {
    switch self {
    case .unreadable(let file, let error):
      let file = TerminalText.of(file)
      return Wording(zh: "\(file)：\(error.wording(.chinese))", en: "\(file): \(error.wording(.english))")
    case .badName(let name, let file):
      let (name, file) = (TerminalText.of(name), TerminalText.of(file))
      return Wording(
        zh: "\(file)：里面的文件名“\(name)”不能用：文件名不能为空，不能以点开头，不能含 / 或控制字符；什么也没有写",
        en: "\(file) names a file “\(name)”: a name may not be empty, begin with a dot, or hold / or "
          + "control characters; nothing was written")
    case .sameName(let name, let files):
      let name = TerminalText.of(name)
      let files = files.map(TerminalText.of)
      return Wording(
        zh: "\(files.joined(separator: "、"))：里面的版都会写进“\(name)”，互相覆盖；请分开导入到不同的文件夹；什么也没有写",
        en: "\(files.joined(separator: " and ")) hold pages that would both be written to “\(name)”; "
          + "import them into different folders; nothing was written")
    }
  }
}
