import Export
import Testing

/// Blocks: what is written, and that it is read back.
struct MarkdownWriterBlockTests {
  static let a = Make.paragraph(Make.text("a"))
  static let b = Make.paragraph(Make.text("b"))
  static let rule = Block.thematicBreak(ThematicBreak())
  static func heading(_ level: Int, _ content: Inline...) -> Block {
    .heading(Heading(level: level, content))
  }
  static func quote(_ blocks: Block...) -> Block { .quote(Quote(blocks)) }
  static func code(_ string: String, info: String = "") -> Block { .code(CodeBlock(info: info, string)) }
  static func html(_ string: String) -> Block { .html(HTMLBlock(string)) }
  static func table(_ alignments: [Table.Alignment], _ rows: [String]...) -> Block {
    let rows = rows.map { row in row.map { Table.Cell($0.isEmpty ? [] : [Make.text($0)]) } }
    return .table(Table(alignments: alignments, header: rows[0], rows: Array(rows.dropFirst())))
  }

  static let leaves: [(Block, String)] = [
    (heading(2, Make.text("标题 一")), "## 标题 一"), (heading(6), "######"), (heading(1, Make.text("#")), "# \\#"),
    (heading(3, Make.text("a ##")), "### a \\##"), (heading(3, Make.text("C#")), "### C#"),
    (heading(3, Make.text("1. a - b")), "### 1. a - b"), (heading(2, Make.text(" a ")), "## &#32;a&#32;"),
    (heading(2, Make.text("a"), Make.hard, Make.text("b")), "a  \nb\n---"),
    (heading(1, Make.text("a"), Make.soft, Make.text("- b")), "a\n\\- b\n==="),
    (rule, "---"), (quote(a), "> a"), (quote(), ">"), (quote(quote(a), b), "> > a\n>\n> b"),
    (code("a\n\n  b\n"), "```\na\n\n  b\n```"), (code(""), "```\n```"), (code("\n"), "```\n\n```"),
    (code("```\n", info: "swift"), "````swift\n```\n````"), (code("a ```\n"), "```\na ```\n```"),
    (code("a\n", info: "a`b"), "~~~a`b\na\n~~~"),
    (code("a\n", info: "&amp; \\*"), "```&amp;amp; \\\\*\na\n```"),
    (html("<div>\n a\n</div>"), "<div>\n a\n</div>"), (html("<!-- a\n\nb -->"), "<!-- a\n\nb -->"),
    (
      table([.none, .left, .center, .right], ["a", "b", "", "d"], ["|", "", "`", "\\"]),
      "| a | b | | d |\n| --- | :-- | :-: | --: |\n| \\| | | ` | \\ |"
    ),
    (table([.none], [""]), "| |\n| --- |"), (table([.none], ["\\|"]), "| \\\\\\| |\n| --- |"),
  ]

  static let lists: [(Block, String)] = [
    (Make.list(Make.item(a), Make.item(b)), "- a\n- b"),
    (Make.list(isTight: false, Make.item(a), Make.item(b)), "- a\n\n- b"),
    (Make.list(isTight: false, Make.item(a, b)), "- a\n\n  b"),
    (Make.list(start: 9, Make.item(a), Make.item(b)), "9. a\n10. b"),
    (Make.list(start: 999_999_999, Make.item(a), Make.item(b)), "999999999. a\n999999999. b"),
    (Make.list(start: 0, Make.item(a, Make.list(Make.item(b)))), "0. a\n   - b"),
    (Make.list(Make.item(), Make.item(a)), "-\n- a"),
    (Make.list(Make.item(Make.list(Make.item(a)))), "- - a"),
    (Make.list(Make.item(Make.list(Make.item(Make.list(Make.item()))))), "- * -"),
    (Make.list(Make.item(rule)), "- ***"), (Make.list(Make.item(a, rule)), "- a\n  ***"),
    (Make.list(Make.item(Make.paragraph(Make.text("--")))), "- \\--"),
    (Make.list(Make.item(code("a\n"))), "- ```\n  a\n  ```"),
    (Make.list(Make.item(quote(a), heading(2))), "- > a\n  ##"),
    (Make.list(Make.item(html("  <div>\n  a"))), "-\n    <div>\n    a"),
    (Make.list(Make.item(a, Make.list(Make.item()))), "- a\n  - [//]: #"),
    (Make.list(Make.item(a, table([.none], ["-"]))), "- a\n  | \\- |\n  | --- |"),
    (Make.list(Make.item(a), Make.item(quote(a, b))), "- a\n- > a\n  >\n  > b"),
    (Make.list(Make.item(html("<!--"))), "- <!--\n[//]: #"),
  ]

  @Test(arguments: leaves + lists)
  func writes(_ block: Block, _ expected: String) throws {
    try expect(block, writes: expected)
  }

  /// Blocks that Markdown cannot spell, and what is written for them.
  static let impossible: [(Block, String)] = [
    (heading(3, Make.text("a"), Make.hard, Make.text("b"), Make.soft, Make.text("c")), "### a<br />b c"),
    (Make.list(Make.item(a, b)), "- a\n\n  b"), (Make.list(isTight: false, Make.item(a)), "- a"),
    (Make.list(Make.item(Make.list(Make.item(a)), b)), "- - a\n\n  b"), (Make.paragraph(), ""),
    (html(""), ""),
    (Make.list(Make.item(Make.paragraph(), a)), "- a"), (heading(9, Make.text("a")), "###### a"),
  ]

  @Test(arguments: impossible)
  func writesTheNearestThing(_ block: Block, _ expected: String) {
    #expect(String(decoding: MarkdownWriter.write(block), as: UTF8.self) == expected)
  }

  /// Blocks one after the other.
  static let sequences: [([Block], String)] = [
    ([a, b], "a\n\nb"), ([Make.list(Make.item(a)), Make.list(Make.item(b))], "- a\n\n* b"),
    ([Make.list(Make.item(a)), Make.list(Make.item(b)), Make.list(Make.item(a))], "- a\n\n* b\n\n- a"),
    ([Make.list(Make.item(a)), Make.list(start: 1, Make.item(b))], "- a\n\n1. b"),
    ([Make.list(start: 1, Make.item(a)), Make.list(start: 1, Make.item(b))], "1. a\n\n1) b"),
    ([quote(a), quote(b)], "> a\n\n> b"), ([a, rule], "a\n\n---"),
    ([Make.list(Make.item(a)), html("  <div>")], "- a\n\n[//]: #\n\n  <div>"),
    ([Make.paragraph(), a, Make.paragraph()], "a"),
    (
      [
        .definition(LinkDefinition(label: "a", destination: "u", title: nil)),
        .definition(LinkDefinition(label: "b\nc", destination: "", title: "t")),
        Make.paragraph(Make.text("[a] 字")),
      ],
      "[a]: u\n[b c]: <> \"t\"\n\n\\[a] 字"
    ),
  ]

  @Test(arguments: sequences)
  func writesSequences(_ blocks: [Block], _ expected: String) throws {
    let written = MarkdownWriter.write(blocks)
    #expect(String(decoding: written, as: UTF8.self) == expected)
    let read = MarkdownParser.parse(try SourceText(written + [0x0A])).blocks
    #expect(read.hasSameStructure(as: blocks.filter { $0 != Make.paragraph() }))
    #expect(MarkdownWriter.write(read) == written)
  }

  @Test func writesAFigureAsPictureAndCredit() throws {
    let image = Image(destination: "a.jpg", title: nil, alternative: [Make.text("江边")])
    let credit = Byline(Paragraph([Make.text("■摄影 林晓")]), credits: [])
    try expect(.figure(Figure(image: image, credit: credit)), writes: "![江边](a.jpg)\n\n■摄影 林晓")
    try expect(.figure(Figure(image: image, credit: nil)), writes: "![江边](a.jpg)")
  }

  @Test func dependsOnContentOnly() {
    let definition = Block.definition(LinkDefinition(label: "x", destination: "y", title: nil))
    let parsed = Make.list(
      Make.item(
        definition, .paragraph(Paragraph([.text(Text("a", range: SourceRange(2, 3))), Make.text("*b*")]))))
    let made = Make.list(Make.item(Make.paragraph(Make.text("a*b*"))))
    #expect(MarkdownWriter.write(parsed) == MarkdownWriter.write(made))
  }

  static let styled: [(MarkdownStyle, Block, String)] = [
    (
      MarkdownStyle(bullet: .plus, markerPadding: 3), Make.list(Make.item(a, Make.list(Make.item(b)))),
      "+   a\n    +   b"
    ),
    (MarkdownStyle(markerPadding: 9), Make.list(Make.item(a)), "-    a"),
    (
      MarkdownStyle(orderedDelimiter: .parenthesis),
      Make.list(start: 1, Make.item(a), Make.item(b)), "1) a\n2) b"
    ),
    (
      MarkdownStyle(emphasis: .underscore, strong: .underscore),
      Make.paragraph(Make.em(Make.text("a")), Make.text(" "), Make.strong(Make.text("b"))), "_a_ __b__"
    ),
    (
      MarkdownStyle(emphasis: .underscore), Make.paragraph(Make.text("a"), Make.em(Make.text("b"))),
      "&#97;_b_"
    ),
    (MarkdownStyle(fence: .tilde), code("a\n"), "~~~\na\n~~~"),
    (MarkdownStyle(code: .indented), code("a\n\nb\n"), "    a\n\n    b"),
    (MarkdownStyle(code: .indented), code("\na\n"), "```\n\na\n```"),
    (MarkdownStyle(code: .indented), Make.list(Make.item(code("a\n"))), "- ```\n  a\n  ```"),
    (MarkdownStyle(thematicBreak: .spacedHyphens), rule, "- - -"),
    (
      MarkdownStyle(hardBreak: .backslash), Make.paragraph(Make.text("a"), Make.hard, Make.text("b")),
      "a\\\nb"
    ),
    (MarkdownStyle(heading: .underlined), heading(2, Make.text("标题一二")), "标题一二\n----"),
    (MarkdownStyle(heading: .underlined), heading(3, Make.text("标题")), "### 标题"),
  ]

  @Test(arguments: styled)
  func writesInAStyle(_ style: MarkdownStyle, _ block: Block, _ expected: String) throws {
    try expect(block, style: style, writes: expected)
  }
}
