import Export

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
      let file = VisibleText.of(file)
      return Wording(zh: "\(file)：\(error.wording(.chinese))", en: "\(file): \(error.wording(.english))")
    case .badName(let name, let file):
      let (name, file) = (VisibleText.of(name), VisibleText.of(file))
      return Wording(
        zh: "\(file)：里面的文件名“\(name)”不能用：文件名不能为空，不能以点开头，不能含 / 或控制字符；什么也没有写",
        en: "\(file) names a file “\(name)”: a name may not be empty, begin with a dot, or hold / or "
          + "control characters; nothing was written")
    case .sameName(let name, let files):
      let name = VisibleText.of(name)
      let files = files.map(VisibleText.of)
      return Wording(
        zh: "\(files.joined(separator: "、"))：里面的版都会写进“\(name)”，互相覆盖；请分开导入到不同的文件夹；什么也没有写",
        en: "\(files.joined(separator: " and ")) hold pages that would both be written to “\(name)”; "
          + "import them into different folders; nothing was written")
    }
  }
}
