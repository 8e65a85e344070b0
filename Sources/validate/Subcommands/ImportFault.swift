import Export

/// Why XML could not be written as Markdown. The document is at fault, so the status is 1.
enum ImportFault: RunFault, Equatable {
  /// The XML cannot be read.
  case unreadable(file: String, ImportError)
  /// The XML calls a page by a name that is no plain file name, and might lead out of the folder.
  case badName(String)
  /// Two pages have the same name.
  case sameName(String)

  /// The document is at fault, not the run.
  var status: ExitStatus { .findings }

  /// What is wrong and what to do about it.
  var wording: Wording {
    switch self {
    case .unreadable(let file, let error):
      Wording(zh: "\(file)：\(error.wording(.chinese))", en: "\(file): \(error.wording(.english))")
    case .badName(let name):
      Wording(
        zh: "XML 里的文件名“\(VisibleText.of(name))”不能用：文件名不能为空，不能以点开头，不能含 / 或控制字符；什么也没有写",
        en:
          "the XML names a file “\(VisibleText.of(name))”: a name may not be empty, begin with a dot, or hold / or "
          + "control characters; nothing was written")
    case .sameName(let name):
      Wording(
        zh: "有两个版都叫“\(VisibleText.of(name))”，会互相覆盖；请分开导入到不同的文件夹；什么也没有写",
        en: "two pages are called “\(VisibleText.of(name))” and would overwrite each other; "
          + "import them into different folders; nothing was written")
    }
  }
}
