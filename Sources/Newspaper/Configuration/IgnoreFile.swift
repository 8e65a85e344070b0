import Source

/// A `.gitignore`: which files of its folder, and of the folders in it, are left out.
public struct IgnoreFile: Sendable, Hashable {
  private let patterns: [IgnorePattern]

  /// Reads the bytes of the file.
  public init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    patterns = text.split(separator: .lineFeed).compactMap { line in
      IgnorePattern(line.last == .carriageReturn ? line.dropLast() : line)
    }
  }

  /// Whether the file says nothing.
  public var isEmpty: Bool { patterns.isEmpty }

  /// Whether a path is left out.
  ///
  /// - Parameters:
  ///   - path: The path seen from the folder of the file, with `/` between its names.
  ///   - isFolder: Whether a folder stands there; a link to one is none.
  /// - Returns: What the last pattern that fits says; nil when none does.
  public func leavesOut(_ path: some BidirectionalCollection<UInt8>, isFolder: Bool) -> Bool? {
    patterns.last { $0.matches(path, isFolder: isFolder) }.map { !$0.isNegated }
  }
}
