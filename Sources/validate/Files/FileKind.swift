import Glibc

/// The kind of file at a path.
enum FileKind: Equatable {
  /// A regular file.
  case file
  /// A folder.
  case folder
  /// A pipe, a device or a socket.
  case special

  /// Looks at a path, symbolic links followed; nil when nothing can be seen there.
  init?(_ path: String) {
    var information = stat()
    guard unsafe stat(PathBytes.system(path), &information) == 0 else { return nil }
    self.init(mode: information.st_mode)
  }

  /// Looks at a path, symbolic links followed.
  ///
  /// - Throws: ``FileFault`` when nothing can be seen there: nothing is there, or a link leads nowhere, or it may not be
  ///   looked at.
  init(at path: String) throws(FileFault) {
    var information = stat()
    guard unsafe stat(PathBytes.system(path), &information) != 0 else {
      self.init(mode: information.st_mode)
      return
    }
    let fault = SystemFault.last
    guard fault.code == ENOENT else { throw .unreadable(path: path, fault) }
    throw Self.isSymbolicLink(path) ? .danglingLink(path: path) : .missing(path: path)
  }

  /// Looks at an open file; nil when the descriptor is not open.
  init?(_ descriptor: Int32) {
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else { return nil }
    self.init(mode: information.st_mode)
  }

  private init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .special
    }
  }

  /// Whether the path itself is a symbolic link.
  static func isSymbolicLink(_ path: String) -> Bool {
    var information = stat()
    return unsafe lstat(PathBytes.system(path), &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
  }
}

/// Which file a path leads to, so that a file that is named twice is recognised.
enum FileIdentity: Hashable {
  /// A file with one name, by its device and its number there.
  case number(device: dev_t, inode: ino_t)
  /// A file with several names, or one that cannot be seen, by its path with links resolved: each name counts.
  case path([UInt8])

  /// Looks at a path. A folder has one identity, whatever its names.
  init(_ path: String, isFolder: Bool = false) {
    var information = stat()
    if unsafe stat(PathBytes.system(path), &information) == 0, isFolder || information.st_nlink == 1 {
      self = .number(device: information.st_dev, inode: information.st_ino)
    } else {
      self = .path(PathBytes.bytes(FilePath.located(path)))
    }
  }
}
