import Document
import Source

/// The day that a file name gives: 2026-05-12-01.md, 20260512_A05.md, 2026.05.12.md.
struct FileNameDate: Sendable, Hashable {
  let date: CalendarDate

  /// Reads the first day in a name; nil when there is none.
  init?(_ name: String) {
    let bytes = Array(name.utf8)
    var start = 0
    while start < bytes.count {
      guard bytes[start].isDigit else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, bytes[end].isDigit || bytes[end].isDateSeparator { end += 1 }
      if let date = Self.date(bytes[start..<end]) {
        self.date = date
        return
      }
      start = end
    }
    return nil
  }

  /// The day that a stretch of digits and separators opens with.
  private static func date(_ bytes: ArraySlice<UInt8>) -> CalendarDate? {
    let groups = bytes.split(whereSeparator: \.isDateSeparator)
    if groups.count >= 3, groups[0].count == 4, groups[1].count <= 2, groups[2].count <= 2 {
      return date(groups[0], groups[1], groups[2])
    }
    // Eight figures in a row are a day only if nothing else is one.
    guard let first = groups.first, first.count == 8 else { return nil }
    return date(first.prefix(4), first.dropFirst(4).prefix(2), first.suffix(2))
  }

  private static func date(
    _ year: ArraySlice<UInt8>, _ month: ArraySlice<UInt8>, _ day: ArraySlice<UInt8>
  ) -> CalendarDate? {
    let numbers = [year, month, day].map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    guard (1900...2199).contains(numbers[0]) else { return nil }
    return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}

extension UInt8 {
  fileprivate var isDateSeparator: Bool {
    self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: ".")
  }
}
