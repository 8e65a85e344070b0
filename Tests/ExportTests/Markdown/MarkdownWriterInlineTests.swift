import Export
import Testing

/// Short names for the inlines of the tests.
enum Make {
  static func text(_ string: String) -> Inline { .text(Text(string)) }
  static func em(_ content: Inline...) -> Inline { .emphasis(StyledText(content)) }
  static func strong(_ content: Inline...) -> Inline { .strong(StyledText(content)) }
  static func struck(_ content: Inline...) -> Inline { .strikethrough(StyledText(content)) }
  static func code(_ string: String) -> Inline { .code(CodeSpan(string)) }
  static func html(_ string: String) -> Inline { .html(InlineHTML(string)) }
  static func link(_ destination: String, title: String? = nil, _ content: Inline...) -> Inline {
    .link(Link(destination: destination, title: title, content: content))
  }
  static func image(_ destination: String, title: String? = nil, _ alternative: Inline...) -> Inline {
    .image(Image(destination: destination, title: title, alternative: alternative))
  }
  static let soft = Inline.softBreak(LineBreak())
  static let hard = Inline.hardBreak(LineBreak())
  static func paragraph(_ content: Inline...) -> Block { .paragraph(Paragraph(content)) }
  static func item(_ blocks: Block...) -> ListItem { ListItem(blocks) }
  static func list(start: Int? = nil, isTight: Bool = true, _ items: ListItem...) -> Block {
    .list(List(start: start, isTight: isTight, items: items))
  }
}

/// Inlines as a paragraph: what is written, and that it is read back.
struct MarkdownWriterInlineTests {
  typealias Example = ([Inline], String)

  static let emphasis: [Example] = [
    ([Make.em(Make.text("a"))], "*a*"),
    ([Make.text("好"), Make.em(Make.text("对")), Make.text("吗")], "好*对*吗"),
    ([Make.strong(Make.em(Make.text("a")))], "**_a_**"),
    ([Make.em(Make.strong(Make.text("a")))], "***a***"),
    ([Make.em(Make.em(Make.text("a")))], "*_a_*"),
    ([Make.strong(Make.strong(Make.text("a")))], "****a****"),
    ([Make.strong(Make.em(Make.text("a")), Make.text(" b"))], "***a* b**"),
    ([Make.em(Make.text("a")), Make.em(Make.text("b"))], "*a*_b_"),
    ([Make.em(Make.text("a")), Make.em(Make.text("b")), Make.em(Make.text("c"))], "*a*_b_*c*"),
    ([Make.em(Make.text("a")), Make.em(Make.text("b")), Make.text("c")], "*a*_b_&#99;"),
    ([Make.strong(Make.text("a")), Make.em(Make.text("b"))], "**a***b*"),
    ([Make.em(Make.text("a*b"))], "*a\\*b*"),
    ([Make.em(Make.text("*"))], "*\\**"),
    ([Make.text("*"), Make.em(Make.text("a"))], "**a*"),
    ([Make.struck(Make.text("a")), Make.text("~")], "~~a~~\\~"),
  ]

  /// Emphasis beside Chinese punctuation, which CommonMark takes as text: the letter outside gives way.
  static let punctuation: [Example] = [
    ([Make.text("好"), Make.strong(Make.text("“对”")), Make.text("吗")], "&#x597D;**“对”**&#x5417;"),
    ([Make.text("好，"), Make.strong(Make.text("“对”")), Make.text("。")], "好，**“对”**。"),
    ([Make.text("说:"), Make.strong(Make.text("“对”")), Make.text("吗")], "说:**“对”**&#x5417;"),
    ([Make.text("a"), Make.em(Make.text(" b "))], "&#97;*&#32;b&#32;*"),
    ([Make.text("好"), Make.struck(Make.strong(Make.text("“对”")))], "&#x597D;~~**“对”**~~"),
    ([Make.strong(Make.text("\u{3000}对"))], "**&#x3000;对**"),
  ]

  static let links: [Example] = [
    ([Make.link("u", Make.text("a"))], "[a](u)"),
    ([Make.link("", Make.text("a"))], "[a]()"),
    ([Make.link("", title: "t", Make.text("a"))], "[a](<> \"t\")"),
    ([Make.link("u", title: "t", Make.text("a"))], "[a](u \"t\")"),
    ([Make.link("u", title: "a \"b\"", Make.text("a"))], "[a](u 'a \"b\"')"),
    ([Make.link("u", title: "'\"\\", Make.text("a"))], "[a](u \"'\\\"\\\\\")"),
    ([Make.link("u", title: "a\nb &amp;", Make.text("a"))], "[a](u \"a&#10;b &amp;amp;\")"),
    ([Make.link("u v", Make.text("a"))], "[a](<u v>)"),
    ([Make.link("u(v)w", Make.text("a"))], "[a](u(v)w)"),
    ([Make.link("u)", Make.text("a"))], "[a](<u)>)"),
    ([Make.link("<u>", Make.text("a"))], "[a](<\\<u\\>>)"),
    ([Make.link("u\\*&lt;", Make.text("a"))], "[a](u\\\\*&amp;lt;)"),
    ([Make.link("中文.html", Make.text("a"))], "[a](中文.html)"),
    ([Make.link("http://a.example/?b&c", Make.text("http://a.example/?b&c"))], "<http://a.example/?b&c>"),
    (
      [Make.link("http://a.example/&amp;", Make.text("http://a.example/&amp;"))],
      "[http://a.example/&amp;amp;](http://a.example/&amp;amp;)"
    ),
    ([Make.link("mailto:k@a.example", Make.text("k@a.example"))], "<k@a.example>"),
    ([Make.link("a", Make.text("a"))], "[a](a)"),
    ([Make.link("u", Make.text("a]b"))], "[a\\]b](u)"),
    ([Make.link("u", Make.text("[1]"))], "[[1]](u)"),
    ([Make.link("u", Make.text("a[b"))], "[a\\[b](u)"),
    ([Make.text("!"), Make.link("u", Make.text("a"))], "\\![a](u)"),
    ([Make.image("a.jpg", title: "t", Make.text("江 [1]"))], "![江 [1]](a.jpg \"t\")"),
    ([Make.image("a.jpg")], "![](a.jpg)"),
    ([Make.link("u", Make.image("a.jpg", Make.text("江")))], "[![江](a.jpg)](u)"),
    ([Make.text("["), Make.link("u", Make.text("a")), Make.text("](v)")], "[[a](u)](v)"),
    ([Make.link("u", Make.strong(Make.text("“对”"))), Make.text("a")], "[**“对”**](u)a"),
  ]

  static let leaves: [Example] = [
    ([Make.code("a")], "`a`"),
    ([Make.code("`")], "`` ` ``"),
    ([Make.code("a`b``c")], "```a`b``c```"),
    ([Make.code(" a ")], "`  a  `"),
    ([Make.code(" a")], "` a`"),
    ([Make.code("  ")], "`  `"),
    ([Make.text("`"), Make.code("a")], "\\``a`"),
    ([Make.code("a"), Make.text("`")], "`a`\\`"),
    ([Make.text("` "), Make.code("a")], "\\` `a`"),
    ([Make.text("`` "), Make.code("a")], "`` `a`"),
    ([Make.html("<b>"), Make.text("a"), Make.html("</b>")], "<b>a</b>"),
    ([Make.html("<b>")], "[//]: #\n    <b>"),
    ([Make.text("a"), Make.soft, Make.html("<div>")], "a\n    <div>"),
    ([Make.html("<b\n>"), Make.text("a")], "<b\n    >a"),
    ([Make.text("a"), Make.hard, Make.text("b")], "a  \nb"),
    ([Make.hard, Make.text("b")], "\\\nb"),
    ([Make.text("a"), Make.hard, Make.hard, Make.text("b")], "a  \n\\\nb"),
    ([Make.text("a "), Make.soft, Make.text(" b")], "a&#32;\n&#32;b"),
    ([Make.text("a\\"), Make.soft, Make.text("b")], "a\\\\\nb"),
    ([Make.text("a\\"), Make.hard, Make.text("b")], "a\\  \nb"),
    ([Make.strong(Make.hard, Make.text("a"))], "**\\\na**"),
  ]

  @Test(arguments: emphasis + punctuation + links + leaves)
  func writes(_ content: [Inline], _ expected: String) throws {
    try expect(content, writes: expected)
  }

  /// Trees that Markdown cannot spell, none of which the parser makes, and what is written for them.
  static let impossible: [Example] = [
    ([Make.text("a"), Make.hard], "a<br />"),
    ([Make.text("a"), Make.soft], "a"),
    ([Make.soft, Make.text("a")], "a"),
    ([Make.em(Make.soft, Make.text("a"), Make.soft), Make.text("b")], "*a*\nb"),
    ([Make.text("a"), Make.em(), Make.code(""), Make.text("")], "a"),
    ([Make.link("u", Make.text("a"), Make.link("v", Make.text("b")))], "[ab](u)"),
    ([Make.code("a\nb")], "`a b`"),
    ([Make.text("a\0")], "a\u{FFFD}"),
  ]

  @Test(arguments: impossible)
  func writesTheNearestThing(_ content: [Inline], _ expected: String) throws {
    let written = MarkdownWriter.write(.paragraph(Paragraph(content)))
    #expect(String(decoding: written, as: UTF8.self) == expected)
    let read = MarkdownParser.parse(try SourceText(written)).blocks
    #expect(MarkdownWriter.write(read) == written)
  }
}
