import Document
import Source

/// What a page prints for itself and no article: running heads and folios 报眉, the masthead 报头, contacts and lines of the
/// desk, and what programs leave between the lines, such as marks of text recognition and tags of a site builder.
///
/// It is taken out before the page is read, so that a running head within a sentence parts nothing, and becomes items of its
/// own where it stands.
struct PageMatter {
  private var labels: [Label] = []
  /// The blocks that are left.
  private(set) var blocks: [PageBlock] = []

  /// The longest line that is no tag, in bytes.
  private static let longest = 240

  /// Takes the lines of the page from its blocks; `metadata` knows the paper.
  init(_ all: [PageBlock], metadata: Metadata, bylines: BylineGrammar) {
    let lines = all.map { block -> [UInt8]? in
      guard let line = block.line, line.text.isPlain else { return nil }
      return line.text.bytes
    }
    let folios = lines.map { line -> MastheadLine? in
      guard let line, line.count <= Self.longest else { return nil }
      let folio = MastheadLine(line, metadata, onlyWhole: true)
      return folio.isWhole ? folio : nil
    }
    let mastheads = Self.mastheads(all, folios, FolioLine(metadata))
    let firstHeadline = all.indices.first { all[$0].heading != nil && !mastheads.contains($0) }
    let papers =
      folios.compactMap { $0?.isPaperAlone ?? true ? nil : $0?.paper?.value } + [metadata.publication ?? ""]
    let desk = DeskLine(bylines: bylines)
    let foot = Self.foot(of: all, lines, desk)
    blocks.reserveCapacity(all.count)
    for (index, block) in all.enumerated() {
      let isHead = blocks.isEmpty && firstHeadline.map { index < $0 } ?? false
      if mastheads.contains(index) {
        labels.append(Label([block.block], form: .masthead))
      } else if let line = lines[index],
        let label = Self.label(
          line, block, folios[index], isHead: isHead, isFoot: index >= foot, papers: papers,
          metadata: metadata,
          isBelowText: Self.isBelowText(index, all), desk)
      {
        labels.append(label)
      } else {
        blocks.append(block)
      }
    }
    // A page of nothing else is read as it stands.
    if blocks.isEmpty {
      blocks = all
      labels = []
    }
  }

  /// The items with the lines of the page among them, each where it stands.
  func putBack(into items: [Item]) -> [Item] {
    if labels.isEmpty { return items }
    let lines = labels.map { (start: $0.body.first?.range?.lowerBound ?? 0, item: Item.label($0)) }
    let printed = items.map { item in
      (start: item.parts.compactMap { $0.block.range?.lowerBound }.min() ?? 0, item: item)
    }
    return (printed + lines).sorted { $0.start < $1.start }.map(\.item)
  }

  private static func label(
    _ line: [UInt8], _ block: PageBlock, _ folio: MastheadLine?, isHead: Bool, isFoot: Bool, papers: [String],
    metadata: Metadata, isBelowText: Bool, _ desk: DeskLine
  ) -> Label? {
    if ProgramMark.isTag(line) { return Label([block.block], form: .tag) }
    if ProgramMark.isPageMark(line) { return Label([block.block], form: .mark) }
    if let folio, folio.saysSomething || folio.saysImprint {
      if isHead { return Label([block.block], form: folio.page == nil ? .masthead : .folio) }
      if isFolio(folio, line, metadata) { return Label([block.block], form: .folio) }
      if folio.isPaperAlone, isBelowText, let paper = folio.paper?.value,
        papers.contains(where: { $0.utf8.elementsEqual(paper.utf8) })
      {
        return Label([block.block], form: .folio)
      }
    }
    if isBelowText, line.count <= 60, !papers.isEmpty,
      papers.contains(where: { !$0.isEmpty && $0.utf8.elementsEqual(line[line.trimmed(0..<line.count)]) })
    {
      return Label([block.block], form: .folio)
    }
    guard isHead || isFoot, let kind = block.line?.kind,
      let credits = desk.credits(line, kind, isHead: isHead)
    else {
      return nil
    }
    return Label([block.block], form: credits.isEmpty ? .contact : .desk, credits: credits)
  }

  /// Whether text stands above a block, credits and jumps passed over, and no heading.
  private static func isBelowText(_ index: Int, _ blocks: [PageBlock]) -> Bool {
    let above = blocks[..<index].last { block in
      switch block.line?.kind {
      case .byline, .jump, .column, .desk: false
      case .placed, .markedLine, .text, nil: true
      }
    }
    return above.map { $0.heading == nil } ?? false
  }

  /// Whether a line among the articles is a running head: it gives the page with the day or the paper, or the day with the
  /// paper. The name of another paper says below a text where that is from.
  private static func isFolio(_ folio: MastheadLine, _ line: [UInt8], _ metadata: Metadata) -> Bool {
    if let paper = folio.paper?.value, let publication = metadata.publication,
      !Self.plain(publication).hasSuffix(Self.plain(paper)),
      !Self.plain(paper).hasSuffix(Self.plain(publication))
    {
      return false
    }
    if folio.page != nil { return folio.day != nil || folio.paper != nil || ProgramMark.namesPage(line) }
    return folio.day != nil && folio.paper != nil && metadata.publication != nil
  }

  private static func plain(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { $0.isHan || $0.isAlphabetic })).lowercased()
  }

  /// The headings above the first headline that name the paper, the page or the day, with nothing below them but short lines.
  private static func mastheads(
    _ blocks: [PageBlock], _ folios: [MastheadLine?], _ line: FolioLine
  ) -> Set<Int> {
    var found: Set<Int> = []
    var pending: Int?
    for (index, block) in blocks.enumerated() {
      if let heading = block.heading {
        if let pending { found.insert(pending) }
        pending = nil
        guard heading.level == 1, line.says(heading, opensPage: index == 0) else { break }
        pending = index
      } else {
        guard let text = block.line?.text.bytes, !text.endsSentence, text.count <= longest else { break }
        switch block.line?.kind {
        case .text, .placed, .desk: continue
        default: return found
        }
      }
    }
    return found
  }

  /// The index from which on nothing is printed but credits and contacts.
  private static func foot(of blocks: [PageBlock], _ lines: [[UInt8]?], _ desk: DeskLine) -> Int {
    var index = blocks.count
    while index > 0, let kind = blocks[index - 1].line?.kind, let line = lines[index - 1] {
      switch kind {
      // Wherever credits and jumps of an article stand, they are no text.
      case .desk, .column, .byline, .jump: break
      case .placed, .markedLine, .text:
        guard desk.credits(line, kind, isHead: false) != nil else { return index }
      }
      index -= 1
    }
    return index
  }
}
