/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeapYear = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`; nil for any other text and for a day that does not exist.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      guard bytes[range].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `YYYY-MM-DD`.
  public var iso8601: String {
    var text: [UInt8] = []
    text.reserveCapacity(10)
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the day as `YYYY-MM-DD`.
  func append(to text: inout [UInt8]) {
    text.append(year, paddedTo: 4)
    text.append(UInt8(ascii: "-"))
    text.append(month, paddedTo: 2)
    text.append(UInt8(ascii: "-"))
    text.append(day, paddedTo: 2)
  }

  /// The day as `YYYYMMDD`.
  public var iso8601Basic: String {
    var text: [UInt8] = []
    text.reserveCapacity(8)
    text.append(year, paddedTo: 4)
    text.append(month, paddedTo: 2)
    text.append(day, paddedTo: 2)
    return String(decoding: text, as: UTF8.self)
  }

  /// Orders days as the calendar does.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A number with leading zeros.
package func padded(_ number: Int, to width: Int) -> String {
  var text: [UInt8] = []
  text.reserveCapacity(width)
  text.append(number, paddedTo: width)
  return String(decoding: text, as: UTF8.self)
}

extension [UInt8] {
  /// Appends a number that is not negative, with leading zeros.
  mutating func append(_ number: Int, paddedTo width: Int) {
    var power = 1
    for _ in 1..<Swift.max(width, 1) { power *= 10 }
    while power <= number / 10 { power *= 10 }
    while power > 0 {
      append(UInt8(0x30 + number / power % 10))
      power /= 10
    }
  }
}
