import Glibc

/// A file that is on the disk under a temporary name beside the one it will replace.
struct StagedFile {
  private let temporary: String
  private let target: String
  private let path: String

  /// Writes the bytes under a temporary name and flushes them to the disk.
  ///
  /// - Throws: ``FileFault`` when that fails; the temporary file is removed first.
  init(_ output: FileWriter.Output, target: String) throws(FileFault) {
    self.target = target
    path = output.path
    let folder = FilePath.folder(target)
    var template = Array(PathBytes.system(folder == "/" ? "/" : folder + "/").dropLast())
    template += Array(".validate-XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw .unwritable(path: output.path, .last) }
    temporary = PathBytes.text(template.dropLast().map { UInt8(bitPattern: $0) })
    do throws(SystemFault) {
      defer { close(descriptor) }
      guard fchmod(descriptor, Self.mode(for: target)) == 0 else { throw .last }
      try OpenFile.write(output.bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw .last }
    } catch {
      discard()
      throw .unwritable(path: output.path, error)
    }
  }

  /// Gives the file its name.
  ///
  /// - Throws: ``FileFault`` when that fails.
  func commit() throws(FileFault) {
    guard unsafe rename(PathBytes.system(temporary), PathBytes.system(target)) == 0 else {
      throw .unwritable(path: path, .last)
    }
  }

  /// Removes the temporary file.
  func discard() { unsafe unlink(PathBytes.system(temporary)) }

  /// The permissions of the file that is replaced; those of a new file when there is none.
  private static func mode(for target: String) -> mode_t {
    var information = stat()
    if unsafe stat(PathBytes.system(target), &information) == 0 { return information.st_mode & 0o777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }
}
