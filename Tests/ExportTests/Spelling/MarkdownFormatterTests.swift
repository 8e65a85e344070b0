import Export
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
}
