import Document

/// A time as senders write it: ISO 8601 with or without its dashes and colons, to the minute or with a fraction of a
/// second, with a zone or without, or only a day.
enum SentTime {
  /// Nothing.
  case empty
  /// A moment with its zone.
  case moment(Timestamp)
  /// A time of day without a zone; seconds from 0 to 86,399.
  case local(CalendarDate, secondOfDay: Int)
  /// A day without a zone.
  case day(CalendarDate)
  /// Words that are no time.
  case unreadable(String)

  /// Reads a text.
  init(_ text: String) {
    let line = OneLine.of(text)
    guard !VisibleText.isEmpty(line) else {
      self = .empty
      return
    }
    var rest = Array(line.utf8)[...]
    guard let date = Self.day(&rest) else {
      self = .unreadable(line)
      return
    }
    var seconds: Int?
    if let first = rest.first, [UInt8(ascii: "T"), UInt8(ascii: "t"), 0x20].contains(first),
      rest.dropFirst().first.map({ (0x30...0x39).contains($0) }) ?? false
    {
      rest.removeFirst()
      guard let clock = Self.clock(&rest) else {
        self = .unreadable(line)
        return
      }
      seconds = clock
    }
    rest = rest.drop { $0 == 0x20 }
    let zone = rest.isEmpty ? nil : Self.zone(rest)
    guard rest.isEmpty || zone != nil, let time = Self.local(date, seconds ?? 0) else {
      self = .unreadable(line)
      return
    }
    if let zone {
      self = .moment(Timestamp(time.date, secondOfDay: time.secondOfDay, zone: zone))
    } else if seconds == nil {
      self = .day(date)
    } else {
      self = .local(time.date, secondOfDay: time.secondOfDay)
    }
  }

  /// The moment, with a zone for a time or a day that has none; nil when there is no time. A day is its start.
  func moment(in zone: Int) -> Timestamp? {
    switch self {
    case .empty, .unreadable: nil
    case .moment(let moment): moment
    case .local(let date, let second): Timestamp(date, secondOfDay: second, zone: zone)
    case .day(let date): Timestamp(date, zone: zone)
    }
  }

  /// The zone; nil when none is given.
  var zone: Int? { if case .moment(let moment) = self { moment.zone } else { nil } }

  /// The day of a time, and the second in it; 86,400 seconds or more are in the next day. Nil after the year 9999.
  private static func local(_ date: CalendarDate, _ seconds: Int) -> (date: CalendarDate, secondOfDay: Int)? {
    if seconds < 86_400 { return (date, seconds) }
    let noon = Timestamp(date, secondOfDay: 43_200, zone: 0)
    let epoch = Timestamp(secondsSince1970: 0, zone: 0)?.secondsSinceYearZero ?? 0
    return Timestamp(secondsSince1970: noon.secondsSinceYearZero - epoch + 86_400, zone: 0)
      .map { ($0.date, seconds - 86_400) }
  }

  private static func day(_ rest: inout ArraySlice<UInt8>) -> CalendarDate? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    if digits.count == 8 {
      let number = digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
      rest = rest.dropFirst(8)
      return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    defer { rest = rest.dropFirst(10) }
    return CalendarDate(String(decoding: rest.prefix(10), as: UTF8.self))
  }

  /// The second of the day; a fraction counts as a whole one, so that nothing goes out early. 24:00 is 86,400.
  private static func clock(_ rest: inout ArraySlice<UInt8>) -> Int? {
    var fields: [Int] = []
    while fields.count < 3 {
      let pair = rest.prefix(2)
      guard pair.count == 2, pair.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      fields.append(pair.reduce(0) { 10 * $0 + Int($1 - 0x30) })
      rest = rest.dropFirst(2)
      if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst() } else if !isDigit(rest.first) { break }
    }
    guard fields.count >= 2, fields[0] <= 24, fields[1] < 60, fields.count == 2 || fields[2] < 60 else {
      return nil
    }
    var seconds = fields[0] * 3600 + fields[1] * 60 + (fields.count == 3 ? fields[2] : 0)
    if let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") {
      let fraction = rest.dropFirst().prefix { isDigit($0) }
      guard !fraction.isEmpty, fields.count == 3 else { return nil }
      if fraction.contains(where: { $0 != 0x30 }) { seconds += 1 }
      rest = rest.dropFirst(1 + fraction.count)
    }
    return seconds <= 86_400 ? seconds : nil
  }

  /// Minutes east of Greenwich: `Z`, `UTC` or `GMT`, or an offset with a sign, with or without a colon and minutes.
  private static func zone(_ text: ArraySlice<UInt8>) -> Int? {
    let word = String(decoding: text, as: UTF8.self).uppercased()
    if ["Z", "UTC", "GMT"].contains(word) { return 0 }
    guard let sign = word.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let digits = Array(word.utf8.dropFirst().filter { $0 != UInt8(ascii: ":") })
    guard digits.allSatisfy({ isDigit($0) }), digits.count == 2 || digits.count == 4 else { return nil }
    let pairs = String(decoding: digits + (digits.count == 2 ? [0x30, 0x30] : []), as: UTF8.self)
    return Timestamp.zone("\(Character(Unicode.Scalar(sign)))\(pairs.prefix(2)):\(pairs.suffix(2))")
  }

  private static func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
}
