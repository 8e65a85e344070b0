import Document
import Source

/// Finds what stands between the marks of the comments of a page, by its tree: in code, behind a backslash or over a blank
/// line `<!--` is text like any other.
struct CommentInteriors: Walker {
  /// The places between the marks, in the order of the source; a comment that is never closed ends with its block.
  private(set) var ranges: [Range<Int>] = []
  private let bytes: [UInt8]

  init(_ context: LintContext) {
    bytes = context.source.bytes
    walk(context.parts.map(\.block))
  }

  mutating func visit(_ html: HTMLBlock) { search(html.range) }

  mutating func visit(_ html: InlineHTML) { search(html.range) }

  private mutating func search(_ range: SourceRange?) {
    guard let range else { return }
    var offset = range.lowerBound
    while let start = Self.first("<!--", in: bytes, offset..<range.upperBound) {
      let end = Self.first("-->", in: bytes, start + 4..<range.upperBound) ?? range.upperBound
      ranges.append(start + 4..<end)
      offset = end
    }
  }

  private static func first(_ mark: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let mark = Array("\(mark)".utf8)
    var offset = range.lowerBound
    while offset + mark.count <= range.upperBound {
      if bytes[offset] == mark[0], bytes[offset...].starts(with: mark) { return offset }
      offset += 1
    }
    return nil
  }
}
