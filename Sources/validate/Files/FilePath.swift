import Glibc

/// Takes paths apart and puts them together. ``PathBytes`` explains how the bytes of a path are held in a `String`.
enum FilePath {
  /// A name inside a folder. The folder `.` adds nothing, so that paths look as people write them.
  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
  }

  /// The last component: `seeds/clean/` gives `clean`. The root gives `/`.
  static func name(_ path: String) -> String {
    let trimmed = withoutTrailingSlashes(path)
    guard trimmed != "/", let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return trimmed }
    return String(trimmed[trimmed.utf8.index(after: slash)...])
  }

  /// The folder that holds the last component: `seeds/clean` gives `seeds`, `clean` gives `.`.
  static func folder(_ path: String) -> String {
    let trimmed = withoutTrailingSlashes(path)
    guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == trimmed.startIndex ? "/" : withoutTrailingSlashes(String(trimmed[..<slash]))
  }

  /// The last component without its extension: `a/01.md` gives `01`, `.hidden` stays.
  static func stem(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The extension in lower case, without its dot; empty when there is none.
  static func fileExtension(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// Whether a file describes its folder and is no page: README.md, README.zh-CN.md, readme_en.md.
  static func isReadme(_ path: String) -> Bool {
    let stem = stem(path).lowercased()
    guard stem.utf8.starts(with: "readme".utf8) else { return false }
    guard let next = stem.utf8.dropFirst(6).first else { return true }
    return ".-_ (".utf8.contains(next)
  }

  /// The path from the root with symbolic links and `..` resolved; nil when nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(PathBytes.system(path), nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe PathBytes.text(at: resolved)
  }

  /// The path from the root of what may not be there yet: the folder that is there, links and `..` resolved, and the way
  /// from it as it was written.
  static func located(_ path: String) -> String {
    if let resolved = resolved(path) { return resolved }
    let folder = folder(path)
    guard folder != path else { return path }
    return join(located(folder), name(path))
  }

  /// The way from a folder to a path, both from the root: with `../` where the path is not below the folder.
  static func relative(_ path: String, to folder: String) -> String {
    let names = names(of: path)
    let folders = self.names(of: folder)
    let common = zip(names, folders).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let up = Array(repeating: "..", count: folders.count - common)
    return (up + names[common...]).joined(separator: "/")
  }

  /// The names between the slashes of a path.
  static func names(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }
}
