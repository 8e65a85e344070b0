import Export

/// The typed tree of an issue for people: what each line of a page was taken for.
struct TreeTextReport {
  private let language: Language
  private let style: TerminalStyle
  private var text = ""

  /// The tree of an issue.
  ///
  /// - Parameters:
  ///   - issue: The issue.
  ///   - paths: The path of each page as it was named, for its head line.
  ///   - language: The language of the words that are not the page's.
  ///   - style: How to mark them.
  /// - Returns: The report.
  static func text(_ issue: Issue, paths: [String], language: Language, style: TerminalStyle) -> String {
    var report = TreeTextReport(language: language, style: style)
    let pages = TreeReport(issue).pages
    for (index, page) in pages.enumerated() {
      if index > 0 { report.text += "\n" }
      report.add(page, metadata: issue.pages[index].metadata, path: paths[index])
    }
    return report.text
  }

  private init(language: Language, style: TerminalStyle) {
    self.language = language
    self.style = style
  }

  private mutating func add(_ page: TreeReport.PageReport, metadata: Metadata, path: String) {
    text += style(.title, path) + PageWords.suffix(metadata, language) + "\n"
    if page.items.isEmpty, page.matter.isEmpty { text += "\n  \(Wording(zh: "版面是空的", en: "the page is empty")(language))\n" }
    let printed = page.items.enumerated().map { ($0.element, $0.offset) } + page.matter.map { ($0, page.items.count) }
    for (item, _) in printed.sorted(by: { ($0.0.lines?.first ?? 0, $0.1) < ($1.0.lines?.first ?? 0, $1.1) }) {
      add(item)
    }
  }

  private mutating func add(_ item: TreeReport.ItemReport) {
    let kind = PageWords.kind(item.kind, notice: item.notice)(language)
    text += "\n  \(style(.title, kind))  \(style(.faint, PageWords.lines(item.lines, language)))\n"
    var rows = Rows()
    if let kicker = item.kicker { rows.add(.kicker, kicker.lines, kicker.text) }
    if let headline = item.headline {
      rows.add(.headline, headline.lines, headline.printLines.joined(separator: " | "))
    }
    for deck in item.decks { rows.add(.deck, deck.lines, deck.text) }
    if let title = item.title { rows.add(.title, title.lines, title.text) }
    for byline in item.bylines { rows.add(.byline, byline.lines, people(byline)) }
    for note in item.notes { rows.add(.note, note.lines, note.text) }
    if let dateline = item.dateline { rows.add(.dateline, dateline.lines, dateline.text) }
    if let picture = item.picture { rows.add(.picture, item.lines, picture.source) }
    if let caption = item.caption { rows.add(.caption, caption.lines, caption.text) }
    for block in item.body { rows.add(Self.label(block), block.lines, block.text) }
    if let signoff = item.signoff { rows.add(.byline, signoff.lines, people(signoff)) }
    for jump in item.jumps { rows.add(.jump, jump.lines, jump.text) }
    if let column = item.column { rows.add(.column, column.lines, column.text) }
    for credit in item.deskCredits { rows.add(.desk, credit.lines, people(credit)) }
    text += rows.text(language, style)
  }

  private func people(_ line: TreeReport.CreditLineReport) -> String {
    let credits = line.credits.map { credit in
      let names = credit.names.joined(separator: language == .chinese ? "、" : ", ")
      return credit.label.isEmpty ? names : "\(credit.label)\(language == .chinese ? "：" : ": ")\(names)"
    }
    return credits.isEmpty ? line.text : credits.joined(separator: language == .chinese ? "；" : "; ")
  }

  private static func label(_ block: TreeReport.BlockReport) -> Wording {
    switch block.kind {
    case "paragraph": .paragraph
    case "crosshead": Wording(zh: "小标题", en: "crosshead")
    case "list": Wording(zh: "列表", en: "list")
    case "quote": Wording(zh: "引文", en: "quote")
    case "code": Wording(zh: "代码", en: "code")
    case "html": Wording(zh: "HTML", en: "HTML")
    case "table": Wording(zh: "表格", en: "table")
    case "image": .picture
    case "thematicBreak": Wording(zh: "分隔线", en: "break")
    default: Wording(zh: "原样", en: "as is")
    }
  }
}

/// The rows of one item: what it is, its lines, its words.
private struct Rows {
  private var rows: [(label: Wording, lines: [Int]?, text: String)] = []

  mutating func add(_ label: Wording, _ lines: [Int]?, _ text: String) {
    rows.append((label, lines, text))
  }

  /// Each row on one line, in the order of the page, cut where the terminal ends.
  func text(_ language: Language, _ style: TerminalStyle) -> String {
    let labelWidth = language == .chinese ? 8 : 11
    var text = ""
    var last: Wording?
    let ordered = rows.enumerated().sorted { left, right in
      (left.element.lines?[0] ?? 0, left.offset) < (right.element.lines?[0] ?? 0, right.offset)
    }
    for (_, row) in ordered {
      let label = row.label == last ? "" : row.label(language)
      last = row.label
      let lines = row.lines.map { $0[0] == $0[1] ? "\($0[0])" : "\($0[0])–\($0[1])" } ?? ""
      let words = row.text.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " / ")
      let room = (style.width ?? 100) - labelWidth - 13
      text +=
        "    \(DisplayWidth.padded(label, to: labelWidth))"
        + "\(style(.faint, DisplayWidth.padded(lines, to: 9)))\(DisplayWidth.cut(words, to: room))\n"
    }
    return text
  }
}

extension Wording {
  fileprivate static let kicker = Wording(zh: "引题", en: "kicker")
  fileprivate static let headline = Wording(zh: "主题", en: "headline")
  fileprivate static let deck = Wording(zh: "副题", en: "deck")
  fileprivate static let title = Wording(zh: "标题", en: "title")
  fileprivate static let byline = Wording(zh: "署名", en: "byline")
  fileprivate static let note = Wording(zh: "编者按", en: "note")
  fileprivate static let dateline = Wording(zh: "消息头", en: "dateline")
  fileprivate static let picture = Wording(zh: "图片", en: "picture")
  fileprivate static let caption = Wording(zh: "图说", en: "caption")
  fileprivate static let jump = Wording(zh: "转版", en: "jump")
  fileprivate static let column = Wording(zh: "栏目", en: "column")
  fileprivate static let desk = Wording(zh: "编辑", en: "desk")
  fileprivate static let paragraph = Wording(zh: "正文", en: "text")
}
