import Glibc

/// The visible entries of a folder in the order in which a person counts them: `2.md` before `10.md`.
struct FolderListing {
  /// The names of the files.
  private(set) var files: [String] = []
  /// The names of the folders. Symbolic links to folders are left out, since they can go round in circles.
  private(set) var folders: [String] = []

  /// Lists a folder. Names that begin with a dot are left out.
  ///
  /// - Throws: ``FileFault`` when the folder cannot be read.
  init(_ folder: String) throws(FileFault) {
    guard let stream = unsafe opendir(folder) else { throw .unreadable(path: folder, .last) }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name.utf8.first != UInt8(ascii: ".") else { continue }
      let path = FilePath.join(folder, name)
      switch FileKind(path) {
      case .file: files.append(name)
      case .folder: if !FileKind.isSymbolicLink(path) { folders.append(name) }
      case .special, nil: continue
      }
    }
    files.sort(by: Self.precedes)
    folders.sort(by: Self.precedes)
  }

  /// Whether one name comes before another: runs of digits by their value, everything else by its bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let first = digits(left, at: i)
      let second = digits(right, at: j)
      if !first.isEmpty, !second.isEmpty {
        let values = (first.drop { $0 == 0x30 }, second.drop { $0 == 0x30 })
        if values.0.count != values.1.count { return values.0.count < values.1.count }
        if !values.0.elementsEqual(values.1) { return values.0.lexicographicallyPrecedes(values.1) }
        i = first.endIndex
        j = second.endIndex
      } else {
        if left[i] != right[j] { return left[i] < right[j] }
        i += 1
        j += 1
      }
    }
    if i < left.count || j < right.count { return i == left.count }
    // Equal by value, as 1.md and 01.md are: the bytes decide, so that the order never depends on the disk.
    return left.lexicographicallyPrecedes(right)
  }

  private static func digits(_ bytes: [UInt8], at start: Int) -> ArraySlice<UInt8> {
    bytes[start...].prefix { (0x30...0x39).contains($0) }
  }
}
