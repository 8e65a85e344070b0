import Document

/// Reads wire datelines 电头: who sent the story, from where and when.
extension DatelineGrammar {
  /// The longest place in a wire dateline, in characters.
  private static let longestPlace = 16

  /// What stands before agencies that others report of.
  private static let openers = WordTable(["据", "據", "综合", "綜合", "综合自", "转自"])

  /// What closes a dateline besides 电 and 讯 after such words.
  private static let reports = WordTable(["消息", "报道", "报导", "報道", "報導", "综合消息", "综合报道", "等报道", "等消息"])

  /// `据新华社北京9月8日电`, `综合新华社、中新社消息`: agencies, place, date, ending; place and date may be missing.
  func wire(_ text: [UInt8], at start: Int, before end: Int) -> Dateline? {
    let opener = Self.openers.match(in: text, at: start, before: end)
    var offset = opener?.offsets.upperBound ?? start
    let closer = opener == nil ? Brackets.closer(of: text.scalar(at: start)) : nil
    if closer != nil { offset = start + text.width(at: start) }
    let agency: String?
    var needsDate = false
    if let found = agencies(text, at: offset, before: end) {
      agency = String(decoding: text[found], as: UTF8.self)
      needsDate = text.has("本", at: found.lowerBound, before: end)
      offset = found.upperBound
    } else if let name = PaperName(text, at: offset, before: end) {
      agency = String(decoding: text[name.name], as: UTF8.self)
      needsDate = opener == nil
      offset = name.end
    } else if opener == nil {
      // 澜溪3月5日电: feeds leave the agency out.
      agency = nil
      needsDate = true
    } else {
      return nil
    }
    let placeStart = offset
    var place: Range<Int>?
    var date: Range<Int>?
    for _ in 0...Self.longestPlace {
      let next = text.blanksEnd(offset, before: end)
      if let found = self.date(in: text, at: next, before: end) {
        place = text.trimmed(placeStart..<offset)
        date = found
        offset = text.blanksEnd(found.upperBound, before: end)
        break
      }
      if let ending = ending(text, at: offset, before: end, isReport: opener != nil),
        isEnd(text, at: ending.end, before: end, isReport: ending.isReport, closer: closer)
      {
        place = text.trimmed(placeStart..<offset)
        break
      }
      guard offset < end, isPlace(text.scalar(at: offset)) else { return nil }
      offset += text.width(at: offset)
    }
    guard let place, let ending = ending(text, at: offset, before: end, isReport: opener != nil) else {
      return nil
    }
    guard let close = self.end(ending.end, closedBy: closer, in: text, before: end) else { return nil }
    // Without a date the words could be prose, as in 本报来电; an agency's name, a place before 讯, or reporters after a
    // clear end, make them a dateline. Without an agency it takes a place and a month, or brackets.
    if date == nil, needsDate, agency == nil || !isPlaceBeforeNews(text, place, before: offset),
      agency == nil || runInByline(text, at: close, before: end) == nil
    {
      return nil
    }
    if agency == nil {
      guard let date, !place.isEmpty, Self.isPlace(text, place),
        closer != nil
          || Array(text[date]).contains("月")
            && isEnd(text, at: close, before: end, isReport: true, closer: nil)
      else { return nil }
    }
    let string = { (offsets: Range<Int>) in String(decoding: text[offsets], as: UTF8.self) }
    return Dateline(
      kind: .wire, text: "", length: close, agency: agency,
      place: place.isEmpty ? nil : string(place), date: date.map(string))
  }

  /// The agencies that are named one after the other, 新华社、中新社; nil when none is.
  private func agencies(_ text: [UInt8], at start: Int, before end: Int) -> Range<Int>? {
    guard let first = words.style.agencies.match(in: text, at: start, before: end) else { return nil }
    var close = first.offsets.upperBound
    while close < end, ["、", "，", "和", "及", "与", "與", "/", "／", " "].contains(text.scalar(at: close)),
      let next = words.style.agencies.match(in: text, at: close + text.width(at: close), before: end)
    {
      close = next.offsets.upperBound
    }
    return start..<close
  }

  /// What closes a dateline at an offset, and whether it is a word such as 消息, which only follows 据 or 综合.
  private func ending(
    _ text: [UInt8], at offset: Int, before end: Int, isReport: Bool
  ) -> (end: Int, isReport: Bool)? {
    if isReport, let word = Self.reports.match(in: text, at: offset, before: end) {
      return (word.offsets.upperBound, true)
    }
    return words.style.wireEndings.match(in: text, at: offset, before: end).map {
      ($0.offsets.upperBound, false)
    }
  }

  /// Whether 讯 follows a place, as in 本报北京讯 and not in 本报资讯.
  private func isPlaceBeforeNews(_ text: [UInt8], _ place: Range<Int>, before ending: Int) -> Bool {
    guard text.has("讯", at: ending, before: text.count) || text.has("訊", at: ending, before: text.count)
    else { return false }
    if Places.mayBe(text, place) { return true }
    let last = place.isEmpty ? " " : text.scalar(at: text.start(before: place.upperBound))
    return (2...4).contains(text.characterCount(place)) && Self.isPlace(text, place)
      && !"资通快短简喜急资通簡資社报報".unicodeScalars.contains(last)
  }

  /// Whether a stretch is nothing but Han characters, few enough for a place.
  private static func isPlace(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    (2...longestPlace).contains(text.characterCount(offsets))
      && String(decoding: text[offsets], as: UTF8.self).unicodeScalars.allSatisfy { $0.isHan || $0 == "·" }
  }

  private func isPlace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isAlphabetic || ["/", "／", "、", "·", " ", "\u{3000}"].contains(scalar)
  }

  /// Whether a dateline without a date may end here: white space, a parenthesis or a colon follows, or nothing. After 消息
  /// a comma only goes on with the sentence.
  private func isEnd(
    _ text: [UInt8], at offset: Int, before end: Int, isReport: Bool, closer: Unicode.Scalar?
  ) -> Bool {
    guard offset < end else { return true }
    let scalar = text.scalar(at: offset)
    if scalar.isPrintedSpace || scalar == closer || ["(", "（", ":", "："].contains(scalar) { return true }
    return !isReport && ["，", ","].contains(scalar)
  }

  /// `7月31日`, with or without a year before it, or the day alone: `18日`. Blanks may stand around the numbers.
  func date(in text: [UInt8], at start: Int, before end: Int) -> Range<Int>? {
    var offset = start
    func take(_ unit: String) -> Bool {
      let place = text.blanksEnd(offset, before: end)
      guard text.has(unit, at: place, before: end) else { return false }
      offset = place + unit.utf8.count
      return true
    }
    func takeNumber() -> Int? {
      offset = text.blanksEnd(offset, before: end)
      return number(text, &offset, before: end)?.count
    }
    if takeNumber() != 4 || !take("年") { offset = start }
    guard let month = takeNumber(), month <= 2 else { return nil }
    if take("日") { return isMarkedDay(text, at: offset, before: end) ? start..<offset : nil }
    guard take("月"), let day = takeNumber(), day <= 2, take("日") else { return nil }
    return start..<offset
  }

  /// Whether the words that close a dateline follow a day without its month.
  private func isMarkedDay(_ text: [UInt8], at offset: Int, before end: Int) -> Bool {
    words.style.wireEndings.match(in: text, at: text.blanksEnd(offset, before: end), before: end) != nil
  }

  /// A run of digits, half or full width; its count is in digits.
  private func number(_ text: [UInt8], _ offset: inout Int, before end: Int) -> [Unicode.Scalar]? {
    var digits: [Unicode.Scalar] = []
    while offset < end, digits.count <= 4 {
      let scalar = text.scalar(at: offset)
      guard (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value) else { break }
      digits.append(scalar)
      offset += text.width(at: offset)
    }
    return digits.isEmpty ? nil : digits
  }
}
