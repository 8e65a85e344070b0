import Document
import Source

/// Sorts what stands below a headline into the parts of an article.
struct ArticleAssembly {
  let blocks: [PageBlock]
  let source: SourceText
  let weather: WeatherSignals
  let datelines: DatelineGrammar
  let jumps: JumpGrammar
  let notes: EditorNotes
  let signoffs: SignoffGrammar
  let penNames: PenName
  /// Whether the page is a story that a feed sent.
  let isOfFeed: Bool
  let taglines: EnglishTagline
  let signatures: EnglishSignature

  init(
    blocks: [PageBlock], source: SourceText, words: SharedHouseStyle, weather: WeatherSignals,
    reader: PrintedLineReader, isOfFeed: Bool
  ) {
    self.isOfFeed = isOfFeed
    self.blocks = blocks
    self.source = source
    self.weather = weather
    datelines = DatelineGrammar(words: words, bylines: reader.bylines, isOfFeed: isOfFeed)
    signoffs = SignoffGrammar(bylines: reader.bylines)
    penNames = PenName(people: reader.bylines.people)
    jumps = reader.jumps
    notes = EditorNotes(words: words)
    taglines = EnglishTagline(words: words)
    signatures = EnglishSignature(words: words)
  }

  /// The stretches of indexes without a gap.
  static func runs(_ indexes: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    for index in indexes {
      if let last = runs.last?.last, last + 1 == index {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  /// Whether a block is a credit of the desk or of a column.
  func isDeskOrColumn(_ index: Int) -> Bool {
    switch blocks[index].line?.kind {
    case .desk, .column: true
    default: false
    }
  }

  /// Whether a block is a paragraph that is no printed line of another kind.
  func isProse(_ index: Int) -> Bool {
    guard blocks[index].paragraph != nil else { return false }
    guard let line = blocks[index].line else { return true }
    return line.isText
  }

  /// The article that a section is. Every block of its content becomes one part of it.
  ///
  /// The result depends on the order of the blocks within each part only: a page written again with the parts of each
  /// article in canonical order is understood in the same way.
  func article(_ section: PageSection, _ headline: Heading) -> Article {
    var article = Article(kicker: section.kicker, headline: headline, decks: section.decks)
    let places = LinePlaces(section.content, self)
    let closing = closing(section.content, places)
    var isOpening = true
    var isBareNote = false
    let pen =
      penName(in: section.content, of: headline)
      ?? feedByline(section.content).map { (position: 0, names: $0) }
    for (position, index) in section.content.enumerated() {
      let block = blocks[index]
      let isEdge = isOpening || position >= closing || isAboveBox(position, section.content)
      if let paragraph = block.paragraph {
        if position == pen?.position {
          let names = pen?.names ?? []
          let credits = names.isEmpty ? [] : [Credit(role: nil, label: "", labelOffsets: nil, names: names)]
          article.bylines.append(Byline(paragraph, credits: credits))
          continue
        }
        if let line = block.line, !(line.isMarkedOnly && isListed(position, in: section.content)),
          take(line, paragraph, isEdge: isEdge, isOpening: isOpening, at: position, places, into: &article)
        {
          continue
        }
        if places.taglines.contains(position) {
          article.notes.append(EditorNote(.after, paragraph))
          continue
        }
        let opening = isEdge ? notes.opening(paragraph) : nil
        if opening != nil || isBareNote && isProse(index) {
          article.notes.append(EditorNote(isOpening ? .before : .after, paragraph))
          isBareNote = opening == .alone
          continue
        }
      }
      isBareNote = false
      if isOpening, let deck = block.heading, isDeck(deck, of: article) {
        article.decks.append(deck)
        continue
      }
      // A picture above the byline does not end the opening.
      if block.figure == nil { isOpening = false }
      // A line set as a heading that the article does not take is a heading like any other.
      article.body.append(block.block.asInMarkdownIfLine)
    }
    keepUnderLastCrosshead(&article)
    // One order for both, so that the parts stand alike however the page mixed them.
    article.jumps =
      article.jumps.filter { $0.direction == .from } + article.jumps.filter { $0.direction == .to }
    article.dateline = dateline(article.body)
    article.signoff = article.closingParagraph.flatMap { signoffs.signoff(of: $0) }
    article.briefs = briefs(article.body)
    addRunInJumps(&article)
    return article
  }

  /// Whether a box with more on the matter follows, which is no part of the text: 链接, 延伸阅读.
  private func isAboveBox(_ position: Int, _ content: [Int]) -> Bool {
    guard position + 1 < content.count, let heading = blocks[content[position + 1]].heading else {
      return false
    }
    return Self.boxes.contains(heading.content.plainText)
  }

  /// What stands above such boxes.
  private static let boxes: Set<String> = [
    "链接", "相关链接", "新闻链接", "知识链接", "延伸阅读", "相关阅读", "数读", "小贴士", "新闻背景", "背景链接", "名词解释",
    "鏈接", "相關鏈接", "延伸閱讀", "新聞背景", "名詞解釋", "小貼士",
  ]

  /// The most blocks that a feed prints before its text.
  private static let mostOfHead = 12

  /// Whether a heading that only furniture such as a forecast keeps from the headline is a deck all the same.
  private func isDeck(_ heading: Heading, of article: Article) -> Bool {
    article.body.isEmpty && article.bylines.isEmpty && article.notes.isEmpty
      && !article.jumps.contains { $0.direction == .from }
      && article.decks.last.map { $0.level == heading.level } ?? true
  }

  /// No article closes with a crosshead: what reads as a byline or as 上接 below the last one is its text.
  private func keepUnderLastCrosshead(_ article: inout Article) {
    guard case .heading(let heading) = article.body.last, heading.printsText, let range = heading.range else {
      return
    }
    let isBelow = { (paragraph: Paragraph?) in (paragraph?.range?.lowerBound ?? 0) > range.lowerBound }
    var below = article.bylines.map(\.paragraph).filter(isBelow)
    article.bylines.removeAll { isBelow($0.paragraph) }
    below += article.jumps.filter { $0.direction == .from }.compactMap(\.paragraph).filter(isBelow)
    article.jumps.removeAll { $0.direction == .from && isBelow($0.paragraph) }
    below.sort { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
    article.body += below.map(Block.paragraph)
  }

  /// The position in the content from which on nothing is body text any more.
  private func closing(_ content: [Int], _ places: LinePlaces) -> Int {
    var closing = content.count
    var position = content.count
    // The paragraph that a note which opens alone may stand above; lines that are taken out may stand between.
    var isBelowBareNote = false
    while position > 0 {
      position -= 1
      let block = blocks[content[position]]
      guard let paragraph = block.paragraph else { break }
      if places.taglines.contains(position) {
        if !isBelowBareNote { closing = position }
      } else if let line = block.line, line.byline != nil || line.isJump || places.signature == position {
        if !isBelowBareNote { closing = position }
      } else if let opening = notes.opening(paragraph), opening == .alone || !isBelowBareNote {
        closing = position
        isBelowBareNote = false
      } else {
        guard !isBelowBareNote else { break }
        isBelowBareNote = true
      }
    }
    return closing
  }

  /// Takes a printed line into the article; false when it is body text where it stands.
  private func take(
    _ line: PrintedLine, _ paragraph: Paragraph, isEdge: Bool, isOpening: Bool, at position: Int,
    _ places: LinePlaces, into article: inout Article
  ) -> Bool {
    switch line.kind {
    case .jump(let match):
      article.jumps.append(jump(match, line.text, paragraph))
      return true
    case .byline(let reading):
      // In the run of the text only a marker and a role together make a byline, or a picture that is not its own.
      let followsPicture = if case .figure = article.body.last { true } else { false }
      guard isEdge || followsPicture || reading.hasMarker && !reading.roles.isEmpty || isPictureLost(line)
      else {
        return false
      }
      article.bylines.append(Byline(paragraph, credits: reading.credits))
      return true
    case .placed(let reading, let place):
      let isInPlace =
        switch place {
        case .belowPicture: if case .figure = article.body.last { true } else { false }
        case .belowHeadline:
          isOpening && article.bylines.isEmpty && places.holdsText || places.signature == position
        case .belowLetter: isEdge && places.isLetter
        }
      guard isInPlace else { return false }
      article.bylines.append(Byline(paragraph, credits: reading.credits))
      return true
    case .markedLine:
      guard isOpening, article.bylines.isEmpty else { return false }
      article.bylines.append(Byline(paragraph, credits: []))
      return true
    case .desk, .column, .text:
      return false
    }
  }

  /// Whether a line credits a picture that stands nowhere: Photo by Ada Reed, in the run of the text.
  private func isPictureLost(_ line: PrintedLine) -> Bool {
    guard let credit = line.photoCredit, line.text.isPlain else { return false }
    return line.text.bytes[0] < 0x80 && credit.credits.contains { !$0.label.isEmpty }
  }

  /// The dateline that opens the first paragraph of the text, headings and pictures before it apart.
  ///
  /// A feed prints lists of words, a time and a summary before its text.
  private func dateline(_ body: [Block]) -> Dateline? {
    for block in isOfFeed ? body.prefix(Self.mostOfHead) : body[...] {
      switch block {
      case .paragraph(let paragraph):
        if let dateline = datelines.dateline(of: paragraph) { return dateline }
        if !isOfFeed { return nil }
      case .heading, .figure, .thematicBreak: continue
      case .list where isOfFeed: continue
      case .list, .quote, .code, .html, .table, .definition, .opaque: return nil
      }
    }
    return nil
  }

  /// The jumps that open or close a paragraph of the text.
  private func addRunInJumps(_ article: inout Article) {
    for case .paragraph(let paragraph) in article.body where mayHoldJump(paragraph) {
      let text = RunningText(paragraph.content)
      guard text.isPlain else { continue }
      if let match = jumps.opening(text.bytes) { article.jumps.append(jump(match, text, nil)) }
      if let match = jumps.closing(text.bytes) { article.jumps.append(jump(match, text, nil)) }
    }
  }

  /// Whether a paragraph opens or closes with a parenthesis, judged by its source.
  private func mayHoldJump(_ paragraph: Paragraph) -> Bool {
    guard let range = paragraph.range, range.count >= 8 else { return false }
    let bytes = source.bytes
    let first = bytes.scalar(at: range.lowerBound)
    let last = bytes.scalar(at: bytes.start(before: range.upperBound))
    return first == "(" || first == "（" || last == ")" || last == "）"
  }

  private func jump(_ match: JumpGrammar.Match, _ text: RunningText, _ paragraph: Paragraph?) -> Jump {
    Jump(
      match.direction, page: text.string(match.page), slug: match.slug.map(text.string),
      text: text.string(match.offsets), paragraph: paragraph, range: text.range(of: match.offsets))
  }
}

extension PrintedLine {
  /// Whether only a marker says that the line may be a byline.
  fileprivate var isMarkedOnly: Bool {
    if case .markedLine = kind { true } else { false }
  }

  /// Whether the line is a jump.
  fileprivate var isJump: Bool {
    if case .jump = kind { true } else { false }
  }
}

extension Block {
  /// A line that is set as a heading, as that heading; any other block as it is.
  fileprivate var asInMarkdownIfLine: Block {
    if case .paragraph(let paragraph) = self, paragraph.headingLevel != nil { asInMarkdown } else { self }
  }
}
