import Newspaper
import Source

extension Passage {
  /// The lines in which a heading is set 印刷行: byte offsets, blanks at both ends left out.
  ///
  /// A line ends where blanks stand between two wide characters, as ``/Document/Heading/printLines`` has it for the one space
  /// that belongs there, and at a line end.
  var printLines: [Range<Int>] {
    let inside = trimmed
    var lines: [Range<Int>] = []
    var start = inside.lowerBound
    var offset = start
    while offset < inside.upperBound {
      let scalar = bytes.scalar(at: offset)
      guard scalar.isPrintedSpace else {
        offset += bytes.width(at: offset)
        continue
      }
      let blanks = offset
      var holdsLineEnd = false
      while offset < inside.upperBound, bytes.scalar(at: offset).isPrintedSpace {
        holdsLineEnd = holdsLineEnd || bytes[offset] == 0x0A
        offset += bytes.width(at: offset)
      }
      let isBetweenWide =
        (self.scalar(before: blanks)?.isWide ?? false) && (self.scalar(at: offset)?.isWide ?? false)
      if holdsLineEnd || isBetweenWide {
        lines.append(start..<blanks)
        start = offset
      }
    }
    lines.append(start..<inside.upperBound)
    return lines
  }

  /// How wide a part is set, in columns: a wide character takes two, any other one.
  func columns(_ offsets: Range<Int>) -> Int {
    var columns = 0
    var offset = offsets.lowerBound
    while offset < offsets.upperBound {
      columns += bytes.scalar(at: offset).isWide ? 2 : 1
      offset += bytes.width(at: offset)
    }
    return columns
  }
}
