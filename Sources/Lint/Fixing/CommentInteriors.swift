import Document
import Source

/// Finds what stands between the marks of the comments of a page, by its tree: in code, after a backslash or over a blank
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
    if let range { ranges += Self.find(in: bytes, range.offsets) }
  }

  /// What stands between the marks of the comments in a stretch of HTML.
  private static func find(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = range.lowerBound
    while let start = first("<!--", in: bytes, offset..<range.upperBound) {
      let end = first("-->", in: bytes, start + 4..<range.upperBound) ?? range.upperBound
      found.append(start + 4..<end)
      offset = end
    }
    return found
  }

  /// HTML without what its comments say.
  static func removed(from html: String) -> [UInt8] {
    let bytes = Array(html.utf8)
    var kept: [UInt8] = []
    var offset = 0
    for comment in find(in: bytes, 0..<bytes.count) {
      kept += bytes[offset..<comment.lowerBound - 4]
      offset = min(bytes.count, comment.upperBound + 3)
    }
    return kept + bytes[offset...]
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
