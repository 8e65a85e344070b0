import Document

/// One item of a foreign file as an article of a page.
struct ForeignStory {
  /// The lines above the headline 引题.
  var kickers: [[Inline]] = []
  /// The headline 主题.
  var headline: [Inline] = []
  /// The lines below it 副题.
  var decks: [[Inline]] = []
  /// Who wrote it 署名.
  var bylines: [[Inline]] = []
  /// Where and when it was written 电头.
  var dateline: [Inline] = []
  /// What stands before the text: editor's notes and abstracts.
  var opening: [Block] = []
  /// The text.
  var body: [Block] = []
  /// What stands after it.
  var closing: [Block] = []

  /// Whether there is anything to print.
  var isEmpty: Bool { blocks.isEmpty }

  /// The blocks of the page, in print order.
  var blocks: [Block] {
    var blocks = kickers.map { Block.heading(Heading(level: 3, $0)) }
    if !headline.isEmpty { blocks.append(.heading(Heading(level: 2, headline))) }
    blocks += decks.map { .heading(Heading(level: 3, $0)) }
    blocks += printedBylines.map { .paragraph(Paragraph($0)) }
    let first = VisibleText.bytes(
      text.first { if case .paragraph = $0 { true } else { false } }?.plainText ?? "")
    // An abstract that is the first paragraph is printed once.
    let opening = opening.filter { VisibleText.bytes($0.plainText) != first }
    return blocks + opening + text + closing
  }

  /// The text with the dateline at its start, and without what the head of the story says already.
  var text: [Block] {
    var text = body
    for line in [headline] + decks + printedBylines where !line.isEmpty {
      let words = VisibleText.bytes(line.plainText)
      let place = text.prefix(10).firstIndex { block in
        switch block {
        case .heading(let heading): VisibleText.bytes(heading.content.plainText) == words
        case .paragraph(let paragraph): VisibleText.bytes(paragraph.content.plainText) == words
        default: false
        }
      }
      if let place { text.remove(at: place) }
    }
    guard !dateline.isEmpty else { return text }
    let place = text.firstIndex { if case .paragraph = $0 { true } else { false } }
    guard let place, case .paragraph(let first) = text[place] else {
      return [.paragraph(Paragraph(dateline))] + text
    }
    let saysIt = text.contains { block in
      if case .paragraph(let paragraph) = block { return Self.opens(paragraph.content, with: dateline) }
      return false
    }
    if !saysIt, !Self.names(place: dateline, first.content) {
      text[place] = .paragraph(
        Paragraph(dateline + [.text(Text(Self.separator(after: dateline)))] + first.content))
    }
    return text
  }

  /// The bylines; of one that the text has in a longer form, By Ada Reed, that form.
  private var printedBylines: [[Inline]] {
    bylines.map { line in
      let words = VisibleText.bytes(line.plainText)
      for case .paragraph(let paragraph) in body.prefix(3) {
        let longer = VisibleText.bytes(paragraph.content.plainText)
        if longer.count == words.count + 2, longer[0] | 0x20 == UInt8(ascii: "b"),
          longer[1] | 0x20 == UInt8(ascii: "y"), longer.dropFirst(2).elementsEqual(words)
        {
          return paragraph.content
        }
      }
      return line
    }
  }

  /// What stands between a dateline and the text: a dash, unless it ends in one, and a blank after Chinese.
  private static func separator(after dateline: [Inline]) -> String {
    let last = OneLine.of(dateline.plainText).unicodeScalars.last ?? " "
    return "-–—:".unicodeScalars.contains(last) || last.value >= 0x2E80 ? " " : " — "
  }

  /// Whether a text opens with the place of a dateline and a dash after it, in whatever letters.
  private static func names(place dateline: [Inline], _ text: [Inline]) -> Bool {
    let place = OneLine.of(dateline.plainText).prefix { $0 != "," && $0 != "(" }.lowercased()
      .trimmingPrefix { $0 == " " }
    let opening = OneLine.of(text.plainText).prefix(80).lowercased()
    guard !place.isEmpty, opening.hasPrefix(place) else { return false }
    let rest = opening.dropFirst(place.count)
    guard let next = rest.first, !next.isLetter else { return false }
    return rest.contains { "-–—".contains($0) }
  }

  /// Whether a text begins with the words of another, and not only with the same letters.
  private static func opens(_ text: [Inline], with opening: [Inline]) -> Bool {
    let words = OneLine.of(text.plainText).unicodeScalars
    let first = OneLine.of(opening.plainText).unicodeScalars
    guard words.starts(with: first) else { return false }
    return words.dropFirst(first.count).first.map { !$0.properties.isAlphabetic } ?? true
  }
}
