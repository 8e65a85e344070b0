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
    blocks += bylines.map { .paragraph(Paragraph($0)) }
    return blocks + opening + text + closing
  }

  /// The text with the dateline at its start, and without what the head of the story says already.
  var text: [Block] {
    var text = body
    for line in [headline] + decks + bylines where !line.isEmpty {
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
    if !saysIt { text[place] = .paragraph(Paragraph(dateline + [.text(Text(" "))] + first.content)) }
    return text
  }

  /// Whether a text begins with the words of another, and not only with the same letters.
  private static func opens(_ text: [Inline], with opening: [Inline]) -> Bool {
    let words = OneLine.of(text.plainText).unicodeScalars
    let first = OneLine.of(opening.plainText).unicodeScalars
    guard words.starts(with: first) else { return false }
    return words.dropFirst(first.count).first.map { !$0.properties.isAlphabetic } ?? true
  }
}
