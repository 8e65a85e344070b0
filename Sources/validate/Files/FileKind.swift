import Glibc

/// What stands at a path.
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
