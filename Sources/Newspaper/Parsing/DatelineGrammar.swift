package import Document

/// Finds the words that open a news story and say where it was sent from 消息头: 本报讯, or a wire dateline 电头.
package struct DatelineGrammar {
  package let words: SharedHouseStyle
  package let bylines: BylineGrammar
  /// Whether the stories are a feed's, which opens them with a bare place.
  private let isOfFeed: Bool

  /// Reads with the words of a paper and its grammar of bylines.
  package init(words: SharedHouseStyle, bylines: BylineGrammar, isOfFeed: Bool = false) {
    self.isOfFeed = isOfFeed
    self.words = words
    self.bylines = bylines
  }

  /// A dateline stands in the first bytes of a paragraph.
  static let reach = 400

  /// The dateline that opens a paragraph; nil when there is none, or when it is not plain text.
  package func dateline(of paragraph: Paragraph) -> Dateline? {
    let text = RunningText(paragraph.content, limit: Self.reach)
    let end = min(text.plainLength, Self.reach)
    guard end > 0 else { return nil }
    // Many papers set an indent before every paragraph.
    let start = text.bytes.blanksEnd(0, before: end)
    guard start < end,
      var found = local(text.bytes, at: start, before: end) ?? paper(text.bytes, at: start, before: end)
        ?? sender(text.bytes, at: start, before: end) ?? wire(text.bytes, at: start, before: end)
        ?? reporters(text.bytes, at: start, before: end)
    else { return english(text, before: end) ?? feed(text, before: end) }
    var close = found.length
    if !found.credits.isEmpty {
      // The reporters are all there is.
    } else if let run = runInByline(text.bytes, at: close, before: end) {
      (found.credits, close) = (run.credits, run.end)
    } else if let report = report(text.bytes, at: close, before: end) {
      (found.credits, close) = (report.credits, report.end)
    }
    found.indent = start
    found.text = text.string(start..<close)
    found.range = text.range(of: start..<close)
    found.length = text.bytes.blanksEnd(close, before: end)
    return found
  }

  /// The dateline of a story of a feed.
  private func feed(_ text: RunningText, before end: Int) -> Dateline? {
    guard isOfFeed, var found = FeedDateline().read(text.bytes, before: end) else { return nil }
    found.range = text.range(of: 0..<found.end)
    return found
  }

  /// The dateline of an English story.
  private func english(_ text: RunningText, before end: Int) -> Dateline? {
    guard var found = EnglishDateline(words: words).read(text.bytes, before: end) else { return nil }
    found.range = text.range(of: 0..<found.text.utf8.count)
    return found
  }

  /// 本报讯, alone or in brackets. `length` of the result is the end of the words.
  private func local(_ text: [UInt8], at first: Int, before end: Int) -> Dateline? {
    let closer = Brackets.closer(of: text.scalar(at: first))
    let start = closer == nil ? first : first + text.width(at: first)
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
  private func paper(_ text: [UInt8], at first: Int, before end: Int) -> Dateline? {
    let closer = Brackets.closer(of: text.scalar(at: first))
    let start = closer == nil ? first : first + text.width(at: first)
    guard let name = PaperName(text, at: start, before: end) else { return nil }
    let endings = ["讯", "訊", "专讯", "專訊", "特讯", "特訊"]
    guard let ending = endings.first(where: { text.has($0, at: name.end, before: end) }),
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
  func end(
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

  /// The reporters of the paper instead of 本报讯: `本报记者王强报道：`.
  private func reporters(_ text: [UInt8], at start: Int, before end: Int) -> Dateline? {
    guard let role = words.role(in: text, at: start, before: end), let qualifier = role.qualifier,
      let paper = words.style.agencies.match(in: text, at: start, before: qualifier.upperBound),
      let report = report(text, at: start, before: end)
    else { return nil }
    return Dateline(
      kind: report.place == nil ? .local : .wire, text: "", length: report.end, agency: paper.value,
      place: report.place, credits: report.credits)
  }

  /// The reporters after a dateline who are said to report, such as `记者王强报道：`; nil when what stands there is
  /// anything else. The colon belongs to it.
  private func report(
    _ text: [UInt8], at start: Int, before end: Int
  ) -> (credits: [Credit], place: String?, end: Int)? {
    let open = text.blanksEnd(start, before: end)
    guard open < end, words.role(in: text, at: open, before: end) != nil else { return nil }
    var offset = open
    while offset < end {
      if let verb = ["报道", "报导", "報道", "報導"].first(where: { text.has($0, at: offset, before: end) }) {
        let close = offset + verb.utf8.count
        let mark = text.blanksEnd(close, before: end)
        let isColon = mark < end && ":：".unicodeScalars.contains(text.scalar(at: mark))
        guard isColon || mark > close || close == end else { return nil }
        guard let reading = bylines.read(text, open..<close), !reading.roles.isEmpty,
          reading.credits.contains(where: { !$0.names.isEmpty })
        else { return nil }
        return (
          reading.credits, reading.place.map { String(decoding: text[$0], as: UTF8.self) },
          isColon ? mark + text.width(at: mark) : close
        )
      }
      let scalar = text.scalar(at: offset)
      guard !scalar.endsSentence, ![":", "：", "\n"].contains(scalar) else { return nil }
      offset += text.width(at: offset)
    }
    return nil
  }

  /// The byline in parentheses after a dateline, such as `（记者 王强）`; nil when what stands there is none.
  func runInByline(_ text: [UInt8], at start: Int, before end: Int) -> (credits: [Credit], end: Int)? {
    let open = text.blanksEnd(start, before: end)
    guard open < end, Brackets.opensParenthesis(text.scalar(at: open)) else { return nil }
    var offset = open
    var depth = 0
    while offset < end {
      let scalar = text.scalar(at: offset)
      offset += text.width(at: offset)
      if offset < end, Brackets.opensParenthesis(text.scalar(at: offset)) { depth += 1 }
      guard Brackets.closesParenthesis(scalar) else { continue }
      if depth > 0 {
        depth -= 1
        continue
      }
      // Right after 本报讯 names alone are those of reporters.
      guard let reading = bylines.read(text, open..<offset),
        !reading.roles.isEmpty || reading.credits.contains(where: { !$0.names.isEmpty })
      else { return nil }
      return (reading.credits, offset)
    }
    return nil
  }
}
