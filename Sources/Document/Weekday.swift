extension CalendarDate {
  /// The day of the week: 1 for Monday to 7 for Sunday, as ISO 8601 counts.
  public var weekday: Int {
    // March is the first month here, so that a leap day ends its year.
    let isEarly = month < 3
    let years = isEarly ? year - 1 : year
    let months = isEarly ? month + 9 : month - 3
    let days = years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day
    // 1 March of the year 0 was a Wednesday.
    return (days + 1) % 7 + 1
  }

  /// The day of the week as a paper prints it, such as 星期二.
  public var weekdayInChinese: String {
    ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"][weekday - 1]
  }
}
