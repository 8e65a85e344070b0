import Newspaper

/// A day of the week as it is printed after a date.
struct PrintedWeekday {
  /// 1 for Monday to 7 for Sunday.
  let number: Int
  /// The words, such as 星期三.
  let text: String
  /// The offset after them.
  let end: Int

  private static let names = WordTable(["星期", "周", "礼拜"])
  private static let days = Array("一二三四五六日".unicodeScalars)

  /// Reads a day of the week after a date, in parentheses or not; nil when none stands there.
  static func read(after offset: Int, _ passage: Passage) -> PrintedWeekday? {
    var start = offset
    while let scalar = passage.scalar(at: start), "（( ，,".unicodeScalars.contains(scalar) {
      start += UTF8.width(scalar)
    }
    guard start - offset <= 4, let name = names.match(in: passage.bytes, at: start),
      let day = passage.scalar(at: name.offsets.upperBound),
      let number = day == "天" ? 6 : days.firstIndex(of: day)
    else { return nil }
    let end = name.offsets.upperBound + 3
    // 周一鸣 is a name, 周日晚 is not.
    if name.value == "周", start == offset, let next = passage.scalar(at: end), next.isHan,
      !"上下中晚早凌举开起在至到的将是为前夜".unicodeScalars.contains(next)
    {
      return nil
    }
    return PrintedWeekday(number: number + 1, text: passage.string(start..<end), end: end)
  }
}
