/// A moment with its time zone, to the second, as XML Schema's `dateTime` writes it.
public struct Timestamp: Sendable, Hashable {
  /// The day.
  public let date: CalendarDate
  /// The second of the day, 0 to 86,399.
  public let secondOfDay: Int
  /// The zone: minutes east of Greenwich, -840 to 840.
  public let zone: Int

  /// Makes a moment.
  ///
  /// - Precondition: `secondOfDay` and `zone` are in their ranges.
  public init(_ date: CalendarDate, secondOfDay: Int = 0, zone: Int) {
    precondition((0..<86_400).contains(secondOfDay) && (-840...840).contains(zone))
    self.date = date
    self.secondOfDay = secondOfDay
    self.zone = zone
  }

  /// Reads `YYYY-MM-DDThh:mm[:ss](Z|±hh:mm)`, with a space accepted for the `T`; nil for any other text,
  /// in particular for a time without a zone.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, let date = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ")
    else { return nil }
    func number(_ from: Int, below limit: Int) -> Int? {
      guard from + 2 <= bytes.count, bytes[from..<from + 2].allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      let value = Int(bytes[from] - 0x30) * 10 + Int(bytes[from + 1] - 0x30)
      return value < limit ? value : nil
    }
    guard let hour = number(11, below: 24), bytes[13] == UInt8(ascii: ":"), let minute = number(14, below: 60)
    else { return nil }
    var second = 0
    var rest = 16
    if bytes[16] == UInt8(ascii: ":") {
      guard let value = number(17, below: 60) else { return nil }
      second = value
      rest = 19
    }
    guard let zone = Self.zone(String(decoding: bytes[rest...], as: UTF8.self)) else { return nil }
    self.init(date, secondOfDay: hour * 3600 + minute * 60 + second, zone: zone)
  }

  /// Makes the moment that lies the given number of seconds after 1970-01-01T00:00:00Z, shown in a zone; nil when
  /// it lies outside the years 1 to 9999.
  ///
  /// - Parameters:
  ///   - seconds: As in `SOURCE_DATE_EPOCH`.
  ///   - zone: Minutes east of Greenwich, -840 to 840.
  public init?(secondsSince1970 seconds: Int, zone: Int) {
    let (local, overflow) = seconds.addingReportingOverflow(zone * 60)
    guard !overflow, abs(local) < 400_000_000_000 else { return nil }
    let days = local >= 0 ? local / 86_400 : -((-local + 86_399) / 86_400)
    // Days since 0000-03-01, so that the leap day ends its year; 146,097 days are 400 years.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard
      let date = CalendarDate(
        year: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    else { return nil }
    self.init(date, secondOfDay: local - days * 86_400, zone: zone)
  }

  /// Reads a zone, `Z` or `±hh:mm` up to 14 hours, as minutes east of Greenwich; nil for any other text.
  public static func zone(_ text: String) -> Int? {
    if text == "Z" { return 0 }
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes[3] == UInt8(ascii: ":"),
      [1, 2, 4, 5].allSatisfy({ (0x30...0x39).contains(bytes[$0]) })
    else { return nil }
    let hours = Int(bytes[1] - 0x30) * 10 + Int(bytes[2] - 0x30)
    let minutes = Int(bytes[4] - 0x30) * 10 + Int(bytes[5] - 0x30)
    guard minutes < 60, hours * 60 + minutes <= 840 else { return nil }
    return (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }

  /// The moment as `YYYY-MM-DDThh:mm:ss±hh:mm`.
  public var iso8601: String {
    var text: [UInt8] = []
    text.reserveCapacity(25)
    date.append(to: &text)
    text.append(UInt8(ascii: "T"))
    text.append(secondOfDay / 3600, paddedTo: 2)
    text.append(UInt8(ascii: ":"))
    text.append(secondOfDay / 60 % 60, paddedTo: 2)
    text.append(UInt8(ascii: ":"))
    text.append(secondOfDay % 60, paddedTo: 2)
    text.append(UInt8(ascii: zone < 0 ? "-" : "+"))
    text.append(abs(zone) / 60, paddedTo: 2)
    text.append(UInt8(ascii: ":"))
    text.append(abs(zone) % 60, paddedTo: 2)
    return String(decoding: text, as: UTF8.self)
  }

  /// Where the moment lies on a line of seconds, so that two can be compared whatever their zones.
  package var secondsSinceYearZero: Int {
    let (year, month) = (date.month > 2 ? date.year : date.year - 1, date.month)
    let days =
      365 * year + year / 4 - year / 100 + year / 400 + (153 * ((month + 9) % 12) + 2) / 5 + date.day
    return days * 86_400 + secondOfDay - zone * 60
  }
}
