import Export

/// What the `.gitignore` files of a folder and of the folders above it leave out.
struct IgnoreRules {
  /// One of the files.
  private struct Level {
    let file: IgnoreFile
    /// Where the names below its folder begin in the path of a file.
    let start: Int
  }

  private var levels: [Level] = []
  /// The way from the uppermost folder to this one, with a slash at its end; empty for the uppermost.
  private var path: [UInt8] = []

  /// The files above a folder, which is named from the root, links resolved: up to the repository that it is in or,
  /// without one, up to the working folder. The folder itself is read, whether they list it or not.
  init(above folder: String) {
    guard var above = Self.top(of: folder) else { return }
    for name in FilePath.names(of: FilePath.relative(folder, to: above)) {
      add(FilePath.join(above, FolderListing.ignoreFile))
      enter(name)
      above = FilePath.join(above, name)
    }
  }

  /// The uppermost folder whose file holds; nil when it is the folder itself.
  private static func top(of folder: String) -> String? {
    var above = folder
    while true {
      if FileKind(FilePath.join(above, ".git")) != nil { return above }
      guard above != "/" else { break }
      above = FilePath.folder(above)
    }
    guard let working = FilePath.resolved(".") else { return nil }
    let isBelow = folder == working || working == "/" || folder.utf8.starts(with: (working + "/").utf8)
    return isBelow ? working : nil
  }

  /// Goes into a folder of this one.
  mutating func enter(_ name: String) {
    path += PathBytes.bytes(name)
    path.append(UInt8(ascii: "/"))
  }

  /// Takes the file of this folder. One that cannot be read leaves nothing out.
  mutating func add(_ file: String) {
    guard let bytes = try? FileReader.read(file) else { return }
    let file = IgnoreFile(bytes)
    if !file.isEmpty { levels.append(Level(file: file, start: path.count)) }
  }

  /// Whether an entry of this folder is left out: the nearest file with a pattern for it decides.
  func leavesOut(_ name: String, isFolder: Bool) -> Bool {
    guard !levels.isEmpty else { return false }
    let path = path + PathBytes.bytes(name)
    for level in levels.reversed() {
      if let decision = level.file.leavesOut(path[level.start...], isFolder: isFolder) { return decision }
    }
    return false
  }
}
