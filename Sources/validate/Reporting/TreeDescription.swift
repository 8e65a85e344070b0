import Export

/// Describes the items of one page for ``TreeReport``.
struct TreeDescription {
  private let page: Page
  private let lines: LineTable?

  /// Prepares the description of a page.
  init(_ page: Page) {
    self.page = page
    lines = page.source.map(LineTable.init)
  }

  /// The items in the order of the tree, each picture of a body as an item of its own right after its article.
  var items: [TreeReport.ItemReport] { reports { !$0.isPageMatter } }

  /// What the page prints for itself, in the order of the tree.
  var matter: [TreeReport.ItemReport] { reports(where: \.isPageMatter) }

  private func reports(where isWanted: (Item) -> Bool) -> [TreeReport.ItemReport] {
    let pieces = page.printedItems
    return page.items.enumerated().flatMap { index, item -> [TreeReport.ItemReport] in
      guard isWanted(item) else { return [] }
      let ranges = pieces.filter { $0.item == index && !$0.isColumn }.flatMap(\.parts).map(\.range)
      return describe(item, lines: fileLines(ranges))
    }
  }

  private func describe(_ item: Item, lines: [Int]?) -> [TreeReport.ItemReport] {
    switch item {
    case .article(let article):
      let figures = article.body.compactMap { block -> Figure? in
        if case .figure(let figure) = block { return figure }
        return nil
      }
      return [describe(article, lines: lines)] + figures.map(describe)
    case .photo(let story): return [describe(story, lines: lines)]
    case .weather(let weather):
      return [describe("weather", title: weather.title, body: weather.body, lines: lines)]
    case .notice(let notice):
      var report = describe("notice", title: notice.title, body: notice.body, lines: lines)
      report.notice = notice.kind.rawValue
      return [report]
    case .label(let label):
      var report: TreeReport.ItemReport
      if label.form != nil, case .heading(let title)? = label.body.first {
        report = describe("label", title: title, body: Array(label.body.dropFirst()), lines: lines)
      } else {
        report = describe("label", title: nil, body: label.body, lines: lines)
      }
      report.form = label.form?.rawValue
      if !label.credits.isEmpty, let line = label.body.first {
        report.deskCredits = [
          TreeReport.CreditLineReport(
            text: line.plainText, lines: fileLines([line.range]), credits: credits(label.credits))
        ]
      }
      return [report]
    case .fragment(let fragment): return [describe("fragment", title: nil, body: fragment.body, lines: lines)]
    }
  }

  private func describe(_ article: Article, lines: [Int]?) -> TreeReport.ItemReport {
    var report = TreeReport.ItemReport(kind: "article", lines: lines)
    report.kicker = article.kicker.map(words)
    report.headline = TreeReport.HeadlineReport(
      text: article.headline.text, lines: fileLines([article.headline.range]),
      printLines: article.headline.printLines)
    report.decks = article.decks.map(words)
    report.bylines = article.bylines.map(creditLine)
    report.dateline = article.dateline.map {
      TreeReport.DatelineReport(
        text: $0.text, lines: fileLines([$0.range]), kind: $0.kind.rawValue, credits: credits($0.credits))
    }
    report.column = article.column.map { creditLine($0.byline) }
    report.notes = article.notes.map {
      TreeReport.NoteReport(
        position: $0.position.rawValue, text: $0.paragraph.content.plainText,
        lines: fileLines([$0.paragraph.range]))
    }
    report.body = article.body.map(block)
    report.signoff = article.signoff.map {
      TreeReport.CreditLineReport(
        text: $0.text, lines: fileLines([$0.range]), credits: credits($0.credits))
    }
    report.briefs = article.briefs.map {
      TreeReport.CreditLineReport(
        text: $0.paragraph.content.plainText, lines: fileLines([$0.paragraph.range]),
        credits: credits($0.credits))
    }
    report.jumps = article.jumps.map {
      TreeReport.JumpReport(
        direction: $0.direction.rawValue, page: $0.page, text: $0.text, lines: fileLines([$0.range]))
    }
    report.deskCredits = article.deskCredits.map(creditLine)
    return report
  }

  private func describe(_ story: PhotoStory, lines: [Int]?) -> TreeReport.ItemReport {
    var report = TreeReport.ItemReport(kind: "photo", lines: lines)
    report.title = story.title.map(words)
    for figure in story.figures { add(figure, to: &report) }
    if let caption = story.caption {
      report.caption = TreeReport.WordsReport(
        text: caption.content.plainText, lines: fileLines([caption.range]))
    }
    report.captionCredits += credits(story.captionCredits)
    report.bylines += story.credit.map { [creditLine($0)] } ?? []
    return report
  }

  private func describe(_ figure: Figure) -> TreeReport.ItemReport {
    var report = TreeReport.ItemReport(kind: "photo", lines: fileLines([figure.range]))
    add(figure, to: &report)
    return report
  }

  private func add(_ figure: Figure, to report: inout TreeReport.ItemReport) {
    report.picture =
      report.picture ?? TreeReport.PictureReport(source: figure.image.destination, title: figure.image.title)
    if !figure.caption.isEmpty {
      let ranges = figure.below.isEmpty ? [figure.image.range] : figure.below.map(\.range)
      report.caption = TreeReport.WordsReport(text: figure.caption, lines: fileLines(ranges))
    }
    report.captionCredits += credits(figure.captionCredits + figure.belowCredits.joined())
    report.bylines += figure.credit.map { [creditLine($0)] } ?? []
  }

  private func describe(
    _ kind: String, title: Heading?, body: [Block], lines: [Int]?
  ) -> TreeReport.ItemReport {
    var report = TreeReport.ItemReport(kind: kind, lines: lines)
    report.title = title.map(words)
    report.body = body.map(block)
    return report
  }

  private func words(_ heading: Heading) -> TreeReport.WordsReport {
    TreeReport.WordsReport(text: heading.text, lines: fileLines([heading.range]))
  }

  private func creditLine(_ byline: Byline) -> TreeReport.CreditLineReport {
    TreeReport.CreditLineReport(
      text: byline.text, lines: fileLines([byline.range]), credits: credits(byline.credits))
  }

  private func credits(_ credits: [Credit]) -> [TreeReport.CreditReport] {
    credits.map { TreeReport.CreditReport(role: $0.role, label: $0.label, names: $0.names.map(\.name)) }
  }

  private func block(_ block: Block) -> TreeReport.BlockReport {
    TreeReport.BlockReport(kind: block.kindName, text: block.plainText, lines: fileLines([block.range]))
  }

  /// The first and the last file line that any of the ranges touches; nil when there is none.
  private func fileLines(_ ranges: [SourceRange?]) -> [Int]? {
    guard let lines else { return nil }
    let ranges = ranges.compactMap(\.self)
    guard let first = ranges.first else { return nil }
    let all = lines.lines(of: ranges.reduce(first) { $0.union($1) })
    return [all.lowerBound, all.upperBound]
  }
}

extension Item {
  fileprivate var isPageMatter: Bool {
    if case .label(let label) = self { label.form?.isMatter ?? false } else { false }
  }
}

extension Block {
  /// What the block is called in JSON. A heading in running text is a crosshead.
  var kindName: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "crosshead"
    case .list: "list"
    case .quote: "quote"
    case .code: "code"
    case .html: "html"
    case .table: "table"
    case .figure: "image"
    case .thematicBreak: "thematicBreak"
    case .definition: "definition"
    case .opaque: "opaque"
    }
  }
}
