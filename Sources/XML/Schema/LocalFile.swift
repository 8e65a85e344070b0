internal import Glibc

/// Reads files of this machine.
enum LocalFile {
  /// Why a file cannot be read; `reason` is the system's.
  struct Failure: Error {
    let reason: String
    let isMissing: Bool
  }

  /// The path without `.`, `..` and links, from the root.
  static func absolutePath(_ path: String) throws(Failure) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw failure() }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``Failure`` when it is not there, no plain file, may not be read, or has more bytes than the limit.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(reason: "not a file", isMissing: false) }
    guard status.st_size <= limit else { throw Failure(reason: "File too large", isMissing: false) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      guard count > 0 else { throw failure() }
      bytes += buffer[..<count]
    }
    throw Failure(reason: "File too large", isMissing: false)
  }

  private static func failure() -> Failure {
    let code = errno
    return Failure(
      reason: unsafe String(cString: strerror(code)), isMissing: code == ENOENT || code == ENOTDIR)
  }
}
