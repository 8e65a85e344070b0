/// The difference of two versions of a file in the unified format of POSIX `diff -u`.
///
/// Lines are compared as bytes and keep their line ends, so a change of a line end shows.
enum UnifiedDiff {
  /// The lines of context around a change.
  private static let context = 3

  /// The difference; empty when there is none.
  ///
  /// - Parameters:
  ///   - old: The bytes before.
  ///   - new: The bytes after.
  ///   - path: What the file is called in the head lines.
  /// - Returns: The bytes of the difference.
  static func of(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] {
    let before = lines(old)
    let after = lines(new)
    let changes = changes(before, after)
    guard !changes.isEmpty else { return [] }
    var text = Array("--- \(path)\n+++ \(path)\n".utf8)
    for hunk in hunks(changes) { append(hunk, before, after, to: &text) }
    return text
  }

  /// Lines of the old version replaced by lines of the new one.
  struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// What is replaced by what, in the order of the lines.
  static func changes(_ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]) -> [Change] {
    // What both share at either end is set aside first, since the comparison takes time with the square of the rest.
    let head = zip(before, after).prefix { $0 == $1 }.count
    let tail = zip(before.dropFirst(head).reversed(), after.dropFirst(head).reversed()).prefix { $0 == $1 }
      .count
    let difference = Array(after[head..<after.count - tail])
      .difference(from: Array(before[head..<before.count - tail]))
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for step in difference {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset + head)
      case .insert(let offset, _, _): inserted.insert(offset + head)
      }
    }
    var changes: [Change] = []
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      let (oldStart, newStart) = (i, j)
      while removed.contains(i) { i += 1 }
      while inserted.contains(j) { j += 1 }
      if i > oldStart || j > newStart {
        changes.append(Change(old: oldStart..<i, new: newStart..<j))
      } else {
        i += 1
        j += 1
      }
    }
    return changes
  }

  /// Groups of changes that are so close that their contexts touch.
  private static func hunks(_ changes: [Change]) -> [[Change]] {
    var hunks: [[Change]] = []
    for change in changes {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private static func append(
    _ hunk: [Change], _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>], to text: inout [UInt8]
  ) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let start = max(0, first.old.lowerBound - context)
    let end = min(before.count, last.old.upperBound + context)
    let newStart = first.new.lowerBound - (first.old.lowerBound - start)
    let newEnd = last.new.upperBound + (end - last.old.upperBound)
    text += Array("@@ -\(span(start..<end)) +\(span(newStart..<newEnd)) @@\n".utf8)
    var line = start
    for change in hunk {
      for kept in line..<change.old.lowerBound { append(before[kept], mark: " ", to: &text) }
      for old in change.old { append(before[old], mark: "-", to: &text) }
      for new in change.new { append(after[new], mark: "+", to: &text) }
      line = change.old.upperBound
    }
    for kept in line..<end { append(before[kept], mark: " ", to: &text) }
  }

  /// The first line, from 1, and the number of lines; a span of no line names the line before it.
  private static func span(_ range: Range<Int>) -> String {
    range.count == 1
      ? "\(range.lowerBound + 1)"
      : "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
  }

  private static func append(_ line: ArraySlice<UInt8>, mark: Unicode.Scalar, to text: inout [UInt8]) {
    text.append(UInt8(ascii: mark))
    text += line
    if line.last != 0x0A { text += Array("\n\\ No newline at end of file\n".utf8) }
  }

  /// The lines of a file, each with its line end.
  static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}
