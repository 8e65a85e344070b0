import Export

/// A page with every kind of node, made by hand, with invented people and places.
enum SampleTree {
  static func text(_ string: String) -> Inline { .text(Text(string)) }
  static func paragraph(_ string: String) -> Paragraph { Paragraph([text(string)]) }
  static func byline(_ string: String, role: String?, _ names: String...) -> Byline {
    let credit = Credit(
      role: role, label: "", labelOffsets: nil, names: names.map { Credit.Name($0, offsets: 0..<0) })
    return Byline(paragraph(string), credits: [credit])
  }

  static let inlines: [Inline] = [
    text("字"), .emphasis(StyledText([text("斜")])), .strong(StyledText([text("粗")])),
    .strikethrough(StyledText([text("删")])), .softBreak(LineBreak()), .code(CodeSpan("a\tb")),
    .link(Link(destination: "u", title: "t", content: [text("链")])),
    .image(Image(destination: "v", title: nil, alternative: [text("图")])), .hardBreak(LineBreak()),
    .html(InlineHTML("<br>")),
  ]

  static let blocks: [Block] = [
    .paragraph(Paragraph(inlines)),
    .heading(Heading(level: 3, [text("小标题")])),
    .list(List(start: 2, isTight: true, items: [ListItem([.paragraph(paragraph("项"))])])),
    .quote(Quote([.thematicBreak(ThematicBreak())])),
    .code(CodeBlock(info: "swift", "let a\n")),
    .html(HTMLBlock("<hr>")),
    .table(
      Table(
        alignments: [.right], header: [Table.Cell([text("头")])], rows: [[Table.Cell([text("格")])]])),
    .figure(
      Figure(
        image: Image(destination: "江.jpg", title: nil, alternative: [text("江边")]),
        credit: byline("■摄影 林晓", role: "photographer", "林晓"))),
    .definition(LinkDefinition(label: "a", destination: "b", title: nil)),
    .opaque(OpaqueSource("> >")),
  ]

  static let article = Article(
    kicker: Heading(level: 3, [text("引题")]), headline: Heading(level: 2, [text("主题")]),
    decks: [Heading(level: 3, [text("副题")])], bylines: [byline("■记者 周晴", role: "reporter", "周晴")],
    dateline: Dateline(kind: .local, text: "本报讯", length: 10),
    notes: [EditorNote(.before, paragraph("编者按")), EditorNote(.after, paragraph("编后"))],
    column: ColumnCredit(byline("JIANGBIAN 栏目统筹:林晓", role: "columnCoordinator", "林晓"), name: "JIANGBIAN"),
    deskCredits: [byline("责任编辑 何田", role: nil, "何田")],
    jumps: [
      Jump(.to, page: "2", text: "下转第2版", paragraph: paragraph("下转第2版")),
      Jump(.from, page: "1", text: "上接第1版", paragraph: nil),
    ],
    body: blocks)

  static let page = Page(
    file: "01.md",
    items: [
      .article(article),
      .photo(
        PhotoStory(
          title: Heading(level: 3, [text("春色")]), caption: paragraph("江边"),
          credit: byline("■摄影 林晓", role: nil, "林晓"))),
      .weather(Weather(title: nil, body: [.paragraph(paragraph("今天多云"))])),
      .notice(Notice(.announcement, title: Heading(level: 3, [text("公告")]), body: [])),
      .label(Label([.paragraph(paragraph("栏花"))])),
      .fragment(Fragment([.paragraph(paragraph("散句"))])),
    ],
    definitions: [LinkDefinition(label: "c", destination: "d", title: "e")])
}
