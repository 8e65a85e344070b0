import Document
import Markdown
import Source

/// HD009: emphasis, links or code inside a heading.
enum MarkupInHeadlineRule: LintRule {
  static let metadata = RuleMetadata(
    .headline, 9, "markup-in-headline",
    name: Wording(zh: "标题里有标记", en: "markup in a headline"),
    summary: Wording(
      zh: "标题里有加粗、斜体、删除线、链接或代码。", en: "A heading holds strong or struck-out text, emphasis, a link or code."),
    rationale: Wording(
      zh: "标题的字号、字体由版面定，送到对方系统只有文字；标记多半是从网页上带来的。",
      en: """
        Print sets a headline in a face of its own, and the feed takes its words only; markup mostly came along from a \
        web page.
        """),
    severity: .warning,
    fix: RuleFix(
      .unsafe,
      Wording(
        zh: "去掉标记，留下文字；链接去掉后地址就没有了，要人看过。划掉的字是删是留，只能由人定，不改。",
        en: """
          Takes the markup away and leaves the words. With a link its address goes too, which needs an eye; whether \
          struck-out words stay only a person can tell.
          """)),
    bad: [
      RuleExample("## ↓**重阳**敬老\n\n食堂添了菜。", fixed: "## 重阳敬老\n\n食堂添了菜。"),
      RuleExample(
        "## 重阳↓[敬老](https://example.com/)周\n\n食堂添了菜。", fixed: "## 重阳敬老周\n\n食堂添了菜。"),
      RuleExample("## 重阳↓~~节~~敬老\n\n食堂添了菜。"),
    ],
    good: [RuleExample("## 重阳敬老\n\n**食堂**添了菜。")])

  static var touches: FixReach { [.marks, .addresses, .spaces, .lineEnds] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.role.isHeading && $0.hasHan }) {
      guard case .heading(let heading) = context.parts[passage.parts.lowerBound].block,
        !heading.isParagraph, let first = heading.content.first(where: \.isMarkup)?.range
      else { continue }
      findings.append(
        metadata, Wording(zh: "标题里有加粗、链接之类的标记", en: "markup inside a headline"),
        remedy: Wording(zh: "只留文字", en: "leave the words only"), at: first, fix: fix(heading, context.source))
    }
  }

  /// Takes the markup away; nil when the words would be read as something else without it.
  private static func fix(_ heading: Heading, _ source: SourceText) -> Fix? {
    guard let range = heading.range, let edits = edits(heading.content).map(Self.joined) else { return nil }
    var mended: [UInt8] = []
    var offset = range.lowerBound
    for edit in edits {
      guard edit.range.lowerBound >= offset else { return nil }
      mended += source.bytes[offset..<edit.range.lowerBound] + edit.replacement
      offset = edit.range.upperBound
    }
    mended += source.bytes[offset..<range.upperBound]
    let blocks = MarkdownParser.parse(SourceText(String(decoding: mended, as: UTF8.self))).blocks
    guard blocks.count == 1, case .heading(let plain) = blocks[0], plain.level == heading.level,
      !plain.content.contains(where: \.isMarkup),
      plain.content.plainText.utf8.elementsEqual(heading.content.plainText.utf8)
    else { return nil }
    return Fix(heading.content.contains(where: \.holdsLink) ? .unsafe : .safe, edits)
  }

  /// The edits that leave the words of some content, in their order; nil when only a person can mend it.
  private static func edits(_ content: [Inline]) -> [SourceEdit]? {
    var edits: [SourceEdit] = []
    for inline in content {
      switch inline {
      case .text, .softBreak, .hardBreak, .image, .html: continue
      case .strikethrough: return nil
      case .code(let code):
        guard let range = code.range else { return nil }
        edits.append(SourceEdit(range, code.string))
      case .emphasis, .strong, .link:
        guard let range = inline.range, let first = inline.children.first?.range,
          let last = inline.children.last?.range, let inner = Self.edits(inline.children)
        else { return nil }
        edits.append(SourceEdit(SourceRange(range.lowerBound, first.lowerBound), ""))
        edits += inner
        edits.append(SourceEdit(SourceRange(last.upperBound, range.upperBound), ""))
      }
    }
    return edits
  }

  /// The edits with neighbours made one.
  private static func joined(_ edits: [SourceEdit]) -> [SourceEdit] {
    var joined: [SourceEdit] = []
    for edit in edits {
      if let last = joined.last, last.range.upperBound == edit.range.lowerBound {
        joined[joined.count - 1] = SourceEdit(
          last.range.union(edit.range), last.replacement + edit.replacement)
      } else {
        joined.append(edit)
      }
    }
    return joined
  }
}

extension Inline {
  /// Whether the piece is markup around words.
  fileprivate var isMarkup: Bool {
    switch self {
    case .emphasis, .strong, .strikethrough, .code, .link: true
    case .text, .image, .html, .softBreak, .hardBreak: false
    }
  }

  /// Whether the piece is a link or holds one.
  fileprivate var holdsLink: Bool {
    if case .link = self { return true }
    return children.contains(where: \.holdsLink)
  }
}
