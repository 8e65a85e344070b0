import Export
import Testing

@Suite struct PageLanguageTests {
  private static func language(_ text: String, _ defaults: Metadata = Metadata()) -> PageLanguage {
    PageLanguage(of: PageParser.parse(SourceText(text), file: "01.md", defaults: defaults))
  }

  private static let english = "The ferry left the quay at dawn, and most of the town came to see it go.\n"

  @Test(
    arguments: [
      (english, .english), ("灯亮了，街上的人都出来看。\n", .chinese), ("", .chinese), ("42\n", .chinese),
      ("## Ferry\n\n\(english)\n今天，灯亮了。\n", .english),
      ("街口的“Open Desk”开门了，the 字招牌和 of 字灯箱都挂上了。\n", .chinese),
      ("Der Hafen in der Stadt ist alt, und in der Nacht ist es still.\n", .chinese),
      ("```\nthe end of the line and the start\n```\n\n灯亮了。\n", .chinese),
      ("---\ntitle: The town and the river\n---\n", .english),
      ("<p>The town came to see it.</p>\n", .english),
      ("---\ntitle: The town\n---\n\n灯亮了。\n", .chinese),
    ] as [(String, PageLanguage)]) func byWhatTheTextShows(_ text: String, _ language: PageLanguage)
  {
    #expect(Self.language(text) == language)
  }

  @Test(
    arguments: [
      ("en", .english), ("en-GB", .english), ("zh-CN", .chinese), ("zh-Hant", .chinese),
      ("yue", .chinese),
      ("fr", .other), ("mn-Mong", .other),
    ] as [(String, PageLanguage)]) func theMetadataHasTheFirstWord(_ tag: String, _ language: PageLanguage)
  {
    #expect(Self.language("---\nlanguage: \(tag)\n---\n\n灯亮了。\n") == language)
    #expect(Self.language(Self.english, Metadata(language: tag)) == language)
  }

  @Test(arguments: ["", "und", "mul", "-"]) func whatNamesNoLanguageSaysNothing(_ tag: String) {
    #expect(PageLanguage(tag: tag) == nil)
    #expect(Self.language(Self.english, Metadata(language: tag)) == .english)
  }
}
