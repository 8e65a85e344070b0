import Document
import Source

/// MK007: text of a paper that Markdown takes for something else.
enum AccidentalSyntaxRule: LintRule {
  static let metadata = RuleMetadata(
    .markdown, 7, "accidental-syntax",
    name: Wording(zh: "正文被当成标记", en: "text taken for markup"),
    summary: Wording(
      zh: """
        正文里的字碰巧是 Markdown 的写法：“2026. ”成了列表，缩进四格的段落成了代码，下面一行 --- 的段落成了标题，“>5级”成了引用，\
        “6~8℃……10~12℃”成了删除线，“[编者按]: ”一行成了链接定义而不印出来。只报肯定不是有意的。
        """,
      en: """
        Words that happen to be Markdown: “2026. ” becomes a list, an indented paragraph code, a paragraph above --- a \
        heading, “>5级” a quote, “6~8℃ … 10~12℃” struck-out text, and “[编者按]: ” a link definition that is not printed. \
        Only what cannot be meant is reported.
        """),
    rationale: Wording(
      zh: "提取出来的文字不知道自己是 Markdown；碰巧成了标记，印出来就变样，有的字还会不见。",
      en:
        "Extracted text does not know that it is Markdown; what happens to be markup looks different or is lost."
    ),
    severity: .error,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "在碰巧成标记的字符前加反斜杠；缩进删去；标题线上面补空行。",
        en:
          "Puts a backslash before what is taken for markup, deletes the indent, puts a blank line above the rule."
      )),
    bad: [
      RuleExample(
        "## 新年\n\n↓2026. 新年的钟声敲响了。\n", fixed: "## 新年\n\n2026\\. 新年的钟声敲响了。\n"),
      RuleExample(
        "## 春茶开采\n\n头一锅茶出锅了。\n\n↓    茶农们说，今年的茶香。\n",
        fixed: "## 春茶开采\n\n头一锅茶出锅了。\n\n茶农们说，今年的茶香。\n"),
      RuleExample(
        "## 大风\n\n阵风6↓~8级，夜里3~5级。\n", fixed: "## 大风\n\n阵风6\\~8级，夜里3\\~5级。\n"),
      RuleExample(
        "## 大风\n\n↓>5级的风要停航。\n", fixed: "## 大风\n\n\\>5级的风要停航。\n"),
    ],
    good: [
      RuleExample("## 停水公告\n\n1. 关好龙头。\n2. 先断电。\n\n> 水来了。\n\n这是~~旧价~~新价。\n\n```\n第一行，代码。\n```\n")
    ])

  static var touches: FixReach { [.marks, .spaces, .lineEnds, .blocks] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for part in context.parts {
      switch part.block {
      case .list(let list): append(AccidentalMarkup.list(list, context), &findings)
      case .code(let code): append(AccidentalMarkup.code(code, context), &findings)
      case .heading(let heading): append(AccidentalMarkup.heading(heading, context), &findings)
      case .quote(let quote): append(AccidentalMarkup.quote(quote, context), &findings)
      case .paragraph, .html, .table, .figure, .thematicBreak, .definition, .opaque: continue
      }
    }
    for range in context.prose.spellings.strikethroughs {
      append(AccidentalMarkup.strikethrough(range, context), &findings)
    }
    for definition in page.definitions { append(AccidentalMarkup.definition(definition, context), &findings) }
  }

  private static func append(_ markup: AccidentalMarkup?, _ findings: inout [Finding]) {
    guard let markup else { return }
    findings.append(
      metadata,
      Wording(zh: "这里的文字被当成了\(markup.name.chinese)", en: "this text is taken for \(markup.name.english)"),
      remedy: markup.remedy, at: markup.range, fix: markup.edits.isEmpty ? nil : Fix(.safe, markup.edits))
  }
}
