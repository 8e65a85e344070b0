import Glibc

/// Which file a path leads to, so that a file that is named twice is known again.
enum FileIdentity: Hashable {
  /// A file with one name, by its device and its number there.
  case number(device: dev_t, inode: ino_t)
  /// A file with several names, or one that cannot be seen, by its path with links resolved: each name counts.
  case path([UInt8])

  /// Looks at a path.
  init(_ path: String) {
    var information = stat()
    if unsafe stat(PathBytes.system(path), &information) == 0, information.st_nlink == 1 {
      self = .number(device: information.st_dev, inode: information.st_ino)
    } else {
      self = .path(PathBytes.bytes(FilePath.located(path)))
    }
  }

  /// Looks at a folder, which is one whatever its names.
  init(folder path: String) {
    var information = stat()
    if unsafe stat(PathBytes.system(path), &information) == 0 {
      self = .number(device: information.st_dev, inode: information.st_ino)
    } else {
      self = .path(PathBytes.bytes(FilePath.located(path)))
    }
  }
}
