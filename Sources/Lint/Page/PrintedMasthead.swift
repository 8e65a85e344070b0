import Document
import Newspaper
import Source

/// A masthead 报头 or a folio line 报眉 where a page prints it.
struct PrintedMasthead: Sendable {
  /// Where on the page it stands.
  enum Place: Sendable {
    /// Above all articles.
    case top
    /// Between articles.
    case middle
    /// Below all articles.
    case end
  }

  let passage: Passage
  let line: MastheadLine
  let place: Place

  /// The longest such line, in characters.
  private static let longestLine = 80

  /// The lines of a page that are one, in the order of the text.
  static func find(on page: Page, in prose: Prose) -> [PrintedMasthead] {
    let passages = prose.passages
    var found: [(index: Int, line: MastheadLine, isOutside: Bool)] = []
    for (index, passage) in passages.enumerated() {
      guard passage.bytes.count <= MastheadLine.longest, passage.characterCount <= longestLine,
        let last = passage.last, !"。！？!?".unicodeScalars.contains(last), mayBe(passage, page)
      else { continue }
      let isOutside = isOutside(passage, of: page)
      let mayHoldMore = isOutside && passage.isNoSentence
      let line = MastheadLine(passage.bytes, page.metadata, onlyWhole: !mayHoldMore)
      guard line.saysSomething, line.isWhole || mayHoldMore && line.saysDayOrIssue
      else {
        continue
      }
      found.append((index, line, isOutside))
    }
    guard !found.isEmpty else { return [] }
    let texts = passages.indices.filter { index in
      isText(passages[index], of: page) && !found.contains { $0.index == index }
    }
    guard let first = texts.first, let last = texts.last else {
      return found.map { PrintedMasthead(passage: passages[$0.index], line: $0.line, place: .top) }
    }
    return found.compactMap { entry in
      let passage = passages[entry.index]
      let place: Place = entry.index < first ? .top : entry.index > last ? .end : .middle
      let next = entry.index + 1 < passages.count ? passages[entry.index + 1] : nil
      let masthead = PrintedMasthead(passage: passage, line: entry.line, place: place)
      return place == .top && entry.isOutside || masthead.standsApart(before: next, of: page) ? masthead : nil
    }
  }

  /// The numbers of pages that lines at the top give which say nothing else: a table of contents gives several.
  static func pages(of mastheads: [PrintedMasthead]) -> Set<PageNumber> {
    Set(mastheads.filter { $0.place == .top && $0.line.isPageAlone }.compactMap { $0.line.page?.value })
  }

  /// Whether a text may be such a line by what it is on the page.
  private static func mayBe(_ passage: Passage, _ page: Page) -> Bool {
    switch passage.role {
    case .headline, .deck, .kicker, .crosshead, .body, .label: true
    default: false
    }
  }

  /// Whether a text stands outside of the articles and is no sentence, or hangs under the name of a paper.
  private static func isOutside(_ passage: Passage, of page: Page) -> Bool {
    switch page.items[passage.item] {
    case .photo, .weather, .notice: return false
    case .article(let article):
      // What hangs under the name of the paper reads as an article.
      guard article.headline.level == 1 else { return false }
      let headline = MastheadLine(
        Array(article.headline.content.plainText.utf8), page.metadata, onlyWhole: true)
      return headline.isWhole && headline.saysSomething
    case .label, .fragment: break
    }
    return true
  }

  /// Whether a text is of an article, a notice or the like: what a page is printed for.
  private static func isText(_ passage: Passage, of page: Page) -> Bool {
    switch page.items[passage.item] {
    case .label, .fragment: false
    case .article(let article): article.headline.level > 1 || passage.bytes.endsSentence
    case .photo, .weather, .notice: true
    }
  }

  /// Whether a line among or below the articles is one: it gives the page and the day or the paper. A day with its weekday
  /// is one where the next thing is a headline or nothing: a programme has such lines, too.
  private func standsApart(before next: Passage?, of page: Page) -> Bool {
    if case .article(let article) = page.items[passage.item], passage.role == .headline {
      return article.headline.level == 1 || line.day != nil && (line.page != nil || line.paper != nil)
    }
    // Below a text the name of another paper says where it is from.
    if let paper = line.paper, let publication = page.metadata.publication,
      !Self.isSamePaper(paper.value, publication)
    {
      return false
    }
    if line.page != nil, line.day != nil || line.paper != nil { return true }
    guard line.day != nil, line.weekday != nil else { return false }
    guard let next else { return true }
    return next.role.isOfHeadline && next.item != passage.item
  }
}

/// What a masthead says against what is known of the page.
extension PrintedMasthead {
  /// A thing that is said otherwise, and where.
  struct Disagreement: Sendable {
    let message: Wording
    let offsets: Range<Int>
  }

  /// What the line says otherwise. `pages` are the numbers of pages that such lines at the top give: a table of contents
  /// gives several.
  func disagreements(with metadata: Metadata, pages: Set<PageNumber>) -> [Disagreement] {
    var found: [Disagreement] = []
    let printed = { (offsets: Range<Int>) in passage.string(offsets) }
    if let day = line.day, let date = metadata.date, let printedDay = day.value, printedDay != date {
      found.append(
        Disagreement(
          message: Wording(
            zh: "报头印的是\(printed(day.offsets))，出版日期是 \(date.iso8601)",
            en: "the masthead prints \(printed(day.offsets)), the date is \(date.iso8601)"),
          offsets: day.offsets))
    }
    if line.isWhole, let paper = line.paper, let publication = metadata.publication,
      isNameplate(paper.offsets),
      !Self.isSamePaper(paper.value, publication)
    {
      found.append(
        Disagreement(
          message: Wording(
            zh: "报头印的是“\(paper.value)”，头信息里是“\(publication)”",
            en: "the masthead prints “\(paper.value)”, but the paper is “\(publication)”"),
          offsets: paper.offsets))
    }
    if line.isWhole, let page = line.page, let written = metadata.page,
      !line.isPageAlone || pages.count == 1 && opensLine(page.offsets),
      !PageNumber.all(in: written).isEmpty,
      !PageNumber.all(in: written).contains(where: { $0.isSame(as: page.value) })
    {
      found.append(
        Disagreement(
          message: Wording(
            zh: "版面上印的是“\(printed(page.offsets))”，头信息里的版次是 \(written)",
            en: "the page prints “\(printed(page.offsets))”, but its number is \(written)"),
          offsets: page.offsets))
    }
    if let issue = line.issue, let written = metadata.issue, let number = Self.number(in: written),
      number != issue.value
    {
      found.append(
        Disagreement(
          message: Wording(
            zh: "报头印的是“\(printed(issue.offsets))”，头信息里的期号是 \(written)",
            en: "the masthead prints “\(printed(issue.offsets))”, but the issue number is \(written)"),
          offsets: issue.offsets))
    }
    return found
  }

  /// Whether a name is that of the paper that prints the page: it heads the page, or has day and page beside it. At the end
  /// of an article it says where the text is from.
  private func isNameplate(_ offsets: Range<Int>) -> Bool {
    // A weekly 周刊 may be a supplement of the paper.
    guard !passage.string(offsets).hasSuffix("周刊") else { return false }
    return place == .top
      ? passage.role != .body || line.day != nil || line.page != nil : passage.role == .headline
  }

  /// Whether the number of the page opens its line: a section before it makes that a line of contents.
  private func opensLine(_ offsets: Range<Int>) -> Bool {
    offsets.lowerBound == passage.trimmed.lowerBound
  }

  private static func isSamePaper(_ one: String, _ other: String) -> Bool {
    let (one, other) = (plain(one), plain(other))
    return one.isEmpty || other.isEmpty || contains(one, other) || contains(other, one)
  }

  private static func plain(_ name: String) -> [UInt8] {
    Array(
      String(
        String.UnicodeScalarView(name.unicodeScalars.filter { $0.isHan || $0.isDigit || $0.isAlphabetic })
      )
      .lowercased().utf8)
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
  }

  /// The last number that a text gives: 4410, 第4410期, 12-34.
  private static func number(in text: String) -> Int? {
    let digits = text.utf8.filter { $0 != UInt8(ascii: ",") }.split { !$0.isDigit }.last
    guard let digits, digits.count <= 9 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension MastheadLine {
  /// Whether a day stands beside its weekday or the number of the issue, or that beside the paper: a masthead with more on
  /// it.
  fileprivate var saysDayOrIssue: Bool {
    day != nil && (weekday != nil || issue != nil) || paper != nil && issue != nil
  }
}

extension Passage {
  /// Whether no mark between clauses stands in the text.
  fileprivate var isNoSentence: Bool {
    !marks.contains { "。！？；，,;".unicodeScalars.contains($0.scalar) }
  }
}

extension PageNumber {
  /// Whether two numbers are one page; a number without its letter may be any section's.
  func isSame(as other: PageNumber) -> Bool {
    number == other.number && (letters == other.letters || letters.isEmpty || other.letters.isEmpty)
  }
}
