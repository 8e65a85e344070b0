import Newspaper
import Source

extension Passage {
  /// Where a part of the text stands in the source if it stands there as it is read, without markup or an entity in
  /// it; else nil.
  func literalRange(of offsets: Range<Int>) -> SourceRange? {
    guard let range = range(of: offsets), range.count == offsets.count else { return nil }
    return range
  }

  /// The edits that replace parts of the text, given in its order; parts that touch in the source become one edit, and
  /// markup between parts stays.
  func edits(_ replacements: [(offsets: Range<Int>, text: String)]) -> [SourceEdit] {
    var edits: [SourceEdit] = []
    for (offsets, text) in replacements {
      guard let range = range(of: offsets) else { continue }
      if let last = edits.last, last.range.upperBound == range.lowerBound {
        edits[edits.count - 1] = SourceEdit(
          SourceRange(last.range.lowerBound, range.upperBound), last.replacement + Array(text.utf8))
      } else {
        edits.append(SourceEdit(range, text))
      }
    }
    return edits
  }

  /// The edit that writes a text after a part of this one.
  func insertion(_ text: String, after offsets: Range<Int>) -> SourceEdit? {
    range(of: offsets).map { SourceEdit(SourceRange($0.upperBound, $0.upperBound), text) }
  }

  /// The edit that writes a mark after a part of this one: after the markup that closes there if the part opens it, for a
  /// mark inside would keep it from closing.
  func insertion(ofMark text: String, after offsets: Range<Int>) -> SourceEdit? {
    let before =
      offsets.lowerBound > 0 ? range(of: bytes.start(before: offsets.lowerBound)..<offsets.lowerBound) : nil
    guard let part = range(of: offsets), before?.upperBound != part.lowerBound,
      offsets.upperBound < bytes.count,
      let next = range(of: offsets.upperBound..<offsets.upperBound + bytes.width(at: offsets.upperBound))
    else { return insertion(text, after: offsets) }
    return SourceEdit(SourceRange(next.lowerBound, next.lowerBound), text)
  }
}
