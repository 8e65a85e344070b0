/// What the canonical spelling has between the parts of a page.
enum CanonicalGaps {
  /// One blank line; nothing at the start of a file.
  static func before(isFirst: Bool, hasFrontMatter: Bool, lineEnd: LineEnd) -> [UInt8] {
    if isFirst { return hasFrontMatter ? lineEnd.bytes : [] }
    return lineEnd.bytes + lineEnd.bytes
  }

  /// A line end behind the last part; nothing in a file without parts.
  static func after(isEmpty: Bool, hasFrontMatter: Bool, lineEnd: LineEnd) -> [UInt8] {
    isEmpty ? [] : lineEnd.bytes
  }
}
