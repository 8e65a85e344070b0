/// Counts lines and columns up to ever later places of a text.
///
/// A line ends at LF, CR LF or CR (XML 1.0 section 2.11). libxml2's own lines end at 65,535 and its columns are
/// those of the end of a tag, so places are counted here.
struct XMLPlaceCursor {
  private var offset = 0
  private var lineStart = 0
  private(set) var line = 1

  /// The column, from 1, in bytes.
  var column: Int { offset - lineStart + 1 }

  /// Moves on to a byte offset, from 0; an offset behind the end counts as the end.
  ///
  /// - Precondition: The offset is not before the last one.
  mutating func advance(to target: Int, in text: [UInt8]) {
    let target = min(target, text.count)
    precondition(target >= offset, "places are asked for in order")
    while true {
      offset = ByteSearch.lineEnd(text, from: offset, limit: target)
      guard offset < target else { return }
      let isFirstOfTwo = text[offset] == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A
      offset += 1
      if !isFirstOfTwo {
        line += 1
        lineStart = offset
      }
    }
  }
}
