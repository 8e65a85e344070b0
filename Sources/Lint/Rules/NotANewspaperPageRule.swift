import Document
import Source

/// ST012: a file that is written like a manual and not like a page of a newspaper.
enum NotANewspaperPageRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 12, "not-a-newspaper-page",
    name: Wording(zh: "不像报纸版面", en: "not like a newspaper page"),
    summary: Wording(
      zh: "文件里有程序代码，又没有报纸版面的任何标志（署名、本报讯、转版、报名、版次、期号）：多半是说明文档。",
      en: """
        The file has program code and none of the signs of a newspaper page (byline, dateline, jump, the name of the \
        paper, the page or issue number): most likely it is a manual.
        """),
    rationale: Wording(
      zh: "说明文档也有标题和段落，照样读得成“稿件”；当成版面发出去，合作方收到的就是废稿。",
      en: """
        A manual has headings and paragraphs, too, and reads like articles; sent out as a page it is rubbish in a \
        partner's feed.
        """),
    severity: .error,
    bad: [
      RuleExample("## Start\n\nPut the file into the folder and run this:\n\n↓```sh\nmake run\n```"),
      RuleExample("## 安装\n\n先运行 ↓`make`，再运行 `make test`，最后运行 `make install`。"),
    ],
    good: [RuleExample("## 老街开门迎客\n\n茶馆最先开张，扫码 `A1` 入座。")])

  /// So many words set as code make a manual.
  private static let mostCodeWords = 2

  /// What a configuration says of all files does not make a page of each of them.
  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard !page.saysItIsNewspaperPage(in: context.houseStyle, parts: context.printedParts) else { return }
    var words: [SourceRange] = []
    for part in context.printedParts {
      if case .code(let code) = part.block, let range = code.range, isFenced(range, context.source),
        isProgram(code)
      {
        findings.append(finding(at: range))
        return
      }
      collect(part.block.inlines, into: &words)
    }
    if words.count > mostCodeWords { findings.append(finding(at: words[0])) }
  }

  private static func finding(at range: SourceRange) -> Finding {
    Finding(
      metadata,
      Wording(
        zh: "不像报纸版面：有程序代码，没有署名、本报讯、版次",
        en: "not like a newspaper page: it has program code, and no byline, dateline or page number"),
      remedy: Wording(
        zh: "说明文档不要和版面一起检查；真是版面，就写上头信息",
        en: "leave manuals out of the check; if it is a page, give it front matter"), at: range)
  }

  /// Whether a code block stands between fences: an indented one may be a paragraph with blanks in front.
  private static func isFenced(_ range: SourceRange, _ source: SourceText) -> Bool {
    guard let first = source.bytes[range.offsets].first(where: { $0 != 0x20 }) else { return false }
    return first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
  }

  /// Whether the code is a program: its language is named, or it has signs that only programs have. A table of a league
  /// may be set as code, too.
  private static func isProgram(_ code: CodeBlock) -> Bool {
    if !code.info.isEmpty { return true }
    let bytes = code.string.utf8
    if bytes.contains(where: { signs.contains($0) }) { return true }
    return ["()", "--", "./", "://", "# "].contains { code.string.contains($0) }
  }

  private static let signs = Set("{};=<>$\\|`".utf8)

  private static func collect(_ content: [Inline], into words: inout [SourceRange]) {
    for inline in content {
      if case .code(let code) = inline, let range = code.range { words.append(range) }
      if !inline.children.isEmpty { collect(inline.children, into: &words) }
    }
  }
}

extension Block {
  /// The running text of a paragraph or a heading, and that of the items of a list; empty for any other block.
  fileprivate var inlines: [Inline] {
    switch self {
    case .paragraph(let paragraph): paragraph.content
    case .heading(let heading): heading.content
    case .list(let list): list.items.flatMap(\.blocks).flatMap(\.inlines)
    case .quote, .code, .html, .table, .figure, .thematicBreak, .opaque, .definition: []
    }
  }
}
