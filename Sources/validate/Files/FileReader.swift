import Glibc

/// Reads whole files.
enum FileReader {
  /// The bytes of a file. A pipe or a device is read to its end.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: Reading stops after this many bytes, so that an endless device cannot fill the memory.
  /// - Returns: The bytes.
  /// - Throws: ``FileFault`` when the file is missing, is a folder or cannot be read.
  static func read(_ path: String, limit: Int = 1 << 30) throws(FileFault) -> [UInt8] {
    let descriptor = unsafe open(PathBytes.system(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let fault = SystemFault.last
      throw fault.code == ENOENT ? .missing(path: path) : .unreadable(path: path, fault)
    }
    defer { close(descriptor) }
    guard FileKind(descriptor) != .folder else { throw .isFolder(path: path) }
    do throws(SystemFault) {
      return try bytes(of: descriptor, limit: limit)
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  /// What comes on standard input, to its end.
  ///
  /// - Throws: ``FileFault`` when it cannot be read.
  static func readStandardInput(limit: Int = 1 << 30) throws(FileFault) -> [UInt8] {
    do throws(SystemFault) {
      return try bytes(of: STDIN_FILENO, limit: limit)
    } catch {
      throw .unreadable(path: "-", error)
    }
  }

  /// How many bytes are read at once where the size of a file is not known.
  private static let chunk = 1 << 16

  private static func bytes(of descriptor: Int32, limit: Int) throws(SystemFault) -> [UInt8] {
    var information = stat()
    let isSized = unsafe fstat(descriptor, &information) == 0 && information.st_size > 0
    // One byte more than there should be, to see that the file ends.
    var room = isSized ? min(Int(information.st_size), limit) + 1 : chunk
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      var count = 0
      bytes.append(addingCapacity: room) { output in
        unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
          count = unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: initialized), room)
          initialized += max(count, 0)
        }
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      if count == 0 { return bytes }
      room = count < room ? room - count : chunk
    }
    throw SystemFault(code: EFBIG)
  }
}
