import Source
import Synchronization

/// Where the lines of an XML file begin. They are found when the first place is asked for: most files have no fault.
///
/// A line ends at LF, CR LF or CR (XML 1.0 section 2.11). libxml2's own lines end at 65,535 and its columns are
/// those of the end of a tag, so places are counted here.
final class XMLLines: Sendable {
  private let bytes: [UInt8]
  private let starts = Mutex<[Int32]>([])

  /// Takes the text of a file as UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line and the column, from 1, the column in bytes, of a byte offset from 0.
  ///
  /// An offset after the end counts as the end.
  func place(ofOffset offset: Int) -> (line: Int, column: Int) {
    let offset = Int32(min(offset, bytes.count))
    return starts.withLock { starts in
      if starts.isEmpty { starts = Self.starts(in: bytes) }
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle + 1 } else { high = middle }
      }
      return (low, Int(offset - starts[low - 1]) + 1)
    }
  }

  private static func starts(in bytes: [UInt8]) -> [Int32] {
    var starts: [Int32] = [0]
    var offset = ByteSearch.lineEnd(bytes, from: 0, limit: bytes.count)
    while offset < bytes.count {
      let isFirstOfTwo = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      offset += isFirstOfTwo ? 2 : 1
      starts.append(Int32(offset))
      offset = ByteSearch.lineEnd(bytes, from: offset, limit: bytes.count)
    }
    return starts
  }
}
