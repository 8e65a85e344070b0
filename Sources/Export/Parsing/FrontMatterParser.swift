/// Finds and reads the YAML block that opens a page.
enum FrontMatterParser {
  /// The front matter of a text; nil when what opens it is Markdown: a block that is never closed, or is no mapping.
  ///
  /// A block that does not parse as YAML is front matter all the same, with a problem.
  static func parse(_ source: SourceText) -> FrontMatter? {
    let start = source.byteOrderMarkLength
    guard let opening = line(in: source.bytes, at: start), isFence(source.bytes, opening.content, ["-"])
    else {
      return nil
    }
    var offset = opening.next
    while let line = line(in: source.bytes, at: offset) {
      if isFence(source.bytes, line.content, ["-", "."]) {
        let range = SourceRange(start, line.next)
        return read(SourceRange(opening.next, offset), of: source, whole: range)
      }
      offset = line.next
    }
    return nil
  }

  private static func read(_ yaml: SourceRange, of source: SourceText, whole: SourceRange) -> FrontMatter? {
    let text = source[whole]
    let root: YAMLValue?
    do { root = try YAMLValue(parsing: source[yaml]) } catch {
      return FrontMatter(
        text: text, metadata: Metadata(), problems: [.notYAML(line: error.line + 1, reason: error.reason)],
        range: whole)
    }
    guard let pairs = root?.pairs else { return nil }
    let reader = MetadataReader(pairs, lineOffset: 1)
    return FrontMatter(text: text, metadata: reader.metadata, problems: reader.problems, range: whole)
  }

  /// The line at an offset, its end excluded, and the offset of the next one; nil at the end of the text.
  private static func line(in bytes: [UInt8], at start: Int) -> (content: Range<Int>, next: Int)? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    var next = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next = end + 2 }
    return (start..<end, next)
  }

  /// Whether a line is three of one of the given characters, with nothing but blanks behind.
  private static func isFence(_ bytes: [UInt8], _ line: Range<Int>, _ characters: [Unicode.Scalar]) -> Bool {
    guard line.count >= 3, characters.contains(where: { UInt8(ascii: $0) == bytes[line.lowerBound] }) else {
      return false
    }
    let mark = bytes[line.lowerBound]
    return bytes[line].prefix(3).allSatisfy { $0 == mark }
      && bytes[line].dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
