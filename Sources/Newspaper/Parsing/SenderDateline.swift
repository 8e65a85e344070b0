import Document

/// Reads the opening words of a story that name who sent it, in brackets: 【記者沈硯舟／嵐江報導】, （中央社記者季南星台北18日電）,
/// 〔财经中心／综合报道〕.
extension DatelineGrammar {
  /// The longest such opening, in bytes.
  private static let longestSender = 240

  /// The people, or the desk, in brackets before the text; nil when anything else stands there.
  func sender(_ text: [UInt8], at start: Int, before end: Int) -> Dateline? {
    if let wired = wired(text, at: start, before: end) { return wired }
    guard let close = bracketEnd(text, at: start, before: end) else { return nil }
    let string = { (offsets: Range<Int>) in String(decoding: text[offsets], as: UTF8.self) }
    if let reading = bylines.read(text, start..<close) {
      guard reading.isEnclosed, !reading.roles.isEmpty, reading.roles.allSatisfy({ $0.place == .byline }),
        !reading.gives("photographer"), reading.credits.contains(where: { !$0.names.isEmpty })
      else { return nil }
      return Dateline(
        kind: reading.place == nil ? .local : .wire, text: "", length: close,
        agency: agency(text, at: start + text.width(at: start), before: close),
        place: reading.place.map(string), credits: reading.credits.filter { !$0.names.isEmpty })
    }
    guard isDesk(text, start..<close) else { return nil }
    return Dateline(kind: .local, text: "", length: close)
  }

  /// The end of the brackets at an offset, when text follows them in the paragraph; nil otherwise.
  private func bracketEnd(_ text: [UInt8], at start: Int, before end: Int) -> Int? {
    guard let closer = Brackets.closer(of: text.scalar(at: start)) else { return nil }
    var offset = start
    while offset < min(end, start + Self.longestSender) {
      let scalar = text.scalar(at: offset)
      offset += text.width(at: offset)
      guard scalar == closer else { continue }
      return text.trimmed(offset..<text.count).isEmpty ? nil : offset
    }
    return nil
  }

  private func agency(_ text: [UInt8], at start: Int, before end: Int) -> String? {
    words.style.agencies.match(in: text, at: start, before: end)?.value
  }

  /// Whether a desk stands in the brackets instead of people: 〔财经中心／综合报道〕.
  private func isDesk(_ text: [UInt8], _ whole: Range<Int>) -> Bool {
    guard let inner = Brackets.inside(text, whole),
      let verb = words.style.fillers.match(in: text, endingAt: inner.upperBound, from: inner.lowerBound)
    else { return false }
    let before = inner.lowerBound..<verb.offsets.lowerBound
    if before.isEmpty { return verb.offsets.count > 6 }
    let last = text.start(before: before.upperBound)
    return "/／".unicodeScalars.contains(text.scalar(at: last))
      && words.style.organisationEndings.match(in: text, endingAt: last, from: before.lowerBound) != nil
  }

  /// An agency's reporter, the place and the date in one run: （中央社記者季南星台北18日電）.
  private func wired(_ text: [UInt8], at start: Int, before end: Int) -> Dateline? {
    let closer = Brackets.closer(of: text.scalar(at: start))
    let open = closer == nil ? start : start + text.width(at: start)
    guard open < end, let agency = words.style.agencies.match(in: text, at: open, before: end),
      let role = words.role(in: text, at: open, before: end), role.qualifier != nil
    else { return nil }
    // Names in front of the last one may be parted by a mark.
    var lastName = text.blanksEnd(role.label.upperBound, before: end)
    var offset = lastName
    var date: Range<Int>?
    while offset < end {
      if let found = self.date(in: text, at: offset, before: end) {
        date = found
        break
      }
      let scalar = text.scalar(at: offset)
      let next = offset + text.width(at: offset)
      if scalar == "、" || scalar.isPrintedSpace {
        lastName = next
      } else if !scalar.isHan {
        return nil
      }
      offset = next
    }
    guard let date,
      let ending = words.style.wireEndings.match(
        in: text, at: text.blanksEnd(date.upperBound, before: end), before: end),
      let place = placeAndNames(text, role.label.upperBound..<date.lowerBound, last: lastName)
    else { return nil }
    guard let close = self.end(ending.offsets.upperBound, closedBy: closer, in: text, before: end),
      let reading = bylines.read(text, open..<place.lowerBound), !reading.roles.isEmpty,
      reading.credits.contains(where: { !$0.names.isEmpty })
    else { return nil }
    let string = { (offsets: Range<Int>) in String(decoding: text[offsets], as: UTF8.self) }
    return Dateline(
      kind: .wire, text: "", length: close, agency: agency.value, place: string(place), date: string(date),
      credits: reading.credits)
  }

  /// The place that closes a run of names; nil when there is none.
  private func placeAndNames(_ text: [UInt8], _ run: Range<Int>, last: Int) -> Range<Int>? {
    let tail = text.trimmed(max(run.lowerBound, last)..<run.upperBound)
    if tail.isEmpty { return nil }
    if tail.lowerBound > run.lowerBound, Places.knows(text, tail),
      !text.trimmed(run.lowerBound..<tail.lowerBound).isEmpty
    {
      return tail
    }
    return Places.afterName(text, tail, bylines.people)
  }
}
