import Document
import Source

/// Finds what stands between the marks of the comments of a page, by its tree: in code, after a backslash or over a blank
/// line `<!--` is text like any other.
struct CommentInteriors {
  /// The places between the marks, in the order of the source; a comment that is never closed ends with its block.
  let ranges: [Range<Int>]

  init(_ context: LintContext) {
    let bytes = context.source.bytes
    var ranges: [Range<Int>] = []
    context.parts.map(\.block).walk { node in
      switch node {
      case .block(.html), .inline(.html):
        if let range = node.range { ranges += Self.find(in: bytes, range.offsets) }
      default: break
      }
      return .visitChildren
    }
    self.ranges = ranges
  }

  /// What stands between the marks of the comments in a stretch of HTML.
  private static func find(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = range.lowerBound
    while let start = bytes.offset(of: "<!--", within: offset..<range.upperBound) {
      let end = bytes.offset(of: "-->", within: start + 4..<range.upperBound) ?? range.upperBound
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
}
