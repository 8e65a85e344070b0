/// How reports for other programs name a file: as it was named, less what says nothing. Code scanning looks for `01.md` and
/// does not find `./01.md`.
enum ReportPath {
  /// The path without `.` and empty components; the first slash stays.
  static func of(_ path: String) -> String {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let names = path.split(separator: "/").filter { $0 != "." }
    guard !names.isEmpty else { return path }
    return (isAbsolute ? "/" : "") + names.joined(separator: "/")
  }
}
