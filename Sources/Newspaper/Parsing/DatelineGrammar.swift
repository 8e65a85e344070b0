package import Document

/// Finds the words that open a news story and say where it was sent from 消息头: 本报讯, or a wire dateline 电头.
package struct DatelineGrammar {
  package let words: SharedHouseStyle
  package let bylines: BylineGrammar

  /// Reads with the words of a paper and its grammar of bylines.
  package init(words: SharedHouseStyle, bylines: BylineGrammar) {
    self.words = words
    self.bylines = bylines
  }

  /// A dateline stands in the first bytes of a paragraph.
  static let reach = 400
  /// The longest place in a wire dateline, in characters.
  private static let longestPlace = 16

  /// The dateline that opens a paragraph; nil when there is none, or when it is not plain text.
  package func dateline(of paragraph: Paragraph) -> Dateline? {
    let text = RunningText(paragraph.content, limit: Self.reach)
    let end = min(text.plainLength, Self.reach)
    guard end > 0 else { return nil }
    guard
      var found = local(text.bytes, before: end) ?? paper(text.bytes, before: end)
        ?? wire(text.bytes, before: end) ?? reporters(text.bytes, before: end)
    else { return nil }
    var close = found.length
    if close > 0, !found.credits.isEmpty {
      // The reporters are all there is.
    } else if let run = runInByline(text.bytes, at: close, before: end)
      ?? report(text.bytes, at: close, before: end)
    {
      found.credits = run.credits
      close = run.end
    }
    found.text = text.string(0..<close)
    found.range = text.range(of: 0..<close)
    found.length = text.bytes.blanksEnd(close, before: end)
    return found
  }

  /// 本报讯, alone or in brackets. `length` of the result is the end of the words.
  private func local(_ text: [UInt8], before end: Int) -> Dateline? {
    let closer = Brackets.closer(of: text.scalar(at: 0))
    let start = closer == nil ? 0 : text.width(at: 0)
    guard let word = words.style.localDatelines.match(in: text, at: start, before: end) else { return nil }
    guard let close = self.end(word.offsets.upperBound, closedBy: closer, in: text, before: end) else {
      return nil
    }
    // 本报讯 opens a story; the same letters inside a longer word do not.
    if close < end, closer == nil, !opensText(text, at: close) { return nil }
    return Dateline(kind: .local, text: "", length: close, agency: word.value)
  }

  /// A paper by its name instead of 本报: 芦湾晚报讯, 《芦湾晚报》讯. The name is no longer than eight characters, and what
  /// follows shows that it is no word of prose.
  private func paper(_ text: [UInt8], before end: Int) -> Dateline? {
    let closer = Brackets.closer(of: text.scalar(at: 0))
    let start = closer == nil ? 0 : text.width(at: 0)
    guard let name = PaperName(text, at: start, before: end) else { return nil }
    guard let ending = ["讯", "訊"].first(where: { text.has($0, at: name.end, before: end) }),
      let close = self.end(name.end + ending.utf8.count, closedBy: closer, in: text, before: end)
    else { return nil }
    if closer == nil, close < end {
      let next = text.scalar(at: close)
      let isClear =
        next.isPrintedSpace || Brackets.opensParenthesis(next) || ":：".unicodeScalars.contains(next)
        || (0x30...0x39).contains(next.value)
      guard isClear || name.isSure && opensText(text, at: close) else { return nil }
    }
    return Dateline(
      kind: .local, text: "", length: close, agency: String(decoding: text[name.name], as: UTF8.self))
  }

  /// The end of words after the bracket that closes them, where one opened; nil when it is missing.
  private func end(
    _ offset: Int, closedBy closer: Unicode.Scalar?, in text: [UInt8], before end: Int
  ) -> Int? {
    guard let closer else { return offset }
    guard offset < end, text.scalar(at: offset) == closer else { return nil }
    return offset + text.width(at: offset)
  }

  /// Whether what follows 本报讯 can be the text itself: anything but the rest of a longer word such as 本报讯息.
  private func opensText(_ text: [UInt8], at offset: Int) -> Bool {
    !text.has("息", at: offset, before: text.count) && !text.has("问", at: offset, before: text.count)
  }

  /// `据新华社北京9月8日电`: agency, place, date, ending; place and date may be missing.
  private func wire(_ text: [UInt8], before end: Int) -> Dateline? {
    var offset = text.has("据", at: 0, before: end) ? 3 : 0
    let closer = offset == 0 ? Brackets.closer(of: text.scalar(at: 0)) : nil
    if closer != nil { offset = text.width(at: 0) }
    let agency: String
    var needsDate = false
    if let match = words.style.agencies.match(in: text, at: offset, before: end) {
      agency = match.value
      needsDate = agency.hasPrefix("本")
      offset = match.offsets.upperBound
    } else if let name = PaperName(text, at: offset, before: end) {
      agency = String(decoding: text[name.name], as: UTF8.self)
      needsDate = true
      offset = name.end
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
      if let ending = words.style.wireEndings.match(in: text, at: offset, before: end),
        isEnd(text, at: ending.offsets.upperBound, before: end)
      {
        place = text.trimmed(placeStart..<offset)
        break
      }
      guard offset < end, isPlace(text.scalar(at: offset)) else { return nil }
      offset += text.width(at: offset)
    }
    guard let place, let ending = words.style.wireEndings.match(in: text, at: offset, before: end) else {
      return nil
    }
    guard let close = self.end(ending.offsets.upperBound, closedBy: closer, in: text, before: end) else {
      return nil
    }
    // Without a date the words could be prose, as in 本报来电; an agency's name, or reporters after a clear end, make
    // them a dateline.
    if date == nil, needsDate, runInByline(text, at: close, before: end) == nil { return nil }
    let string = { (offsets: Range<Int>) in String(decoding: text[offsets], as: UTF8.self) }
    return Dateline(
      kind: .wire, text: "", length: close, agency: agency,
      place: place.isEmpty ? nil : string(place), date: date.map(string))
  }

  private func isPlace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isAlphabetic || ["/", "／", "、", "·", " ", "\u{3000}"].contains(scalar)
  }

  /// Whether a dateline without a date may end here: white space, a parenthesis or a colon follows, or nothing.
  private func isEnd(_ text: [UInt8], at offset: Int, before end: Int) -> Bool {
    guard offset < end else { return true }
    let scalar = text.scalar(at: offset)
    return scalar.isPrintedSpace || ["(", "（", ":", "：", "，", ","].contains(scalar)
  }

  /// `7月31日`, with or without a year before it, or the day alone: `18日`.
  private func date(in text: [UInt8], at start: Int, before end: Int) -> Range<Int>? {
    var offset = start
    if let year = number(text, &offset, before: end), year.count == 4, text.has("年", at: offset, before: end)
    {
      offset += 3
    } else {
      offset = start
    }
    guard let month = number(text, &offset, before: end), month.count <= 2 else { return nil }
    if offset > start, text.has("日", at: offset, before: end), isMarkedDay(text, at: offset + 3, before: end)
    {
      return start..<offset + 3
    }
    guard text.has("月", at: offset, before: end) else { return nil }
    offset += 3
    guard let day = number(text, &offset, before: end), day.count <= 2, text.has("日", at: offset, before: end)
    else { return nil }
    return start..<offset + 3
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

  /// The reporters of the paper instead of 本报讯: `本报记者王强报道：`.
  private func reporters(_ text: [UInt8], before end: Int) -> Dateline? {
    guard let role = words.role(in: text, at: 0, before: end), let qualifier = role.qualifier,
      let paper = words.style.agencies.match(in: text, at: 0, before: qualifier.upperBound),
      let report = report(text, at: 0, before: end)
    else { return nil }
    return Dateline(
      kind: .local, text: "", length: report.end, agency: paper.value, credits: report.credits)
  }

  /// The reporters after a dateline who are said to report, such as `记者王强报道：`; nil when what stands there is
  /// anything else. The colon belongs to it.
  private func report(_ text: [UInt8], at start: Int, before end: Int) -> (credits: [Credit], end: Int)? {
    let open = text.blanksEnd(start, before: end)
    guard open < end, words.role(in: text, at: open, before: end) != nil else { return nil }
    var offset = open
    while offset < end {
      if let verb = ["报道", "報道", "報導"].first(where: { text.has($0, at: offset, before: end) }) {
        let close = offset + verb.utf8.count
        let mark = text.blanksEnd(close, before: end)
        let isColon = mark < end && ":：".unicodeScalars.contains(text.scalar(at: mark))
        guard isColon || mark > close || close == end else { return nil }
        guard let reading = bylines.read(text, open..<close), !reading.roles.isEmpty,
          reading.credits.contains(where: { !$0.names.isEmpty })
        else { return nil }
        return (reading.credits, isColon ? mark + text.width(at: mark) : close)
      }
      let scalar = text.scalar(at: offset)
      guard !scalar.endsSentence, ![":", "：", "\n"].contains(scalar) else { return nil }
      offset += text.width(at: offset)
    }
    return nil
  }

  /// The byline in parentheses after a dateline, such as `（记者 王强）`; nil when what stands there is none.
  private func runInByline(_ text: [UInt8], at start: Int, before end: Int) -> (credits: [Credit], end: Int)?
  {
    let open = text.blanksEnd(start, before: end)
    guard open < end, Brackets.opensParenthesis(text.scalar(at: open)) else { return nil }
    var offset = open
    while offset < end {
      let scalar = text.scalar(at: offset)
      offset += text.width(at: offset)
      guard Brackets.closesParenthesis(scalar) else { continue }
      guard let reading = bylines.read(text, open..<offset), !reading.roles.isEmpty else { return nil }
      return (reading.credits, offset)
    }
    return nil
  }
}
