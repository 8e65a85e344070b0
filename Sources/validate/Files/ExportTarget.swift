import Export

/// Where exported issues are written.
enum ExportTarget {
  /// The path for each issue: the output itself, or a file named after the issue where the output is a folder.
  ///
  /// - Parameters:
  ///   - issues: The issues.
  ///   - output: A folder if there is one of that name or if it ends in a slash; else a file, for one issue only.
  /// - Returns: One path an issue; `-` is standard output.
  /// - Throws: ``UsageFault`` when several issues would go to one file.
  static func paths(for issues: [IssueFiles], output: String) throws(UsageFault) -> [String] {
    let isFolder = FileKind(output) == .folder || output.utf8.last == UInt8(ascii: "/")
    guard isFolder else {
      guard issues.count == 1 else {
        throw UsageFault(
          Wording(
            zh: "要导出 \(issues.count) 期，“\(output)”却只是一个文件；请写成 -o \(output)/，每期一个文件",
            en:
              "\(issues.count) issues cannot go to the one file \(output); write -o \(output)/ for a file each"
          ))
      }
      return [output]
    }
    var names: Set<[UInt8]> = []
    var paths: [String] = []
    for issue in issues {
      guard names.insert(Array(issue.name.utf8)).inserted else {
        throw UsageFault(
          Wording(
            zh: "有两期都叫“\(issue.name)”，会互相覆盖；请分开导出",
            en: "two issues are called \(issue.name) and would overwrite each other; export them one by one"))
      }
      paths.append(FilePath.join(output, "\(issue.name).xml"))
    }
    return paths
  }
}
