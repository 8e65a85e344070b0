import Export
import ExportTestSupport
import Testing

/// The uniform spelling, which `validate format` writes.
@Suite struct MarkdownFormatterTests {
  private func formatted(_ markdown: String) -> String {
    let page = PageParser.parse(SourceText(markdown), file: "page.md")
    return String(
      decoding: MarkdownFormatter.format(SourceText(markdown), frontMatter: page.frontMatter), as: UTF8.self)
  }

  @Test(arguments: [
    "## 苇溪治理收官 沿岸七村\n", "## 一  两个空格　全角\n", "■记者 林一苇  周砚秋 方 禾\n", "■记者　林一苇\n",
    "林一苇/文   方 禾/图\n", "本报讯  两个空格。\n", "本报讯（记者 周砚秋）不空格。\n", "甲\u{A0}乙\n",
    "---\ndate:   2026-05-12\n\n# 注\n---\n\n## 题\n",
  ])
  func leavesSpacesInTheTextAlone(markdown: String) {
    #expect(Array(formatted(markdown).utf8) == Array(markdown.utf8))
  }

  @Test(arguments: [
    ("题 目\n===\n", "# 题 目\n"), ("##  题  ##\n", "## 题\n"), ("* 甲\n+ 乙\n", "- 甲\n\n* 乙\n"),
    ("甲\\\n乙\n", "甲  \n乙\n"), ("__甲__ _乙_\n", "**甲** *乙*\n"), ("~~~\n甲\n~~~\n", "```\n甲\n```\n"),
    ("\n\n甲\n\n\n\n乙", "甲\n\n乙\n"), ("甲\r\n\r\n乙\r\n", "甲\n\n乙\n"),
    ("见[词]\n[词]: /u\n\n乙\n", "见[词]\n[词]: /u\n\n乙\n"),
    ("\u{FEFF}甲\n", "甲\n"), ("", ""), ("\n\n", ""),
  ])
  func makesTheSpellingUniform(markdown: String, expected: String) {
    #expect(Array(formatted(markdown).utf8) == Array(expected.utf8))
    #expect(Array(formatted(expected).utf8) == Array(expected.utf8))
  }

  /// What the writer put in stays, whatever is made uniform around it.
  @Test(arguments: [
    "1. 甲\n3. 乙\n7. 丙\n", "1. 甲\n1. 乙\n", "0. 甲\n", "5. 甲\n\n4. 乙\n\n   9. 丙\n", "甲\n|乙|\n|-|\n丙|\n",
    "- |甲|\n  |-|\n  5) 丙\n",
    "价\\$5，增12\\%，6\\~8℃，\\*甲\\*，C:\\\\甲\n",
    "见 http://a.example/y\\_h 和 www.a.example/b\\_c 两处\n", "见 http://a.example/_甲_ 和 www.a.example/__乙__。\n",
    "__见 http://a.example/x__。\n", "&lt;b&gt;甲&lt;/b&gt; &amp;amp; &hellip;\n", "&#35; 甲\n\n&gt; 乙\n",
    "~甲~ ~~乙~~\n",
    "|甲|乙|\n|:-|-|\n|1  | 2|\n", "见[词][1]和[词]。\n\n[1]: /u\n[词]: /v '题'\n", "[编者按]: 今天起连载。\n",
    "[^1] 甲\n\n[^1]: 注\n",
    "- [ ] 甲\n- [x] 乙\n", "> 甲 \\\n> 乙\n", "http://a.example/b\\\n甲\n", "*甲 *乙**\n",
    "写信到 a_b_@a.example 或 _a@b.example_。\n",
    "![__图__](a.jpg)\n", "`a  b` <!-- _注_ -->\n",
  ])
  func keepsWhatTheWriterPutIn(markdown: String) {
    expectSameBytes(formatted(markdown), markdown)
  }

  @Test(arguments: [
    ("1) 甲\n2) 乙\n", "1. 甲\n2. 乙\n"), ("1) 甲\n3) 乙\n", "1. 甲\n3. 乙\n"),
    ("* 价\\$5 __甲__\n* _乙_ &copy;\n", "- 价\\$5 **甲**\n- *乙* &copy;\n"),
    ("__甲 _乙_ 丙__\n", "**甲 *乙* 丙**\n"), ("价\\$5\\\n__乙__\n", "价\\$5  \n**乙**\n"),
    ("题 \\* &copy;\n===\n", "# 题 \\* &copy;\n"), ("> __甲__\n乙\n", "> **甲**\n> 乙\n"),
    ("__甲__ http://a.example/x 乙\n", "**甲** http://a.example/x 乙\n"),
  ])
  func makesTheRestUniform(markdown: String, expected: String) {
    expectSameBytes(formatted(markdown), expected)
    expectSameBytes(formatted(expected), expected)
  }

  /// The corpus and its examples: every choice of extensions gives the same HTML.
  @Test(.needsSharedMaterial, .thorough, arguments: [CMarkGFMJudge.usual] + CMarkGFMJudge.others)
  func theSameHTMLComesOut(extensions: [String]) throws {
    for sample in MarkdownSample.all.map(\.bytes) {
      guard let source = try? SourceText(sample) else { continue }
      let blocks = MarkdownParser.parse(source).blocks
      // What we read otherwise than the judge does is not his to judge.
      if HTMLRenderer.html(blocks) != CMarkGFMJudge.html(sample) { continue }
      let formatted = MarkdownFormatter.format(source)
      let isSame =
        CMarkGFMJudge.html(formatted, extensions: extensions)
        == CMarkGFMJudge.html(sample, extensions: extensions)
      #expect(isSame, "\(String(decoding: sample, as: UTF8.self).debugDescription)")
      #expect(MarkdownFormatter.format(SourceText(String(decoding: formatted, as: UTF8.self))) == formatted)
    }
  }
}
