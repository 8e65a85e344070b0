import Source
import Synchronization

/// Where the lines of an XML file begin. They are found when the first place is asked for: most files have no fault.
///
/// A line ends at LF, CR LF or CR (XML 1.0 section 2.11). libxml2's own lines end at 65,535 and its columns are
/// those of the end of a tag, so places are counted here.
final class XMLLines: Sendable {
  private let bytes: [UInt8]
  private let table = Mutex<LineTable?>(nil)

  /// Takes the text of a file as UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line and the column, from 1, the column in bytes, of a byte offset from 0.
  ///
  /// An offset after the end counts as the end.
  func place(ofOffset offset: Int) -> (line: Int, column: Int) {
    let table = table.withLock { table in
      let lines = table ?? LineTable(bytes)
      table = lines
      return lines
    }
    let offset = min(offset, bytes.count)
    let line = table.line(at: offset)
    return (line, offset - table.lineStarts[line - 1] + 1)
  }
}
