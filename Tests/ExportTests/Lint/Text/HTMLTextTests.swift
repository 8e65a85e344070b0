import Export
import Testing

/// The text between the tags of HTML blocks: its marks are looked at and mended, and nothing else of the block is.
@Suite struct HTMLTextTests {
  private static func fixed(_ block: String) throws -> String {
    let text = try LintedText("## 渡口\n\n灯亮了。\n\n\(block)\n").fixed("PN001", safety: .safe)
    return String(text.dropFirst("## 渡口\n\n灯亮了。\n\n".count).dropLast())
  }

  @Test(arguments: [
    ("<p class=\"a,b\">夜航开了,灯亮了。</p>", "<p class=\"a,b\">夜航开了，灯亮了。</p>"),
    ("<div>\n  <p>夜航开了,灯亮了。</p>\n</div>", "<div>\n  <p>夜航开了，灯亮了。</p>\n</div>"),
    (
      "<table><tr><td>夜航,开了</td><td title='灯,亮'>灯,亮了</td></tr></table>",
      "<table><tr><td>夜航，开了</td><td title='灯,亮'>灯，亮了</td></tr></table>"
    ),
    ("<p>夜航<b>开了</b>,灯<br>亮了,好。</p>", "<p>夜航<b>开了</b>，灯<br>亮了，好。</p>"),
    ("<p>夜航&nbsp;开了,灯亮了&#44;好。</p>", "<p>夜航&nbsp;开了，灯亮了，好。</p>"),
    ("> <p>夜航\n> 开了,灯亮了。</p>", "> <p>夜航\n> 开了，灯亮了。</p>"),
    ("- <p>夜航开了,\n  灯亮了,好。</p>", "- <p>夜航开了，\n  灯亮了，好。</p>"),
    ("<p>夜航开了,灯亮了。\r\n灯,亮。</p>", "<p>夜航开了，灯亮了。\r\n灯，亮。</p>"),
  ]) func marksAreMended(_ block: String, _ mended: String) throws {
    expectSameBytes(try Self.fixed(block), mended)
  }

  @Test(arguments: [
    "<pre>夜航开了,灯亮了</pre>", "<script>灯(\"夜航开了,灯亮了\")</script>", "<style>/* 夜航开了,灯亮了 */</style>",
    "<div><!-- 夜航开了,灯亮了 --></div>", "<div title=\"夜航开了,灯亮了\"></div>", "<div><code>夜航开了,灯亮了</code></div>",
    "<div data-a=夜航开了,灯亮了", "<?php 夜航开了,灯亮了 ?>", "<![CDATA[夜航开了,灯亮了]]>",
    "<div><SCRIPT>夜航开了,灯亮了</script></div>",
  ]) func whatIsNoTextIsLeftAlone(_ block: String) throws {
    expectSameBytes(try Self.fixed(block), block)
  }

  @Test func elementsAreTextsOfTheirOwn() throws {
    let text = "## 渡口\n\n<div><p>他说“夜航</p><p>开了”。</p></div>\n"
    #expect(try LintedText(text).findings(of: "QT001").count == 2)
  }

  @Test func asterisksAreAsterisks() throws {
    #expect(try LintedText("<p>夜航** 开了 **，灯亮了。</p>\n").findings(of: "MK005").isEmpty)
  }
}
