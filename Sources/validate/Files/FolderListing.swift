import Glibc

/// The visible entries of a folder in the order in which a person counts them: `2.md` before `10.md`.
struct FolderListing {
  /// What an entry is according to the folder, without a look at the entry itself.
  enum Kind: Equatable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A pipe, a device or a socket.
    case special
    /// A symbolic link, or an entry whose kind the folder does not record: it has to be looked at.
    case unknown
  }

  /// One entry.
  struct Entry: Equatable {
    /// Its name.
    var name: String
    /// What it is.
    var kind: Kind
  }

  /// The visible entries. Names that begin with a dot are left out.
  private(set) var entries: [Entry] = []
  /// Whether there is a configuration.
  private(set) var hasConfiguration = false
  /// Whether there is a `.gitignore`.
  private(set) var hasIgnoreFile = false
  /// Why the folder was not listed to its end; nil when it was.
  private(set) var fault: SystemFault?

  /// The name of the file that lists what Git leaves out.
  static let ignoreFile = ".gitignore"

  /// Lists a folder.
  ///
  /// - Throws: ``FileFault`` when the folder cannot be opened.
  init(_ folder: String) throws(FileFault) {
    guard let stream = unsafe opendir(PathBytes.system(folder)) else {
      throw .unreadable(path: folder, .last)
    }
    defer { unsafe closedir(stream) }
    self.init { () throws(SystemFault) in try unsafe Self.next(stream) }
  }

  /// Takes entries until there are no more, or until reading one fails.
  init(_ next: () throws(SystemFault) -> Entry?) {
    do throws(SystemFault) {
      while let entry = try next() { add(entry) }
    } catch {
      fault = error
    }
    entries.sort { Self.precedes($0.name, $1.name) }
  }

  private mutating func add(_ entry: Entry) {
    guard entry.name.utf8.first == UInt8(ascii: ".") else { return entries.append(entry) }
    if entry.name == FoundConfiguration.name { hasConfiguration = true }
    if entry.name == Self.ignoreFile { hasIgnoreFile = true }
  }

  /// The next entry of an open folder; nil at its end.
  private static func next(_ stream: OpaquePointer) throws(SystemFault) -> Entry? {
    // Only this distinguishes the end of a folder from a fault.
    errno = 0
    guard let entry = unsafe readdir(stream) else {
      if errno != 0 { throw .last }
      return nil
    }
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      unsafe PathBytes.text(Array(bytes.prefix { $0 != 0 }))
    }
    let kind: Kind =
      switch unsafe Int(entry.pointee.d_type) {
      case Int(DT_REG): .file
      case Int(DT_DIR): .folder
      case Int(DT_FIFO), Int(DT_CHR), Int(DT_BLK), Int(DT_SOCK): .special
      default: .unknown
      }
    return Entry(name: name, kind: kind)
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
