import Export
import ExportTestSupport
import Testing

/// The hard facts of the one real page.
@Suite(.needsSharedMaterial) struct RealPageTests {
  private let page: Page
  private let lines: LineTable

  init() throws {
    let source = try SourceText(try SharedMaterial.bytes(SharedMaterial.realPage))
    page = PageParser.parse(source, file: "01.md")
    lines = LineTable(source)
  }

  private func first(_ block: Block?) -> Int { block?.range.map { lines.lines(of: $0).lowerBound } ?? 0 }

  private func articles() -> [Article] {
    page.items.compactMap { if case .article(let article) = $0 { article } else { nil } }
  }

  @Test func nineItemsInOrder() {
    let kinds = page.items.map { item in
      switch item {
      case .article: "article"
      case .photo: "photo"
      case .weather: "weather"
      case .notice: "notice"
      case .label: "label"
      case .fragment: "fragment"
      }
    }
    #expect(
      kinds == [
        "article", "article", "article", "weather", "article", "photo", "article", "article", "label",
      ])
    #expect(
      page.items.map { $0.parts.map { first($0.block) } } == [
        [5, 7, 9, 11, 13], [15, 17, 19, 21, 23], [25, 27, 29, 31, 35], [33],
        [37, 39, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62, 64, 66, 68, 70], [74, 76, 78],
        [80, 82, 84, 86, 88, 90], [92, 94, 96, 99, 101, 103, 105, 107, 109, 111, 113, 115, 117], [119],
      ])
  }

  @Test func rolesOfHeadings() {
    let articles = articles()
    #expect(articles.map { first($0.kicker.map(Block.heading)) } == [0, 0, 0, 0, 0, 92])
    #expect(articles.map { first(.heading($0.headline)) } == [5, 15, 25, 37, 80, 94])
    #expect(articles.map { $0.decks.map { first(.heading($0)) } } == [[7], [], [], [], [], []])
    let crossheads = articles.flatMap(\.body).filter { if case .heading = $0 { true } else { false } }
    #expect(crossheads.map { first($0) } == [46, 60])
    #expect(articles.map(\.headline.printLines.count) == [2, 2, 1, 2, 3, 1])
  }

  @Test func sixteenPeople() {
    var people: [String: [String]] = [:]
    func add(_ credits: [Credit]) {
      for credit in credits { people[credit.role ?? "", default: []] += credit.names.map(\.name) }
    }
    for article in articles() {
      article.bylines.forEach { add($0.credits) }
      add(article.dateline?.credits ?? [])
      add(article.column?.byline.credits ?? [])
    }
    for case .photo(let story) in page.items { add(story.credit?.credits ?? []) }
    #expect(
      people.mapValues(\.count) == [
        "reporter": 5, "correspondent": 7, "photographer": 2, "columnCoordinator": 1, "": 1,
      ])
    #expect(Set(people.values.joined()).count == 16)
  }

  @Test func datelinesAndColumn() {
    let datelines = articles().map(\.dateline)
    #expect(datelines.map { $0?.text } == [nil, "本报讯", nil, nil, nil, "本报讯"])
    #expect(datelines.compactMap { $0?.range.map { lines.lines(of: $0).lowerBound } } == [19, 99])
    #expect(datelines.compactMap { $0?.length } == [10, 10])
    let columns = articles().map(\.column)
    #expect(columns.map { $0?.name } == [nil, nil, "DIYIPINGLUN", nil, nil, nil])
  }

  @Test func charactersOfBodies() {
    let counts = articles().map { article in
      article.body.reduce(0) { sum, block in
        if case .paragraph = block { sum + block.plainText.unicodeScalars.count } else { sum }
      }
    }
    #expect(counts == [285, 612, 205, 1679, 796, 1191])
  }

  @Test func everyBlockIsOnePart() {
    #expect(page.parts.count == 56)
    let ranges = page.parts.compactMap(\.range)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }
}
