import Export

/// Finds the picture files that pages name, inside the folder of the pages and nowhere else.
struct PictureFinder {
  private let folder: String
  private let root: String?

  /// Looks in a folder and the folders below it.
  init(folder: String) {
    self.folder = folder
    root = FilePath.resolved(folder)
  }

  /// Whether the destination is a remote address, such as `https://…`, and no file.
  static func isRemote(_ destination: String) -> Bool {
    if destination.utf8.starts(with: "//".utf8) { return true }
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = destination.utf8[..<colon]
    return scheme.count > 1
      && scheme.allSatisfy { byte in
        byte.isAlphanumeric
          || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
      }
  }

  /// The path of the picture; nil when there is no such file in the folder.
  ///
  /// The destination is tried as written, then with `%20` and the like decoded. An absolute one and one that leaves
  /// the folder, by `..` or by a symbolic link, is not there.
  func path(of destination: String) -> String? {
    var candidates = [destination]
    if let decoded = Self.percentDecoded(destination) { candidates.append(decoded) }
    for candidate in candidates where !candidate.isEmpty && candidate.utf8.first != UInt8(ascii: "/") {
      let path = FilePath.join(folder, candidate)
      guard let root, let resolved = FilePath.resolved(path), FileKind(resolved) == .file,
        resolved.utf8.starts(with: (root == "/" ? root : root + "/").utf8)
      else { continue }
      return path
    }
    return nil
  }

  /// Which of the destinations exist; remote addresses are not looked up.
  func existence(of destinations: [String]) -> [String: Bool] {
    var existence: [String: Bool] = [:]
    for destination in destinations where existence[destination] == nil && !Self.isRemote(destination) {
      existence[destination] = path(of: destination) != nil
    }
    return existence
  }

  /// Descriptions of the picture files in the folder, nil for one that is missing or cannot be read; remote addresses are
  /// not looked up.
  func files(at destinations: [String]) -> [String: PictureFile?] {
    var files: [String: PictureFile?] = [:]
    for destination in destinations where !Self.isRemote(destination) {
      files.updateValue(picture(at: destination), forKey: destination)
    }
    return files
  }

  private func picture(at destination: String) -> PictureFile? {
    guard var file = file(at: destination) else { return nil }
    file.renditions = PictureRendition.Kind.allCases.compactMap { kind in
      PictureRendition.destination(of: kind, for: destination).flatMap { destination in
        self.file(at: destination).map { PictureRendition(kind: kind, destination: destination, file: $0) }
      }
    }
    return file
  }

  private func file(at destination: String) -> PictureFile? {
    guard let path = path(of: destination), let bytes = try? FileReader.read(path) else { return nil }
    return PictureDescription.of(bytes, name: path)
  }

  private static func percentDecoded(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "%")) else { return nil }
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
