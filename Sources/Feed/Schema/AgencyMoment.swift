import Document

/// A day, and perhaps a time of day with its zone, in one of the forms in which agencies write it: ISO 8601 with or
/// without its dashes and colons, with a fraction of a second or without.
struct AgencyMoment {
  /// The day.
  let date: CalendarDate
  /// What stands after the day.
  private let rest: Substring
  /// The moment, when it is written as XML Schema asks.
  private let exact: Timestamp?

  /// Reads a text; nil when it does not begin with a day that exists.
  init?(_ text: String) {
    exact = Timestamp(text)
    if let exact {
      date = exact.date
      rest = ""
      return
    }
    // Most texts begin with a digit, and need no look at white space of all scripts.
    let first = text.utf8.first ?? 0x20
    let text = (0x30...0x39).contains(first) ? text[...] : text.drop(while: \.isWhitespace)
    let digits = text.utf8.prefix(8)
    let isBasic = digits.count == 8 && digits.allSatisfy { (0x30...0x39).contains($0) }
    let day: CalendarDate?
    if isBasic {
      let number = digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
      day = CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    } else {
      day = CalendarDate(String(text.prefix(10)))
    }
    guard let day else { return nil }
    date = day
    rest = isBasic ? text[digits.endIndex...] : text.dropFirst(10)
  }

  /// Whether nothing stands after the day.
  private var isDayOnly: Bool { exact == nil && rest.allSatisfy(\.isWhitespace) }

  /// The moment; nil when no time of day is given, or no zone.
  var timestamp: Timestamp? { exact ?? Self.timestamp(date, time: rest) }

  private static func timestamp(_ date: CalendarDate, time text: Substring) -> Timestamp? {
    guard text.first == "T" || text.first == " " else { return nil }
    let time = text.dropFirst().prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let zone = text.dropFirst(1 + time.count).filter { !$0.isWhitespace && $0 != ":" }
    let clock = time.prefix { $0 != "." }.filter { $0 != ":" }
    let seconds = clock.count == 4 ? "00" : String(clock.dropFirst(4))
    guard clock.count == 4 || clock.count == 6, zone == "Z" || zone.count == 5 else { return nil }
    let offset = zone == "Z" ? "Z" : "\(zone.prefix(3)):\(zone.dropFirst(3))"
    return Timestamp(
      "\(date.iso8601)T\(clock.prefix(2)):\(clock.dropFirst(2).prefix(2)):\(seconds)\(offset)")
  }

  /// Whether one text is no later than another; nil when one of them is no moment, or only one has a time of day.
  static func isOrdered(_ first: String, _ last: String) -> Bool? {
    guard let first = AgencyMoment(first), let last = AgencyMoment(last) else { return nil }
    switch (first.timestamp, last.timestamp) {
    case (let first?, let last?): return first.secondsSinceYearZero <= last.secondsSinceYearZero
    case (nil, nil): return first.isDayOnly && last.isDayOnly ? first.date <= last.date : nil
    default: return nil
    }
  }
}
