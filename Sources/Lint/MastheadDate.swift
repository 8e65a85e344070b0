import Document
import Newspaper
import Source

/// A day with its weekday as the masthead 报头 or the folio line 报眉 prints it: 2026年5月12日 星期二.
struct MastheadDate: Sendable {
  /// The day; nil when there is no such day.
  let date: CalendarDate?
  /// The weekday, 1 for Monday to 7 for Sunday.
  let weekday: Int
  /// The words of the weekday, such as 周二.
  let weekdayText: String
  /// Where the day and the weekday stand in the source.
  let range: SourceRange
  let weekdayRange: SourceRange

  /// The longest line that can be one, in characters.
  private static let longestLine = 60

  /// The days that such lines of a page give.
  static func find(in context: LintContext) -> [MastheadDate] {
    context.prose.passages.compactMap { isLine($0, of: context.page) ? MastheadDate($0) : nil }
  }

  /// Whether a text may be the masthead or the folio line: a short line outside of the articles, and no sentence.
  static func isLine(_ passage: Passage, of page: Page) -> Bool {
    switch page.items[passage.item] {
    case .photo, .weather, .notice: return false
    // What hangs under the name of the paper reads as an article.
    case .article(let article): if article.headline.level > 1 { return false }
    case .label, .fragment: break
    }
    return passage.characterCount <= longestLine
      && !passage.marks.contains { "。！？；，,".unicodeScalars.contains($0.scalar) }
  }

  /// Reads the first such day of a line; nil when there is none.
  private init?(_ passage: Passage) {
    let bytes = passage.bytes
    var start = 0
    while start < bytes.count {
      guard let year = Self.number(bytes, start, digits: 4...4, unit: "年"),
        let month = Self.number(bytes, year.end, digits: 1...2, unit: "月"),
        let day = Self.number(bytes, month.end, digits: 1...2, unit: "日"),
        let weekday = Self.weekday(passage, from: day.end)
      else {
        start += bytes.width(at: start)
        continue
      }
      guard let range = passage.range(of: start..<day.end),
        let weekdayRange = passage.range(of: weekday.offsets)
      else { return nil }
      date = CalendarDate(year: year.value, month: month.value, day: day.value)
      self.weekday = weekday.number
      weekdayText = passage.string(weekday.offsets)
      self.range = range
      self.weekdayRange = weekdayRange
      return
    }
    return nil
  }

  private static func number(
    _ bytes: [UInt8], _ start: Int, digits: ClosedRange<Int>, unit: String
  ) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while end < bytes.count, (0x30...0x39).contains(bytes[end]), end - start < digits.upperBound {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard digits.contains(end - start), bytes.has(unit, at: end, before: bytes.count) else { return nil }
    return (value, end + unit.utf8.count)
  }

  /// The weekday behind a day, spaces, marks and an opening bracket between.
  private static func weekday(_ passage: Passage, from start: Int) -> (number: Int, offsets: Range<Int>)? {
    var offset = start
    while let scalar = passage.scalar(at: offset),
      scalar.isPrintedSpace || "（(·".unicodeScalars.contains(scalar)
    {
      offset += passage.bytes.width(at: offset)
    }
    for word in ["星期", "礼拜", "周"] where passage.bytes.has(word, at: offset, before: passage.bytes.count) {
      let end = offset + word.utf8.count
      guard let scalar = passage.scalar(at: end),
        let number = "一二三四五六日".unicodeScalars.map({ $0 }).firstIndex(of: scalar == "天" ? "日" : scalar)
      else { return nil }
      return (number + 1, offset..<end + UTF8.width(scalar))
    }
    return nil
  }
}
