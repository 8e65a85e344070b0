import Glibc

/// Writes files so that no reader ever sees half of one: under a temporary name in the same folder, flushed to the
/// disk, then renamed.
enum FileWriter {
  /// One file to write.
  struct Output: Equatable {
    /// Where to.
    var path: String
    /// What.
    var bytes: [UInt8]
  }

  /// Writes several files. None is replaced before all are safely on the disk under their temporary names.
  ///
  /// - Parameters:
  ///   - outputs: The files.
  ///   - followingLinks: Whether a symbolic link at the path is kept and its target replaced. Off where the name of
  ///     the file comes from a document, which must not reach beyond the folder.
  /// - Throws: ``FileFault`` when a file cannot be written; no temporary file is left then.
  static func write(_ outputs: [Output], followingLinks: Bool = true) throws(FileFault) {
    try SignalShield.hold { () throws(FileFault) in
      try stageAndCommit(outputs, followingLinks: followingLinks)
    }
  }

  private static func stageAndCommit(_ outputs: [Output], followingLinks: Bool) throws(FileFault) {
    let targets = outputs.map { followingLinks ? FilePath.resolved($0.path) ?? $0.path : $0.path }
    try requireApart(zip(outputs, targets).map { (path: $0.path, target: $1) })
    var staged: [StagedFile] = []
    defer { for file in staged { file.discard() } }
    for (output, target) in zip(outputs, targets) {
      let isLink = !followingLinks && FileKind.isSymbolicLink(target)
      switch isLink ? .file : FileKind(target) {
      case .folder: throw .isFolder(path: output.path)
      case .special: try writeThrough(output)
      case .file, nil: staged.append(try StagedFile(output, target: target))
      }
    }
    while let file = staged.first {
      try file.commit()
      staged.removeFirst()
    }
  }

  /// Looks that no two files would be one, be it through links in their paths.
  private static func requireApart(_ files: [(path: String, target: String)]) throws(FileFault) {
    guard files.count > 1 else { return }
    var folders: [[UInt8]: [UInt8]] = [:]
    var seen: [[UInt8]: String] = [:]
    for (path, target) in files {
      let folder = FilePath.folder(target)
      let key = PathBytes.bytes(folder)
      let located = folders[key] ?? PathBytes.bytes(FilePath.located(folder))
      folders[key] = located
      let file = located + [UInt8(ascii: "/")] + PathBytes.bytes(FilePath.name(target))
      if let other = seen.updateValue(path, forKey: file) { throw .sameTarget(path: path, other: other) }
    }
  }

  /// Writes to standard output.
  ///
  /// - Throws: ``FileFault`` when the other end refuses.
  static func writeToStandardOutput(_ bytes: [UInt8]) throws(FileFault) {
    do throws(SystemFault) {
      try OpenFile.write(bytes, to: STDOUT_FILENO)
    } catch {
      throw .standardOutput(error)
    }
  }

  /// Makes a folder and those above it where they are missing.
  ///
  /// - Throws: ``FileFault`` when it cannot be made.
  static func makeFolder(_ path: String) throws(FileFault) {
    guard FileKind(path) != .folder else { return }
    let parent = FilePath.folder(path)
    if parent != path, FileKind(parent) == nil { try makeFolder(parent) }
    guard unsafe mkdir(PathBytes.system(path), 0o777) == 0 || errno == EEXIST && FileKind(path) == .folder
    else {
      throw .unwritable(path: path, .last)
    }
  }

  /// A pipe or a device cannot be replaced, only written to.
  private static func writeThrough(_ output: Output) throws(FileFault) {
    do throws(SystemFault) {
      let descriptor = unsafe open(PathBytes.system(output.path), O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .last }
      defer { close(descriptor) }
      try OpenFile.write(output.bytes, to: descriptor)
    } catch {
      throw .unwritable(path: output.path, error)
    }
  }
}
