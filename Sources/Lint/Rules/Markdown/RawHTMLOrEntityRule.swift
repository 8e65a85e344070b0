import Document
import Source

/// MK008: raw HTML, or characters written as entities.
enum RawHTMLOrEntityRule: LintRule {
  static let metadata = RuleMetadata(
    .markdown, 8, "raw-html-or-entity",
    name: Wording(zh: "网页标签或字符代码", en: "raw HTML or entities"),
    summary: Wording(
      zh: """
        版面里有网页标签（<p>、<font>……），或者把字写成代码（&nbsp;、&ldquo;）。注释、表格和标题里的 <br>，以及代表 Markdown 记号的 \
        &lt; &amp; 等不算。一段的标签合计一条，全文的字符代码合计一条。注释（<!--）、脚本、样式开了头没有收住，后面的文字就印不出来，按错误报。
        """,
      en: """
        The page holds HTML tags such as <p> or <font>, or characters written as entities such as &nbsp; or &ldquo;. \
        Comments, <br> in tables and headings, and entities for signs of Markdown such as &lt; are left alone. One finding \
        for the tags of a block, one for all entities. A comment, a script or a style that is opened and never closed takes \
        the text after it along: an error.
        """),
    rationale: Wording(
      zh: "多半是从网页上拷来的；标签里的字导出后不成文章，代码则妨碍检索和校对。",
      en:
        "Most likely pasted from a web page; what stands in tags is no text in the feed, and entities hinder proof."
    ),
    severity: .error,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "字符代码换成它代表的字，空格类的换成一个空格（行首行末删去）；标签要人来改。",
        en:
          "Writes the character for an entity, one space for blanks (none at the ends of a line); tags are for a person."
      )),
    bad: [
      RuleExample("## 春茶开采\n\n茶农说：↓&ldquo;今年的茶香。&rdquo;\n", fixed: "## 春茶开采\n\n茶农说：“今年的茶香。”\n"),
      RuleExample("## 春茶开采\n\n↓<div>头一锅茶出锅了。</div>\n"),
      RuleExample("## 春茶开采\n\n头一锅茶出锅了。\n\n↓<!-- 补图\n\n茶农说，今年的茶香。\n"),
    ],
    good: [RuleExample("## 春茶开采\n\n<!-- 看过大样 -->\n\n头一锅茶出锅了，含水量 &lt; 7%。\n")])

  static var touches: FixReach { [.spaces, .invisibles] }

  static let vocabulary = ["<!--"]

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let tags = context.prose.spellings.tags
    var index = 0
    while index < tags.count {
      let end = tags[index...].firstIndex { $0.part != tags[index].part } ?? tags.count
      let faults = tags[index..<end].compactMap { unclosed($0.range, context) }
      if !faults.isEmpty {
        findings += faults
        index = end
        continue
      }
      let name = name(of: tags[index].range, context)
      findings.append(
        warning(
          end - index == 1
            ? Wording(zh: "版面里有网页标签“\(name)”", en: "an HTML tag “\(name)”")
            : Wording(
              zh: "这一段有 \(end - index) 个网页标签，如“\(name)”",
              en: "\(end - index) HTML tags such as “\(name)” here"),
          remedy: Wording(zh: "改用 Markdown 的写法，或删去标签", en: "write it in Markdown, or delete the tags"),
          at: tags[index].range, count: end - index))
      index = end
    }
    for hit in context.words(of: Self.self) {
      // One that Markdown could not read as a comment is printed, with what should not be.
      guard let range = context.prose.passages[hit.passage].range(of: hit.offsets),
        range.count == hit.offsets.count
      else { continue }
      findings.append(unclosed("<!--", at: range, context))
    }
    let entities = SpelledEntities(context)
    guard let first = entities.ranges.first else { return }
    let (count, text) = (entities.ranges.count, context.source[first])
    findings.append(
      warning(
        count == 1
          ? Wording(zh: "字写成了代码“\(text)”", en: "a character is written as “\(text)”")
          : Wording(
            zh: "全文有 \(count) 处把字写成了代码，如“\(text)”",
            en: "\(count) characters are written as entities, such as “\(text)”"),
        remedy: Wording(zh: "换成字本身", en: "write the character itself"), at: first, count: count,
        fix: entities.edits.isEmpty ? nil : Fix(.safe, entities.edits)))
  }

  private static func warning(
    _ message: Wording, remedy: Wording, at range: SourceRange, count: Int, fix: Fix? = nil
  ) -> Finding {
    var finding = Finding(metadata, message, remedy: remedy, at: range, count: count, fix: fix)
    finding.severity = .warning
    return finding
  }

  private static func unclosed(_ tag: SourceRange, _ context: LintContext) -> Finding? {
    UnclosedHTML.opening(in: context.source.bytes[tag.offsets]).map { unclosed($0, at: tag, context) }
  }

  private static func unclosed(_ opening: String, at range: SourceRange, _ context: LintContext) -> Finding {
    Finding(
      metadata,
      Wording(
        zh: "“\(opening)”没有收住，从这里起文字会丢", en: "“\(opening)” is never closed: text is lost from here on"),
      remedy: opening == "<!--"
        ? Wording(zh: "在注释末尾补上 -->", en: "write --> where the comment ends")
        : Wording(zh: "补上结尾的标签，或删去", en: "close it, or delete it"),
      at: range)
  }

  /// The longest piece of a tag that a message shows, in bytes.
  private static let longestName = 24

  /// The tag itself, as far as its name goes.
  private static func name(of tag: SourceRange, _ context: LintContext) -> String {
    let bytes = context.source.bytes[tag.offsets].prefix(longestName)
    let name = bytes.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 < 0x80 }
    return String(decoding: name, as: UTF8.self) + ">"
  }
}
