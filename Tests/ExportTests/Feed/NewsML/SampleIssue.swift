import Export

/// Pages built by hand that hold every kind of item, block and piece of text.
enum SampleIssue {
  /// An issue of two pages with all that can be said of one.
  static let complete = Issue(metadata: metadata, pages: [frontPage, secondPage])

  /// What is known of the issue.
  static let metadata = Metadata(
    publication: "清河日报", date: CalendarDate(year: 2031, month: 3, day: 5), edition: "日报", issue: "12345",
    cn: "CN 99-0001", provider: "qinghe.example", language: "zh-CN",
    rights: Metadata.Rights(holder: "清河日报社", notice: "© 2031 清河日报社", terms: "未经许可不得转载"),
    embargo: Embargo("2031-03-05T06:00:00+08:00"))

  /// A page with one item of each kind.
  static let frontPage = Page(
    file: "01.md",
    frontMatter: FrontMatter(text: "---\ndate: 2031-03-05\r\n\tpage: \"01\"\n---\n", metadata: Metadata()),
    metadata: Metadata(
      page: "01", section: "要闻", editors: [Metadata.Editors(role: "责任编辑", names: ["钱多", "孙少"])]),
    items: [
      .article(article), .weather(weather), .photo(photo), .notice(notice), .label(label),
      .fragment(everything),
    ])

  /// A page whose items have neither titles nor bylines, and an advertisement.
  static let secondPage = Page(
    file: "0\u{8}2.md", metadata: Metadata(page: "02"),
    items: [
      .photo(PhotoStory(title: nil, figures: [figure("b c.png", credit: nil)], caption: nil, credit: nil)),
      .notice(Notice(.advertisement, title: heading(2, "招租"), body: [paragraph("临街旺铺。")])),
      .weather(Weather(title: heading(3, "天气"), body: [paragraph("今天晴。")])),
      .article(Article(headline: heading(1, ""), body: [])),
      .fragment(Fragment([])),
    ])

  /// An article with every part there is.
  static let article = Article(
    kicker: heading(3, "不误农时 抢先机"),
    headline: Heading(level: 2, [text("清河县"), text(" 春耕"), .hardBreak(LineBreak()), text("全面 展开")]),
    decks: [heading(3, "已调运种子三千吨"), heading(4, "农机手 on call")],
    bylines: [byline(["■记者 ", "赵一", "\u{1F}"]), bylineOfTwoLines],
    dateline: Dateline(
      kind: .wire, text: "本报清河3月4日电", length: 24, agency: "本报", place: "清河", date: "3月4日"),
    notes: [
      EditorNote(.before, Paragraph([text("编者按：")])), EditorNote(.after, Paragraph([text("编后：")])),
    ],
    column: ColumnCredit(byline(["QINGHE 栏目统筹:", "周二", ""]), name: "QINGHE"),
    deskCredits: [byline(["责任编辑 ", "钱多", ""]), byline(["校对 ", "孙少", ""])],
    jumps: [
      Jump(.from, page: "1", text: "（上接1版）", paragraph: Paragraph([text("（上接1版）")])),
      Jump(.to, page: "2", text: "（下转2版）", paragraph: Paragraph([text("（下转2版）")])),
    ],
    body: [
      paragraph("本报清河3月4日电 惊蛰前后，田间一派忙碌。"), .heading(heading(3, "农资下乡")),
      .figure(figure("seedling.jpg", credit: byline(["王五", "", " 摄"]))),
      paragraph("农机手 <早> & “晚”。"),
    ])

  /// A weather forecast.
  static let weather = Weather(title: nil, body: [paragraph("今天多云，明天晴。")])

  /// A photo story with a picture and a caption of its own.
  static let photo = PhotoStory(
    title: heading(3, "一路花开"), figures: [figure("flowers.webp", credit: byline(["■摄影 ", "吴三", ""]))],
    caption: Paragraph([text("车行花间。")]), credit: byline(["文/", "郑四", ""]))

  /// An announcement.
  static let notice = Notice(.announcement, title: heading(2, "停水公告"), body: [paragraph("明日停水。")])

  /// A label.
  static let label = Label([paragraph("创新实干"), .heading(heading(3, "不简单"))])

  /// Every kind of block and of running text.
  static let everything = Fragment([
    .paragraph(Paragraph(runningText)), .heading(Heading(level: 3, [])), .heading(heading(6, "六级")),
    .list(
      List(
        start: nil, isTight: true,
        items: [
          ListItem([
            paragraph("一"), .list(List(start: 7, isTight: false, items: [ListItem([paragraph("七")])])),
          ]),
          ListItem([]),
        ])),
    .list(
      List(start: 1, isTight: false, items: [ListItem([.quote(Quote([])), .thematicBreak(ThematicBreak())])])),
    .quote(
      Quote([
        .quote(Quote([paragraph("引文")])), .code(CodeBlock(info: "", "a < b\r\n\tc\n")),
        .definition(LinkDefinition(label: "x", destination: "y", title: nil)),
        .figure(figure("", credit: nil)), .figure(figure("in/quote.gif", credit: nil)),
        .heading(heading(3, "引文里的小标题")),
      ])),
    .code(CodeBlock(info: "swift  title=\"x\"", "let a = 1\n")),
    .code(CodeBlock(info: "", "\u{1B}[0m \\ \n")),
    .html(HTMLBlock("<div>\n  &amp;\n</div>")), .table(table), .thematicBreak(ThematicBreak()),
    .opaque(OpaqueSource("> > > deep ]]>")), .quote(Quote([.table(table), .html(HTMLBlock("<p>"))])),
    .figure(
      Figure(image: Image(destination: "a\u{1}.png", title: "t", alternative: runningText), credit: nil)),
    .paragraph(Paragraph([])),
  ])

  /// A table with all alignments and without rows, and one with rows, share their columns.
  static let table = Table(
    alignments: [.none, .left, .center, .right],
    header: ["甲", "乙", "丙", "丁"].map { Table.Cell([text($0)]) },
    rows: [[Table.Cell(runningText), Table.Cell([]), Table.Cell([text("c")]), Table.Cell([text("d")])]])

  /// Every kind of running text.
  static let runningText: [Inline] = [
    text("a<b>&\"c\"\r\t "), .emphasis(StyledText([text("重"), .strong(StyledText([text("要")]))])),
    .strikethrough(StyledText([text("旧")])), .code(CodeSpan("x < y")), .softBreak(LineBreak()),
    .link(Link(destination: "https://qinghe.example/?a=1&b=\"", title: "题", content: [text("链接")])),
    .link(Link(destination: "a\u{2}b\\", title: nil, content: [])), .hardBreak(LineBreak()),
    .image(Image(destination: "i.png", title: "", alternative: [text("小图")])),
    .html(InlineHTML("<br class='x'\n>")), .html(InlineHTML("<!-- \u{3} -->")),
    text("\u{8}\u{FFFE}\u{FFFF}end"),
  ]

  /// A byline of three lines: a printed line end and one that is not.
  static let bylineOfTwoLines = Byline(
    Paragraph([
      text("■记者 赵一"), .hardBreak(LineBreak()), text("通讯员 李 二"), .softBreak(LineBreak()), text("摄影"),
    ]),
    credits: [
      Credit(
        role: "reporter", label: "记者", labelOffsets: 3..<9, names: [Credit.Name("赵一", offsets: 10..<16)]),
      Credit(
        role: "correspondent", label: "通讯员", labelOffsets: 17..<26,
        names: [Credit.Name("李二", offsets: 27..<34)]),
      Credit(role: "photographer", label: "摄影", labelOffsets: 35..<41, names: []),
    ])

  /// Plain text.
  static func text(_ string: String) -> Inline { .text(Text(string)) }

  /// A paragraph of plain text.
  static func paragraph(_ string: String) -> Block { .paragraph(Paragraph([text(string)])) }

  /// A heading of plain text.
  static func heading(_ level: Int, _ string: String) -> Heading {
    Heading(level: level, string.isEmpty ? [] : [text(string)])
  }

  /// A picture.
  static func figure(_ file: String, credit: Byline?) -> Figure {
    Figure(
      image: Image(destination: file, title: nil, alternative: [text("图："), text(file)]), credit: credit)
  }

  /// A byline of three pieces, the second of which is a name.
  static func byline(_ pieces: [String]) -> Byline {
    let start = pieces[0].utf8.count
    let name = Credit.Name(pieces[1], offsets: start..<(start + pieces[1].utf8.count))
    return Byline(
      Paragraph([text(pieces.joined())]),
      credits: [Credit(role: "reporter", label: "", labelOffsets: nil, names: [name])])
  }
}
