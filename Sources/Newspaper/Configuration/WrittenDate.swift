import Document

extension CalendarDate {
  /// Reads a day as people write it: 2026-05-12, 2026/5/12, 2026.5.12 or 2026年5月12日, with or without the day of the
  /// week, a time and a zone after it. It is the day that is written, whatever the zone.
  ///
  /// Nil for any other text, for a day that does not exist, and where the day of the week is another one.
  init?(written text: String) {
    var reader = WrittenDateReader(text)
    guard let date = reader.date(), reader.endsBehind(date) else { return nil }
    self = date
  }
}

/// Steps through a written date.
private struct WrittenDateReader {
  private var rest: ArraySlice<Unicode.Scalar>
  /// Whether the day is written with 年, 月 and 日: a time may follow right after it.
  private var isChinese = false

  init(_ text: String) {
    rest = Array(text.unicodeScalars)[...]
    skipBlanks()
    while rest.last?.isPrintedSpace ?? false { rest.removeLast() }
  }

  mutating func date() -> CalendarDate? {
    guard let year = number(4...4), let first = take(["-", "/", ".", "年", "－", "／", "．"]) else { return nil }
    isChinese = first == "年"
    guard let month = number(1...2), take([isChinese ? "月" : first]) != nil, let day = number(1...2) else {
      return nil
    }
    if isChinese, take(["日", "号", "號"]) == nil { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether nothing follows but the day of the week and a time.
  mutating func endsBehind(_ date: CalendarDate) -> Bool {
    if rest.isEmpty { return true }
    let start = rest.count
    skipBlanks()
    if let weekday = weekday() {
      guard weekday == date.weekday else { return false }
      skipBlanks()
    }
    if rest.isEmpty { return true }
    if let mark = rest.first, mark == "T" || mark == "t" {
      rest.removeFirst()
    } else if rest.count == start, !isChinese {
      return false
    }
    guard time() else { return false }
    skipBlanks()
    return zone()
  }

  private mutating func weekday() -> Int? {
    var open = rest
    if let first = open.first, first == "(" || first == "（" { open.removeFirst() }
    for word in ["星期", "礼拜", "禮拜", "周", "週"] where open.starts(with: word.unicodeScalars) {
      let after = open.dropFirst(word.unicodeScalars.count)
      guard let day = after.first else { return nil }
      let days = Array("一二三四五六日".unicodeScalars)
      guard let number = days.firstIndex(of: day == "天" ? "日" : day) else { return nil }
      rest = after.dropFirst()
      if let last = rest.first, last == ")" || last == "）" { rest.removeFirst() }
      return number + 1
    }
    return nil
  }

  /// `08:30`, `8:30:00.5`, `8时30分` and the like.
  private mutating func time() -> Bool {
    for word in ["上午", "下午", "早上", "晚上", "凌晨", "中午"] where rest.starts(with: word.unicodeScalars) {
      rest = rest.dropFirst(word.unicodeScalars.count)
    }
    guard let hour = number(1...2), hour <= 24, let mark = take([":", "：", "时", "時", "点", "點"]) else {
      return false
    }
    let isChinese = mark != ":" && mark != "："
    if isChinese, rest.isEmpty { return true }
    guard let minute = number(1...2), minute < 60 else { return false }
    if isChinese { return take(["分"]) != nil || rest.isEmpty }
    guard take([":", "："]) != nil else { return true }
    guard let second = number(2...2), second <= 60 else { return false }
    if take([".", ","]) != nil { return number(1...9) != nil }
    return true
  }

  /// Nothing, `Z`, `+08:00`, `-0600`, or the name of a zone.
  private mutating func zone() -> Bool {
    if rest.isEmpty { return true }
    if take(["+", "-", "−"]) != nil {
      guard number(1...4) != nil else { return false }
      if take([":"]) != nil { return number(2...2) != nil && rest.isEmpty }
      return rest.isEmpty
    }
    let isName = rest.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "/" || scalar == "_")
    }
    return isName && rest.count <= 32
  }

  private mutating func skipBlanks() {
    while rest.first?.isPrintedSpace ?? false { rest.removeFirst() }
  }

  private mutating func take(_ marks: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let first = rest.first, marks.contains(first) else { return nil }
    rest.removeFirst()
    return first
  }

  /// A number of so many digits, half or full width.
  private mutating func number(_ length: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while count < length.upperBound, let digit = rest.first.flatMap(Self.digit) {
      value = value * 10 + digit
      count += 1
      rest.removeFirst()
    }
    return length.contains(count) ? value : nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }
}
