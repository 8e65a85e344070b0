package import Document
import Source

/// What a masthead 报头 or a folio line 报眉 says: the paper, the day and its weekday, the page, the number of the issue.
///
/// 芦湾日报 2026年5月12日 星期二 第4410期 第03版, Harrow Mills Courier, Tuesday, May 12, 2026, Page A3.
package struct MastheadLine: Sendable {
  /// A thing that is said, and where it stands in the text: byte offsets.
  package struct Saying<Value: Sendable>: Sendable {
    package let value: Value
    package let offsets: Range<Int>
  }

  /// The name of the paper.
  package private(set) var paper: Saying<String>?
  /// The day; a value of nil is a day that does not exist.
  package private(set) var day: Saying<CalendarDate?>?
  /// The weekday, 1 for Monday to 7 for Sunday.
  package private(set) var weekday: Saying<Int>?
  /// The number of the page.
  package private(set) var page: Saying<PageNumber>?
  /// The running number of the issue.
  package private(set) var issue: Saying<Int>?
  /// Whether nothing else stands on the line but the names of sections and the like.
  package private(set) var isWhole = true

  /// Whether anything is said.
  package var saysSomething: Bool { paper != nil || day != nil || weekday != nil || page != nil || issue != nil }

  /// Whether the page is all that is said, sections apart.
  package var isPageAlone: Bool { page != nil && paper == nil && day == nil && issue == nil }

  /// Whether the name of a paper is all that is said.
  var isPaperAlone: Bool { paper != nil && page == nil && day == nil && issue == nil && weekday == nil }

  /// Whether the registered number of the paper or the code by which it is ordered stands there.
  private(set) var saysImprint = false

  private let bytes: [UInt8]
  private var offset = 0
  private let publication: [UInt8]?
  private let names: [[UInt8]]

  /// The longest such line, in bytes.
  package static let longest = 240

  /// Reads a line; `metadata` knows the names of the paper and of the section. Where only a whole line counts, it is not read
  /// any further than the first word that is no part of one.
  package init(_ bytes: [UInt8], _ metadata: Metadata, onlyWhole: Bool = false) {
    self.bytes = bytes
    publication = metadata.publication.map { Array($0.lowercased().utf8) }
    names = [metadata.section, metadata.edition].compactMap { $0.map { Array($0.lowercased().utf8) } }
    guard bytes.count <= Self.longest else {
      isWhole = false
      return
    }
    while offset < bytes.count, isWhole || !onlyWhole { step() }
  }

  private mutating func step() {
    let scalar = bytes.scalar(at: offset)
    if scalar.isPrintedSpace || "，,、|｜·•—–-/.．（）()：:；;■□◆●▲★☆_*".unicodeScalars.contains(scalar) {
      offset += bytes.width(at: offset)
      return
    }
    if readDay() || readWeekday() || readPage() || readIssue() || readFiller() || readPaper() { return }
    isWhole = false
    if bytes[offset].isLetter {
      offset = wordEnd(offset)
    } else {
      offset += bytes.width(at: offset)
    }
  }

  // MARK: Words and numbers

  private func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isLetter || bytes[end] == UInt8(ascii: "'") { end += 1 }
    return end
  }

  /// The English word at an offset, in small letters; empty for none.
  private func word(_ start: Int) -> String {
    String(decoding: bytes[start..<wordEnd(start)], as: UTF8.self).lowercased()
  }

  private func skipBlanks(_ start: Int, and others: String = "") -> Int {
    var offset = start
    while offset < bytes.count {
      let scalar = bytes.scalar(at: offset)
      guard scalar.isPrintedSpace || others.unicodeScalars.contains(scalar) else { break }
      offset += bytes.width(at: offset)
    }
    return offset
  }

  private func number(_ start: Int, _ digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while end < bytes.count, bytes[end].isDigit, end - start < digits.upperBound {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard digits.contains(end - start), end == bytes.count || !bytes[end].isDigit else { return nil }
    return (value, end)
  }

  private func has(_ words: [String], at start: Int) -> Int? {
    words.first { bytes.has($0, at: start, before: bytes.count) }.map { start + $0.utf8.count }
  }

  // MARK: Day and weekday

  private mutating func readDay() -> Bool {
    guard let found = figures() ?? english() else { return false }
    if day == nil { day = Saying(value: found.date, offsets: offset..<found.end) }
    offset = found.end
    return true
  }

  /// A day in figures: 2026年5月12日, 2026-05-12.
  private func figures() -> (date: CalendarDate?, end: Int)? {
    guard let year = number(offset, 4...4), year.end < bytes.count else { return nil }
    let isHan = bytes.has("年", at: year.end, before: bytes.count)
    let mark = bytes[year.end]
    guard isHan || "-./".utf8.contains(mark) else { return nil }
    guard let month = number(year.end + (isHan ? 3 : 1), 1...2), month.end < bytes.count,
      isHan ? bytes.has("月", at: month.end, before: bytes.count) : bytes[month.end] == mark,
      let day = number(month.end + (isHan ? 3 : 1), 1...2)
    else { return nil }
    if isHan, !bytes.has("日", at: day.end, before: bytes.count) { return nil }
    return (
      CalendarDate(year: year.value, month: month.value, day: day.value), day.end + (isHan ? 3 : 0)
    )
  }

  /// A day in English: May 12, 2026 or 12 May 2026.
  private func english() -> (date: CalendarDate?, end: Int)? {
    var start = offset
    var first: (value: Int, end: Int)?
    if bytes[offset].isDigit {
      first = number(offset, 1...2)
      guard let first else { return nil }
      start = skipBlanks(first.end)
      guard start > first.end, start < bytes.count else { return nil }
    }
    guard let month = EnglishCalendar.months[word(start)] else { return nil }
    var next = skipBlanks(wordEnd(start), and: ".")
    if first == nil {
      first = number(next, 1...2)
      guard let first else { return nil }
      next = first.end
    }
    next = skipBlanks(next, and: ",")
    guard let first, let year = number(next, 4...4) else { return nil }
    return (CalendarDate(year: year.value, month: month, day: first.value), year.end)
  }

  private mutating func readWeekday() -> Bool {
    if let number = EnglishCalendar.weekdays[word(offset)] {
      let end = wordEnd(offset)
      if weekday == nil { weekday = Saying(value: number, offsets: offset..<end) }
      offset = end
      return true
    }
    guard let start = has(["星期", "礼拜", "周"], at: offset), start < bytes.count else { return false }
    let scalar = bytes.scalar(at: start)
    let days = Array("一二三四五六日".unicodeScalars)
    guard let index = days.firstIndex(of: scalar == "天" ? "日" : scalar) else { return false }
    let end = start + bytes.width(at: start)
    if weekday == nil { weekday = Saying(value: index + 1, offsets: offset..<end) }
    offset = end
    return true
  }

  // MARK: Page and issue

  /// The number of a page as a word: 03, A3, 三.
  private func pageNumber(_ start: Int) -> (value: PageNumber, end: Int)? {
    var end = start
    if end < bytes.count, bytes[end].isLetter { end += 1 }
    while end < bytes.count,
      bytes[end].isDigit || bytes.scalar(at: end).isHanNumeral || bytes[end] == UInt8(ascii: "T")
    {
      end += bytes.width(at: end)
    }
    guard end > start, let value = PageNumber(String(decoding: bytes[start..<end], as: UTF8.self)) else {
      return nil
    }
    return (value, end)
  }

  private mutating func readPage() -> Bool {
    let start = offset
    if let after = has(["今日", "共", "本期", "本报今日"], at: start),
      let number = number(skipBlanks(after), 1...3), let end = has(["版"], at: number.end)
    {
      offset = end
      return true
    }
    if let after = has(["第"], at: start)
      ?? (bytes[start].isDigit || bytes[start].isLetter ? start : nil),
      let page = pageNumber(skipBlanks(after)), let end = has(["版"], at: skipBlanks(page.end))
    {
      keep(page.value, start..<end)
      return true
    }
    if let after = has(["版次", "版序"], at: start), let page = pageNumber(skipBlanks(after, and: "：:")) {
      keep(page.value, start..<page.end)
      return true
    }
    if ["page", "p", "pg"].contains(word(start)) {
      let number = skipBlanks(wordEnd(start), and: ".")
      if let page = pageNumber(number), page.end == bytes.count || !bytes[page.end].isLetter {
        keep(page.value, start..<page.end)
        return true
      }
    }
    // A letter with figures is the number of a page: A3.
    if (0x41...0x5A).contains(bytes[start]), start + 1 < bytes.count, bytes[start + 1].isDigit,
      let page = pageNumber(start), page.end == bytes.count || !bytes[page.end].isLetter
    {
      keep(page.value, start..<page.end)
      return true
    }
    return false
  }

  private mutating func keep(_ number: PageNumber, _ offsets: Range<Int>) {
    if page == nil { page = Saying(value: number, offsets: offsets) }
    offset = offsets.upperBound
  }

  private mutating func readIssue() -> Bool {
    let start = offset
    if let after = has(["总第", "第", "总"], at: start), let number = number(skipBlanks(after), 1...7),
      let end = has(["期", "号"], at: skipBlanks(number.end))
    {
      return keepIssue(number.value, start..<end)
    }
    switch word(start) {
    case "vol", "volume":
      let next = skipBlanks(wordEnd(start), and: ".")
      var end = next
      while end < bytes.count, bytes[end].isDigit || "IVXLCDM".utf8.contains(bytes[end]) { end += 1 }
      guard end > next else { return false }
      offset = end
      return true
    case "no", "number", "issue":
      var next = skipBlanks(wordEnd(start), and: ".#")
      if word(next) == "no" || word(next) == "number" { next = skipBlanks(wordEnd(next), and: ".") }
      guard let number = issueNumber(next) else { return false }
      return keepIssue(number.value, start..<number.end)
    default: return false
    }
  }

  /// A number that may have commas between its thousands.
  private func issueNumber(_ start: Int) -> (value: Int, end: Int)? {
    guard var found = number(start, 1...7) else { return nil }
    while found.end < bytes.count, bytes[found.end] == UInt8(ascii: ","),
      let next = number(found.end + 1, 3...3), found.value < 10_000
    {
      found = (found.value * 1000 + next.value, next.end)
    }
    return found
  }

  private mutating func keepIssue(_ number: Int, _ offsets: Range<Int>) -> Bool {
    if issue == nil { issue = Saying(value: number, offsets: offsets) }
    offset = offsets.upperBound
    return true
  }

  // MARK: Names

  /// What else belongs to such a line: the day of the moon, the number of the paper, the name of a section.
  private mutating func readFiller() -> Bool {
    for name in names where opens(with: name) {
      offset += name.count
      return true
    }
    if let after = has(["$", "£", "€", "¥", "￥"], at: offset) {
      var end = after
      while end < bytes.count, bytes[end].isDigit || bytes[end] == .fullStop { end += 1 }
      offset = end
      return true
    }
    if let after = has(["农历", "農曆"], at: offset) {
      var end = after
      while end < bytes.count, bytes.scalar(at: end).isHan { end += bytes.width(at: end) }
      offset = end
      return true
    }
    if let after = has(["国内统一连续出版物号", "国内统一刊号", "邮发代号", "CN", "代号"], at: offset) {
      var end = skipBlanks(after, and: "：:")
      while end < bytes.count, bytes[end].isDigit || bytes[end] == .hyphen || bytes[end] == UInt8(ascii: "/")
      { end += 1 }
      offset = end
      saysImprint = true
      return true
    }
    if bytes[offset].isDigit, let number = number(offset, 1...2),
      number.end == bytes.count || bytes[number.end] == 0x20
    {
      offset = number.end
      return true
    }
    var end = offset
    while end < bytes.count, bytes.scalar(at: end).isHan { end += bytes.width(at: end) }
    let run = end > offset ? String(decoding: bytes[offset..<end], as: UTF8.self) : word(offset)
    guard !run.isEmpty, FolioLine.sections.contains(run) || run == "edition" || Self.isPublisher(run) else {
      return false
    }
    offset = end > offset ? end : wordEnd(offset)
    return true
  }

  /// Whether a run of Han characters says who publishes the paper: 芦湾日报社出版.
  private static func isPublisher(_ run: String) -> Bool {
    ["出版", "主办", "主管", "编辑出版"].contains { run.hasSuffix($0) }
      && ["报社", "报业集团", "宣传部", "委员会"].contains { run.utf8.count > 6 && run.contains($0) }
  }

  private mutating func readPaper() -> Bool {
    if let publication, opens(with: publication) {
      keepPaper(offset + publication.count)
      return true
    }
    if bytes.scalar(at: offset).isHan {
      var end = offset
      while end < bytes.count, bytes.scalar(at: end).isHan { end += bytes.width(at: end) }
      let run = String(decoding: bytes[offset..<end], as: UTF8.self)
      guard FolioLine.isNameplate(run) else { return false }
      keepPaper(end)
      return true
    }
    var end = offset
    var last: Int?
    var count = 0
    while end < bytes.count, bytes[end].isLetter, count < 6 {
      let small = word(end)
      let isName = (0x41...0x5A).contains(bytes[end]) || ["of", "and", "the"].contains(small)
      guard isName, EnglishCalendar.weekdays[small] == nil, EnglishCalendar.months[small] == nil || count > 0
      else { break }
      count += 1
      end = wordEnd(end)
      if FolioLine.nameplates.contains(small),
        count > 1 || end == bytes.count || bytes[end] == UInt8(ascii: ",")
      {
        last = end
      }
      guard end < bytes.count, bytes[end] == 0x20 || bytes[end] == UInt8(ascii: "&") else { break }
      end = skipBlanks(end, and: "&")
    }
    guard let last else { return false }
    keepPaper(last)
    return true
  }

  private mutating func keepPaper(_ end: Int) {
    if paper == nil {
      paper = Saying(value: String(decoding: bytes[offset..<end], as: UTF8.self), offsets: offset..<end)
    }
    offset = end
  }

  /// Whether a name in small letters stands here, and no letter after it.
  private func opens(with name: [UInt8]) -> Bool {
    guard !name.isEmpty, offset + name.count <= bytes.count else { return false }
    let end = offset + name.count
    guard end == bytes.count || !bytes[end].isLetter else { return false }
    return zip(bytes[offset..<end], name).allSatisfy { byte, small in
      ((0x41...0x5A).contains(byte) ? byte + 0x20 : byte) == small
    }
  }
}
