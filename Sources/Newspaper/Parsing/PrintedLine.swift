package import Document
package import Source

/// What a short paragraph of plain text is by its own words, before its place on the page is looked at.
package struct PrintedLine {
  /// What the words say.
  package enum Kind {
    /// A byline 署名.
    case byline(BylineGrammar.Reading)
    /// A line that is a byline only where it stands in its place.
    case placed(BylineGrammar.Reading, Place)
    /// A line that opens with a byline's marker and is no byline that can be understood.
    case markedLine
    /// Credits of the desk, such as 责任编辑.
    case desk(BylineGrammar.Reading)
    /// The line of a column 栏目.
    case column(ColumnCredit)
    /// A jump 转版.
    case jump(JumpGrammar.Match)
    /// Anything else.
    case text
  }

  /// Where a line has to stand to be a byline.
  package enum Place {
    /// Directly below a picture: its credit.
    case belowPicture
    /// Between a headline and the text below it.
    case belowHeadline
    /// At the end of a letter to the editor.
    case belowLetter
  }

  let text: RunningText
  package let kind: Kind

  /// The byline; nil when the line is none.
  var byline: BylineGrammar.Reading? {
    if case .byline(let reading) = kind { reading } else { nil }
  }

  /// What the line says of people, wherever it has to stand to say it; nil when it says nothing of them.
  var reading: BylineGrammar.Reading? {
    switch kind {
    case .byline(let reading), .placed(let reading, _): reading
    case .markedLine, .desk, .column, .jump, .text: nil
    }
  }

  /// Whether the line credits a photographer and nobody who wrote 摄影署名.
  package var isPhotoCredit: Bool { photoCredit != nil }

  /// What the line says, if it credits a photographer and nobody who wrote.
  var photoCredit: BylineGrammar.Reading? {
    switch kind {
    case .placed(let reading, .belowPicture): return reading
    case .byline(let byline):
      let isOfPicture =
        byline.gives("photographer") && !byline.gives("writer") && !byline.gives("commentator")
      return isOfPicture ? byline : nil
    case .placed, .markedLine, .desk, .column, .jump, .text: return nil
    }
  }

  /// Whether the line is text where it stands in no place that makes a byline of it.
  var isText: Bool {
    switch kind {
    case .text, .placed: true
    case .byline, .markedLine, .desk, .column, .jump: false
    }
  }

  /// Whether the line is names in parentheses and nothing else, such as （徐志远）.
  var isBareNames: Bool {
    guard let byline else { return false }
    return byline.isEnclosed && byline.roles.isEmpty
  }
}

/// Reads short paragraphs as printed lines.
package struct PrintedLineReader {
  /// What the blocks were parsed from; without it every short paragraph is read.
  private let source: SourceText?
  package let bylines: BylineGrammar
  let jumps: JumpGrammar
  let columns: ColumnLine
  private let english: EnglishByline
  private let credits: EnglishCredit
  private let signatures: EnglishSignature

  /// Makes a reader for single blocks.
  init(_ style: HouseStyle) {
    self.init(SharedHouseStyle(style), source: nil)
  }

  /// Makes a reader for the blocks of a page.
  package init(_ words: SharedHouseStyle, source: SourceText?) {
    self.source = source
    bylines = BylineGrammar(words: words)
    jumps = JumpGrammar(words: words)
    columns = ColumnLine(bylines: bylines)
    english = EnglishByline(words: words)
    credits = EnglishCredit(words: words)
    signatures = EnglishSignature(words: words)
  }

  /// The longest unreadable line that may still have been meant as a byline, in characters.
  private static let longestMarkedLine = 40

  /// Reads a block; nil when it is no paragraph of plain text and line breaks, or too long for a line.
  package func read(_ block: Block) -> PrintedLine? {
    guard case .paragraph(let paragraph) = block else { return nil }
    if let range = paragraph.range, range.count > BylineGrammar.longest || holdsFullStop(range) { return nil }
    let text = RunningText(paragraph.content)
    guard text.isLetters, !text.bytes.isEmpty else { return nil }
    if text.isPlain {
      let kind = kind(text.bytes, paragraph)
      if paragraph.headingLevel != nil, let reading = datelineAlone(text, paragraph) {
        return PrintedLine(text: text, kind: .byline(reading))
      }
      return PrintedLine(text: text, kind: kind)
    }
    if paragraph.content.count == 1, let reading = bylines.read(text.bytes), isDesk(reading),
      BylineDress.dresses(paragraph.content)
    {
      return PrintedLine(text: text, kind: .desk(reading))
    }
    guard BylineDress.dresses(paragraph.content) else { return nil }
    if let reading = bylines.read(text.bytes) {
      let isByline = reading.hasMarker || reading.roles.contains { $0.place == .byline }
      return isByline ? PrintedLine(text: text, kind: .byline(reading)) : nil
    }
    return english(text.bytes).map { PrintedLine(text: text, kind: $0) }
  }

  /// Whether 。 stands in the source: that is prose, and most paragraphs are recognized by it before their text is read.
  private func holdsFullStop(_ range: SourceRange) -> Bool {
    guard let bytes = source?.bytes else { return false }
    var offset = range.lowerBound
    while offset + 2 < range.upperBound {
      if bytes[offset] == 0xE3, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x82 { return true }
      offset += bytes.width(at: offset)
    }
    return false
  }

  private func kind(_ text: [UInt8], _ paragraph: Paragraph) -> PrintedLine.Kind {
    if let jump = jumps.whole(text) { return .jump(jump) }
    // What stands in brackets below a picture may be an agency.
    if text.first == .leftParenthesis, let credit = english(text) { return credit }
    if let column = columns.credit(text, paragraph) { return .column(column) }
    if let reading = bylines.read(text) {
      if isDesk(reading) { return .desk(reading) }
      if reading.hasMarker || !reading.roles.isEmpty || isShortNames(reading, text) {
        return .byline(reading)
      }
      return english(text) ?? .text
    }
    return english(text) ?? (isMarked(text) ? .markedLine : .text)
  }

  /// What a line of an English page credits; nil when it is none that does.
  private func english(_ text: [UInt8]) -> PrintedLine.Kind? {
    if let reading = english.read(text) { return .byline(reading) }
    let signature = signatures.read(text)
    // Ada Reed | Kochi stands below a headline, Ada Reed | The Courier below a picture.
    if let signature, signature.kind == .names { return .placed(signature.reading, .belowHeadline) }
    if let credit = credits.read(text, 0..<text.count) {
      let reading = BylineGrammar.Reading(
        credits: credit.credits, roles: [CreditRole("photographer")], hasMarker: false, isEnclosed: false)
      return credit.isSure ? .byline(reading) : .placed(reading, .belowPicture)
    }
    if let signature {
      return .placed(signature.reading, signature.kind == .signed ? .belowLetter : .belowHeadline)
    }
    return nil
  }

  private func isDesk(_ reading: BylineGrammar.Reading) -> Bool {
    !reading.roles.isEmpty && reading.roles.allSatisfy { $0.place == .desk }
  }

  /// The reporters of a dateline that is set as a heading, and so has no text after it: 本报讯（记者 李明远）.
  private func datelineAlone(_ text: RunningText, _ paragraph: Paragraph) -> BylineGrammar.Reading? {
    let grammar = DatelineGrammar(words: bylines.words, bylines: bylines)
    guard let dateline = grammar.dateline(of: paragraph), dateline.length == text.bytes.count,
      !dateline.credits.isEmpty
    else { return nil }
    let roles = dateline.credits.compactMap(\.role).map { CreditRole($0) }
    return BylineGrammar.Reading(
      credits: dateline.credits, roles: roles, hasMarker: false, isEnclosed: false)
  }

  /// Up to three names in parentheses, none of which is a word that stands in parentheses for another reason.
  private func isShortNames(_ reading: BylineGrammar.Reading, _ text: [UInt8]) -> Bool {
    let whole = text.trimmed(0..<text.count)
    guard reading.isEnclosed, Brackets.opensParenthesis(text.scalar(at: whole.lowerBound)) else {
      return false
    }
    let style = bylines.words.style
    let names = reading.credits.flatMap(\.names)
    return names.count <= 3
      && names.allSatisfy { name in
        let end = name.offsets.upperBound
        let isOtherWord = [
          style.notNames.match(in: text, at: name.offsets.lowerBound, before: end)?.offsets,
          style.notices.match(in: text, endingAt: end, from: name.offsets.lowerBound)?.offsets,
          style.agencies.match(in: text, at: name.offsets.lowerBound, before: end)?.offsets,
          style.noteOpenings.match(in: text, at: name.offsets.lowerBound, before: end)?.offsets,
        ].contains { $0 == name.offsets }
        return (2...4).contains(name.name.unicodeScalars.count) && !isOtherWord
          // (MORE) is nobody.
          && !name.name.utf8.allSatisfy { $0 < 0x80 }
      }
  }

  private func isMarked(_ text: [UInt8]) -> Bool {
    let whole = text.trimmed(0..<text.count)
    return !whole.isEmpty && bylines.words.style.markers.match(in: text, at: whole.lowerBound) != nil
      && text.characterCount(whole) <= Self.longestMarkedLine && !text.endsSentence
  }
}
