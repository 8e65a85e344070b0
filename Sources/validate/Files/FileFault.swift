import Export

/// Why a file could not be read or written. Each of them ends the run with status 2.
enum FileFault: Error, Equatable {
  /// There is no file or folder of this name.
  case missing(path: String)
  /// The file or folder is there but cannot be read.
  case unreadable(path: String, SystemFault)
  /// A folder stands where a file is needed.
  case isFolder(path: String)
  /// The folder holds no page, nor does any folder in it.
  case noPages(folder: String)
  /// The folder holds no XML file, nor does any folder in it.
  case noXML(folder: String)
  /// Standard output does not take what is written to it.
  case standardOutput(SystemFault)
  /// The file cannot be written.
  case unwritable(path: String, SystemFault)

  /// What is wrong and what to do about it.
  var wording: Wording {
    switch self {
    case .missing(let path):
      Wording(
        zh: "找不到“\(path)”；请核对文件名和所在的文件夹",
        en: "\(path): no such file or folder; check the name and the folder you are in")
    case .unreadable(let path, let fault):
      Wording(
        zh: "读不了“\(path)”：\(fault.wording(.chinese))", en: "cannot read \(path): \(fault.wording(.english))")
    case .isFolder(let path):
      Wording(
        zh: "“\(path)”是文件夹；这里要一个文件", en: "\(path) is a folder; a file is needed here")
    case .noPages(let folder):
      Wording(
        zh: "文件夹“\(folder)”里没有版面文件（.md、.markdown、.txt）；请指到存放版面的文件夹",
        en: "\(folder): no pages (.md, .markdown, .txt) in this folder; name the folder that holds them")
    case .noXML(let folder):
      Wording(
        zh: "文件夹“\(folder)”里没有 XML 文件（.xml、.nitf、.newsml）；请核对文件夹",
        en: "\(folder): no XML files (.xml, .nitf, .newsml) in this folder; check its name")
    case .standardOutput(let fault):
      Wording(
        zh: "写不到标准输出：\(fault.wording(.chinese))",
        en: "cannot write to standard output: \(fault.wording(.english))")
    case .unwritable(let path, let fault):
      Wording(
        zh: "写不进“\(path)”：\(fault.wording(.chinese))；原有文件没有改动",
        en: "cannot write \(path): \(fault.wording(.english)); what was there is unchanged")
    }
  }
}
