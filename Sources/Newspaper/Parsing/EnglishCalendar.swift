/// The names of months and weekdays in English, in small letters.
package enum EnglishCalendar {
  /// The months from January to December.
  static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// The number, 1 to 12, of a month by its name or an abbreviation of it.
  package static let months: [String: Int] = {
    var months = [
      "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10,
      "nov": 11, "dec": 12,
    ]
    for (index, name) in monthNames.enumerated() { months[name] = index + 1 }
    return months
  }()

  /// The number of a weekday, from 1 for Monday to 7 for Sunday.
  package static let weekdays = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
  ]
}
