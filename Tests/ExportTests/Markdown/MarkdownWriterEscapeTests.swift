import Export
import Testing

/// Plain text as a paragraph: what is written, and that it is read back.
struct MarkdownWriterEscapeTests {
  /// Text that needs no escape although it is full of characters that may mean something.
  static let unchanged = [
    "林晓 3*4 说:“好”。", "第一条. 标题 (一)", "a - b", "a*b", "2 * 3 * 4", "snake_case_name", "**“好”**吗", "a ** b",
    "价格~500元", "约3~5天", "AT&T", "R&D;", "a < b > c", "x<y", "[注]", "[a] [b]", "a]", "(a)[b", "!", "100%|50%",
    "1.5倍", "1月1日", "2024.1.1", "#标签", "####### 七", "-5℃", "+86", "+86 139", "=2", "a = b", "\"引\" '号'",
    "C:\\temp", "\\ a", "`", "`` ` ```", "~~~a", "C++", "*", "**", "＊注", "·第一", "■记者 林晓", "1)第一", "①",
    "a\u{3000}b", "_", "__", "&amp", "&;", "&#x110000000;", "<", "<>", "<3", "https://a.example/?a=1&b=2",
    "12345678901. a",
    "[a]b", "[注]: 说明 文字", "a  b", "|", "a|b", ":", ": 说明", "☆☆☆", "--", "a\tb", "￥100", "(本报讯)",
  ]

  @Test(arguments: unchanged)
  func leavesAlone(_ text: String) throws {
    // A line that only seems to begin a block is the business of the other tests.
    try expect([.text(Text("字" + text))], writes: "字" + text)
  }

  /// Text and how it must be written.
  static let escaped: [(String, String)] = [
    ("*a*", "\\*a*"), ("3*4*5", "3\\*4*5"), ("**a**", "\\*\\*a**"), ("_a_", "\\_a_"), ("~~a~~", "\\~\\~a~~"),
    ("~a~", "\\~a~"),
    ("`a`", "\\`a`"), ("[a](b)", "\\[a](b)"), ("![a](b)", "!\\[a](b)"), ("<b>", "\\<b>"), ("</b>", "\\</b>"),
    ("<!-- a -->", "\\<!-- a -->"), ("<http://a.example>", "\\<http://a.example>"),
    ("<k@a.example>", "\\<k@a.example>"),
    ("&amp;", "&amp;amp;"), ("&#42;", "&amp;#42;"), ("\\*", "\\\\*"), ("\\\\", "\\\\\\"), ("# a", "\\# a"),
    ("#", "\\#"),
    ("###### a", "\\###### a"), ("- a", "\\- a"), ("-", "\\-"), ("+ a", "\\+ a"), ("* a", "\\* a"),
    ("1. a", "1\\. a"),
    ("12) a", "12\\) a"), ("1.", "1\\."), ("> a", "\\> a"), (">a", "\\>a"), ("---", "\\---"),
    ("* * *", "\\* * *"),
    ("___", "\\___"), ("```", "\\```"), ("~~~ a", "\\~~~ a"), ("<div", "\\<div"), ("<!--", "\\<!--"),
    ("[a]: b", "\\[a]: b"), ("[注]: 说明", "\\[注]: 说明"), (" a", "&#32;a"), ("a ", "a&#32;"), ("\ta", "&#9;a"),
    ("    a", "&#32;   a"), ("a\nb", "a&#10;b"), ("a\r", "a&#13;"), ("\u{FEFF}a", "&#xFEFF;a"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFE}\u{FFFF}"),
  ]

  @Test(arguments: escaped)
  func escapes(_ text: String, _ expected: String) throws {
    try expect([.text(Text(text))], writes: expected)
  }

  /// Lines of one paragraph and how the last one must be written.
  static let laterLines: [(String, String)] = [
    ("2. a", "2. a"), ("1. a", "1\\. a"), ("-", "\\-"), ("+", "+"), ("=", "\\="), ("===", "\\==="),
    ("- a", "\\- a"),
    ("|-|", "\\|-|"), (":-", "\\:-"), ("-|-", "-|-"), ("<b>", "\\<b>"), ("[a]: b", "[a]: b"),
    ("~~~", "\\~~~"),
  ]

  @Test(arguments: laterLines)
  func escapesLaterLines(_ line: String, _ expected: String) throws {
    let content: [Inline] = [.text(Text("字")), .softBreak(LineBreak()), .text(Text(line))]
    try expect(content, writes: "字\n" + expected)
  }

  @Test func escapesWhatRefersToAKnownDefinition() {
    var definitions = LinkDefinitions()
    definitions.insert(LinkDefinition(label: "注", destination: "u", title: nil))
    let block = Block.paragraph(Paragraph([.text(Text("见[注]和[图]"))]))
    #expect(MarkdownWriter.write(block, definitions: definitions) == Array("见\\[注]和[图]".utf8))
    #expect(MarkdownWriter.write(block) == Array("见[注]和[图]".utf8))
  }
}

/// Expects a paragraph to be written in one way and to be read back.
func expect(
  _ content: [Inline], writes expected: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expect(.paragraph(Paragraph(content)), writes: expected, sourceLocation: sourceLocation)
}

/// Expects a block to be written in one way and to be read back.
func expect(
  _ block: Block, style: MarkdownStyle = .canonical, writes expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let written = MarkdownWriter.write(block, style: style)
  #expect(String(decoding: written, as: UTF8.self) == expected, sourceLocation: sourceLocation)
  let read = MarkdownParser.parse(try SourceText(written + [0x0A])).blocks
  #expect(read.hasSameStructure(as: [block]), "not read back", sourceLocation: sourceLocation)
}
