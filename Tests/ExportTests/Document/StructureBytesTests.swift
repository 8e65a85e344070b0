import Export
import Testing

struct StructureBytesTests {
  static func text(_ string: String) -> Inline { .text(Text(string)) }
  static func paragraph(_ inlines: Inline...) -> Block { .paragraph(Paragraph(inlines)) }
  static func link(_ destination: String, title: String?, _ content: Inline...) -> Inline {
    .link(Link(destination: destination, title: title, content: content))
  }
  static func list(start: Int? = nil, isTight: Bool = true, _ items: [Block]...) -> Block {
    .list(List(start: start, isTight: isTight, items: items.map { ListItem($0) }))
  }
  static func table(_ alignment: Table.Alignment, _ header: String, rows: [String] = []) -> Block {
    .table(
      Table(
        alignments: [alignment], header: [Table.Cell([text(header)])],
        rows: rows.map { [Table.Cell([text($0)])] }))
  }
  static let definition = Block.definition(LinkDefinition(label: "a", destination: "b", title: nil))
  static let credit = Paragraph([text("■摄影 林晓")])
  static let image = Image(destination: "a.jpg", title: nil, alternative: [text("江边")])

  static let equal: [([Block], [Block])] = [
    (
      [paragraph(text("平湖"))],
      [.paragraph(Paragraph([text("平"), text(""), text("湖")], range: SourceRange(0, 6)))]
    ),
    ([definition, paragraph(text("a"))], [paragraph(text("a")), definition]),
    ([list([paragraph(text("a")), definition])], [list([paragraph(text("a"))])]),
    ([paragraph(link("u", title: nil, text("a")))], [paragraph(link("u", title: "", text("a")))]),
    (
      [.figure(Figure(image: image, credit: Byline(credit, credits: [])))],
      [paragraph(.image(image)), .paragraph(credit)]
    ),
    ([.figure(Figure(image: image, credit: nil))], [paragraph(.image(image))]),
  ]

  @Test(arguments: equal)
  func takesTheSameContentForTheSame(_ left: [Block], _ right: [Block]) {
    #expect(StructureBytes.of(left) == StructureBytes.of(right))
    #expect(left.hasSameStructure(as: right))
  }

  /// Every two of these differ.
  static let different: [[Block]] = [
    [],
    [paragraph()],
    [paragraph(text("a"))],
    [paragraph(text("é"))],
    [paragraph(text("e\u{301}"))],
    [paragraph(text("a")), paragraph()],
    [paragraph(.emphasis(StyledText([text("a")])))],
    [paragraph(.strong(StyledText([text("a")])))],
    [paragraph(.strikethrough(StyledText([text("a")])))],
    [paragraph(.code(CodeSpan("a")))],
    [paragraph(.html(InlineHTML("a")))],
    [paragraph(text("a"), .softBreak(LineBreak()))],
    [paragraph(text("a"), .hardBreak(LineBreak()))],
    [paragraph(text("a\n"))],
    [paragraph(link("u", title: nil, text("a")))],
    [paragraph(link("u", title: "t", text("a")))],
    [paragraph(link("", title: "u", text("a")))],
    [paragraph(link("ua", title: nil))],
    [paragraph(.image(Image(destination: "u", title: nil, alternative: [text("a")])))],
    [.heading(Heading(level: 2, [text("a")]))],
    [.heading(Heading(level: 3, [text("a")]))],
    [.quote(Quote([paragraph(text("a"))]))],
    [.code(CodeBlock(info: "", "a"))],
    [.code(CodeBlock(info: "a", ""))],
    [.html(HTMLBlock("a"))],
    [.opaque(OpaqueSource("a"))],
    [.thematicBreak(ThematicBreak())],
    [list([paragraph(text("a"))])],
    [list(isTight: false, [paragraph(text("a"))])],
    [list(start: 1, [paragraph(text("a"))])],
    [list(start: 11, [paragraph(text("a"))])],
    [list([paragraph(text("a")), paragraph(text("b"))])],
    [list([paragraph(text("a"))], [paragraph(text("b"))])],
    [list([])],
    [table(.none, "a")],
    [table(.left, "a")],
    [table(.none, "a", rows: [""])],
    [table(.none, "", rows: ["a"])],
  ]

  @Test func tellsDifferentContentApart() {
    var seen: [[UInt8]: Int] = [:]
    for (index, blocks) in Self.different.enumerated() {
      let bytes = StructureBytes.of(blocks)
      #expect(seen[bytes] == nil, "\(index) and \(seen[bytes] ?? -1)")
      seen[bytes] = index
    }
  }

  @Test func comparesInlinesAndSingleBlocks() {
    let merged: [Inline] = [Self.text("ab"), .softBreak(LineBreak(range: SourceRange(2, 3)))]
    #expect([Self.text("a"), Self.text("b"), .softBreak(LineBreak())].hasSameStructure(as: merged))
    #expect(![Self.text("a")].hasSameStructure(as: merged))
    #expect(Self.paragraph(Self.text("a")).hasSameStructure(as: .paragraph(Paragraph([Self.text("a")]))))
    #expect(!Self.paragraph(Self.text("a")).hasSameStructure(as: Self.definition))
  }
}
