import Export

/// One page on a proof sheet: its masthead, its items as a newspaper sets them, and the notes below each.
struct ProofPage {
  private let page: Page
  private let language: Language
  private let notes: ProofNotes
  private let groups: [Int: [ProofMarks.Numbered]]
  private let pieces: [PrintedItem]
  private let onPage: [ProofMarks.Numbered]
  private var text: ProofText
  private let unprinted: [SourceRange]

  /// Numbers the findings and finds their places. `prefix` keeps the addresses of pages apart.
  init(_ page: Page, findings: [FindingReport], prefix: String, language: Language) {
    self.page = page
    self.language = language
    pieces = page.printedItems
    unprinted = page.unprintedText
    var numbered: [ProofMarks.Numbered] = []
    var onPage: [ProofMarks.Numbered] = []
    var groups: [Int: [ProofMarks.Numbered]] = [:]
    let lines = page.source.map(LineTable.init)
    for group in FindingGroups(findings, page: page, lines: lines, language: language).groups {
      for finding in group.findings {
        let entry = ProofMarks.Numbered(
          finding: finding, number: numbered.count + 1, isOnPage: group.piece == nil)
        numbered.append(entry)
        if let piece = group.piece { groups[piece, default: []].append(entry) } else { onPage.append(entry) }
      }
    }
    self.groups = groups
    self.onPage = onPage
    let source = page.source ?? SourceText("")
    let marks = ProofMarks(numbered, leaves: ProofLeaves.of(page, unprinted: unprinted))
    text = ProofText(source, marks, prefix: prefix, language: language)
    notes = ProofNotes(source, prefix: prefix, placed: marks.placed, language: language)
  }

  /// The page.
  mutating func html() -> String {
    var html = masthead()
    if !onPage.isEmpty {
      let title = Wording(zh: "整版", en: "The page as a whole")(language)
      html += "<section class=\"whole\"><h4>\(title)</h4>\n\(notes.html(onPage))</section>\n"
    }
    html += "<div class=\"items\">\n"
    for index in pieces.indices { html += item(index) }
    return html + "</div>\n" + unprintedLines()
  }

  private func masthead() -> String {
    let metadata = page.metadata
    let number = metadata.page.map { Wording(zh: "第 \($0) 版", en: "Page \($0)")(language) }
    let left = [number, metadata.section, metadata.edition].compactMap(\.self)
    let date = metadata.date.map { day in
      Wording(zh: "\(day.year)年\(day.month)月\(day.day)日", en: day.iso8601)(language)
    }
    let issue = metadata.issue.map { Wording(zh: "总第 \($0) 期", en: "No. \($0)")(language) }
    let right = [date, issue, metadata.cn].compactMap(\.self)
    let editors = metadata.editors.map { "\($0.role) \($0.names.joined(separator: " "))" }
    func line(_ words: [String]) -> String {
      words.map { MarkupText.escaped($0) }.joined(separator: " &ensp; ")
    }
    let name = metadata.publication.map { "<p class=\"paper\">\(MarkupText.escaped($0))</p>" } ?? ""
    guard !(name.isEmpty && left.isEmpty && right.isEmpty && editors.isEmpty) else { return "" }
    return """
      <header class="masthead">\(name)
      <p class="folio"><span>\(line(left))</span><span>\(line(editors))</span><span>\(line(right))</span></p></header>

      """
  }

  private mutating func item(_ index: Int) -> String {
    let piece = pieces[index]
    let parts = piece.isColumn ? "" : content(page.items[piece.item], piece.parts)
    let columns = piece.isColumn ? piece.parts.map { text.block($0.block, named: "column") }.joined() : parts
    let (kind, size) = piece.isColumn ? ("label", "short") : Self.kind(page.items[piece.item])
    return """
      <article class="item \(kind) \(size)">
      \(columns)\(notes.html(groups[index] ?? []))</article>

      """
  }

  /// What an item is, and how much of it there is: how wide it is set follows from that.
  private static func kind(_ item: Item) -> (kind: String, size: String) {
    let count = item.parts.reduce(0) { $0 + $1.block.plainText.unicodeScalars.count }
    let size = count > 600 ? "long" : count > 220 ? "medium" : "short"
    switch item {
    case .article: return ("story", size)
    case .photo: return ("photo", "short")
    case .weather: return ("weather", "short")
    case .notice: return ("notice", size)
    case .label: return ("label", "short")
    case .fragment: return ("fragment", size)
    }
  }

  /// The head of an item, its text in columns, and its foot.
  private mutating func content(_ item: Item, _ parts: [PagePart]) -> String {
    var (head, body, foot) = ("", "", "")
    let isStory = if case .article = item { true } else { false }
    if case .article(let article) = item {
      text.dateline = article.dateline?.range
    } else {
      text.dateline = nil
    }
    for part in parts {
      switch part.key.role {
      case .kicker: head += heading(part.block, "p", "kicker")
      case .headline: head += heading(part.block, isStory ? "h2" : "h3", isStory ? "headline" : "title")
      case .deck: head += heading(part.block, "p", "deck")
      case .byline: head += text.block(part.block, named: "byline")
      case .note: body += text.block(part.block, named: "editor-note")
      case .jump: body += text.block(part.block, named: "jump")
      case .body: body += text.block(part.block)
      case .credit: body += text.block(part.block, named: "credit")
      case .column: foot += text.block(part.block, named: "column")
      case .deskCredit: foot += text.block(part.block, named: "desk")
      }
    }
    return [("header", "head", head), ("div", "body", body), ("footer", "foot", foot)]
      .filter { !$0.2.isEmpty }
      .map { "<\($0.0) class=\"\($0.1)\">\n\($0.2)</\($0.0)>\n" }.joined()
  }

  private mutating func heading(_ block: Block, _ tag: String, _ name: String) -> String {
    guard case .heading(let heading) = block else { return text.block(block, named: name) }
    return "<\(tag) class=\"\(name)\">\(text.heading(heading, inLines: tag != "p"))</\(tag)>\n"
  }

  /// The text of the file that is not printed: it may have faults, too.
  private mutating func unprintedLines() -> String {
    guard !unprinted.isEmpty else { return "" }
    let title = Wording(zh: "写在文件里、不印出来的", en: "In the file, not in print")(language)
    return "<section class=\"unprinted\"><h4>\(title)</h4>\n"
      + unprinted.map { "<pre>\(text.raw($0))</pre>\n" }.joined() + "</section>\n"
  }
}
