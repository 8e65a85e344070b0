import Source

/// What the canonical spelling has between the parts of a page.
enum CanonicalGaps {
  /// One blank line; nothing at the start of a file.
  static func before(isFirst: Bool, frontMatter: [UInt8], lineEnd: LineEnd) -> [UInt8] {
    guard isFirst else { return lineEnd.bytes + lineEnd.bytes }
    if frontMatter.isEmpty { return [] }
    // Keys without a fence below end at a blank line.
    if frontMatter.last?.isLineEnd == false { return lineEnd.bytes + lineEnd.bytes }
    // An LF after front matter that ends in CR would become part of it.
    return frontMatter.last == 0x0D ? LineEnd.cr.bytes : lineEnd.bytes
  }

  /// A line end after the last part; nothing in a file without parts.
  static func after(isEmpty: Bool, lineEnd: LineEnd) -> [UInt8] { isEmpty ? [] : lineEnd.bytes }
}
