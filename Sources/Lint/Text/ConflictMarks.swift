import Document
import Source

/// The marks that a merge of two versions of a file leaves, whatever Markdown takes them for.
struct ConflictMarks {
  /// Their lines, in the order of the source.
  private(set) var lines: [SourceRange] = []

  private static let length = 7

  /// Looks through a page.
  init(_ context: LintContext) {
    let bytes = context.source.bytes
    var others: [SourceRange] = []
    var offset = 0
    while offset < bytes.count {
      let end = ByteSearch.lineEnd(bytes, from: offset, limit: bytes.count)
      let line = Self.trimmed(offset..<end, bytes)
      switch Self.mark(in: line, bytes) {
      case .certain: lines.append(SourceRange(line.lowerBound, line.upperBound))
      case .likely: others.append(SourceRange(line.lowerBound, line.upperBound))
      case nil: break
      }
      offset = end + 1
    }
    if !lines.isEmpty {
      lines = (lines + others).sorted { $0.lowerBound < $1.lowerBound }
    } else if !others.isEmpty {
      lines = others.filter { mark in
        context.prose.textHeadings.contains {
          $0.lowerBound <= mark.lowerBound && mark.lowerBound < $0.upperBound
        }
      }
    }
  }

  private enum Kind { case certain, likely }

  private static func trimmed(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private static func mark(in line: Range<Int>, _ bytes: [UInt8]) -> Kind? {
    guard line.count >= length else { return nil }
    // An escape does not make a mark text.
    let start = bytes[line.lowerBound] == UInt8(ascii: "\\") ? line.lowerBound + 1 : line.lowerBound
    let mark = bytes[start]
    if mark == UInt8(ascii: "@") { return isPlaceOfChange(start..<line.upperBound, bytes) ? .certain : nil }
    guard "<=>|".utf8.contains(mark) else { return nil }
    var end = start
    while end < line.upperBound, bytes[end] == mark { end += 1 }
    guard end - start == length, end == line.upperBound || bytes[end] == 0x20 else { return nil }
    if mark == UInt8(ascii: "=") { return end == line.upperBound ? .likely : nil }
    return mark == UInt8(ascii: "|") ? .likely : .certain
  }

  /// Whether a line says which lines a change stands for: `@@ -1,3 +1,3 @@`.
  private static func isPlaceOfChange(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let words = bytes[line].split(separator: 0x20)
    guard words.count >= 4, words[0].elementsEqual("@@".utf8), words[3].elementsEqual("@@".utf8) else {
      return false
    }
    return words[1].first == UInt8(ascii: "-") && words[2].first == UInt8(ascii: "+")
      && (words[1].dropFirst() + words[2].dropFirst()).allSatisfy { $0.isDigit || $0 == UInt8(ascii: ",") }
  }

  /// Whether a heading is underlined as a merge parts two versions.
  static func parts(_ heading: Heading, in source: SourceText) -> Bool {
    guard let range = heading.range else { return false }
    let underline = source.bytes[range.offsets].reversed().prefix { $0 == UInt8(ascii: "=") }
    return underline.count == length
  }
}
