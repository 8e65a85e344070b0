import Export

/// Why a file could not be read or written. Each of them ends the run with status 2.
enum FileFault: RunFault, Equatable {
  /// There is no file or folder of this name.
  case missing(path: String)
  /// The file or folder is there but cannot be read.
  case unreadable(path: String, SystemFault)
  /// The path is a folder where a file is needed.
  case isFolder(path: String)
  /// A symbolic link leads to nothing.
  case danglingLink(path: String)
  /// A pipe, a device or a socket has the name of a page.
  case special(path: String)
  /// Listing a folder failed before its end.
  case unlisted(folder: String, SystemFault)
  /// The folder holds no page, nor does any folder in it. `ignored` entries are left out by a `.gitignore`.
  case noPages(folder: String, ignored: Int = 0)
  /// The folder holds no XML file, nor does any folder in it. `ignored` entries are left out by a `.gitignore`.
  case noXML(folder: String, ignored: Int = 0)
  /// Two files that are to be written would be one.
  case sameTarget(path: String, other: String)
  /// Standard output does not take what is written to it.
  case standardOutput(SystemFault)
  /// The file cannot be written.
  case unwritable(path: String, SystemFault)

  /// What is wrong and what to do about it.
  var wording: Wording {
    let path = TerminalText.of(path)
    switch self {
    case .missing:
      return Wording(
        zh: "找不到“\(path)”；请核对文件名和所在的文件夹",
        en: "\(path): no such file or folder; check the name and the folder you are in")
    case .unreadable(_, let fault):
      return Wording(
        zh: "读不了“\(path)”：\(fault.wording(.chinese))", en: "cannot read \(path): \(fault.wording(.english))")
    case .isFolder:
      return Wording(zh: "“\(path)”是文件夹；这里要一个文件", en: "\(path) is a folder; a file is needed here")
    case .danglingLink:
      return Wording(
        zh: "读不了“\(path)”：这个链接指向的文件不在了；请补上文件，或者删去链接",
        en: "cannot read \(path): the link leads to nothing; put the file there, or delete the link")
    case .special:
      return Wording(
        zh: "读不了“\(path)”：这不是文件，是管道、设备或套接字；若确是版面，请另存为文件",
        en:
          "cannot read \(path): no file but a pipe, a device or a socket; if it is a page, save it as a file")
    case .unlisted(_, let fault):
      return Wording(
        zh: "文件夹“\(path)”没有列完，后面的文件没有查：\(fault.wording(.chinese))",
        en: "\(path) was not listed to its end, the rest of it is not checked: \(fault.wording(.english))")
    case .noPages(_, let ignored):
      let (more, rest) = Self.words(ignored: ignored)
      return Wording(
        zh: "文件夹“\(path)”里没有版面文件（.md、.markdown、.txt）\(more)；请指到存放版面的文件夹",
        en: "\(path): no pages (.md, .markdown, .txt) in this folder\(rest); name the folder that holds them")
    case .noXML(_, let ignored):
      let (more, rest) = Self.words(ignored: ignored)
      return Wording(
        zh: "文件夹“\(path)”里没有 XML 文件（.xml、.nitf、.newsml）\(more)；请核对文件夹",
        en: "\(path): no XML files (.xml, .nitf, .newsml) in this folder\(rest); check its name")
    case .standardOutput(let fault):
      return Wording(
        zh: "写不到标准输出：\(fault.wording(.chinese))",
        en: "cannot write to standard output: \(fault.wording(.english))")
    case .unwritable(_, let fault):
      return Wording(
        zh: "写不进“\(path)”：\(fault.wording(.chinese))；原有文件没有改动",
        en: "cannot write \(path): \(fault.wording(.english)); what was there is unchanged")
    case .sameTarget(_, let other):
      let other = TerminalText.of(other)
      return Wording(
        zh: "“\(other)”和“\(path)”是同一个文件，会互相覆盖；什么也没有写",
        en: "\(other) and \(path) are one file and would overwrite each other; nothing was written")
    }
  }

  /// The path that the fault is about; `-` for standard output.
  var path: String {
    switch self {
    case .missing(let path), .unreadable(let path, _), .isFolder(let path), .danglingLink(let path),
      .special(let path), .unlisted(let path, _), .noPages(let path, _), .noXML(let path, _),
      .unwritable(let path, _), .sameTarget(let path, _):
      path
    case .standardOutput: "-"
    }
  }

  /// That a `.gitignore` leaves something out of a folder.
  private static func words(ignored: Int) -> (chinese: String, english: String) {
    ignored == 0 ? ("", "") : ("，.gitignore 略去的有 \(ignored) 项", ", \(ignored) left out by .gitignore")
  }
}
