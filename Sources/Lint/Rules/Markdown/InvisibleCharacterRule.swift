import Document
import Source

/// MK006: characters that cannot be seen and are not what they look like.
enum InvisibleCharacterRule: FileWideRule {
  static let vocabulary = blanks + ["\u{3000}"] + nothing
  /// What looks like a space and is none.
  private static let blanks = ["\u{A0}", "\u{2007}", "\u{202F}", "\t"]
  /// What looks like nothing at all.
  private static let nothing = ["\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{200E}", "\u{200F}"]

  static let metadata = RuleMetadata(
    .markdown, 6, "invisible-character",
    name: Wording(zh: "看不见的字符", en: "invisible characters"),
    summary: Wording(
      zh: "中文里有不换行空格、零宽字符、制表符，或者段首用全角空格缩进。标题和署名里的全角空格另有规则；全文合计一条。",
      en: """
        Chinese text holds no-break spaces, zero-width characters or tabs, or its paragraphs are indented by full-width \
        spaces. Full-width spaces in headlines and bylines have rules of their own; one finding for the file.
        """),
    rationale: Wording(
      zh: "看不见，却会让检索、断行和比对出错；段首缩进是排版的事，不写在文字里。",
      en:
        "They cannot be seen, yet break searching, line breaks and comparison; indents are for the page, not the text."
    ),
    severity: .warning,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "不换行空格、制表符改成普通空格，段首缩进和零宽字符删去；删了会改变 Markdown 意思的地方不动。",
        en: """
          Writes plain spaces for no-break spaces and tabs, deletes indents and zero-width characters; leaves alone what \
          would then be read as other Markdown.
          """)),
    scope: .everyFile,
    bad: [
      RuleExample("↓\u{3000}\u{3000}头一锅茶出锅了。\n\n茶\u{200B}农笑了。\n", fixed: "头一锅茶出锅了。\n\n茶农笑了。\n"),
      RuleExample("全村共有↓\u{A0}12 户茶农。\n", fixed: "全村共有 12 户茶农。\n"),
    ],
    good: [RuleExample("头一锅茶出锅了，全村共有 12 户茶农。\n\n■记者 林一苇\u{3000}周野\n")])

  static var touches: FixReach { [.spaces, .invisibles, .frontMatter] }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    let hits = context.words(of: Self.self)
    var places: [FaultPlace] = []
    var index = 0
    while index < hits.count {
      var end = index + 1
      while end < hits.count, hits[end].passage == hits[index].passage,
        hits[end].offsets.lowerBound == hits[end - 1].offsets.upperBound
      {
        end += 1
      }
      if let place = place(hits[index..<end], context) { places.append(place) }
      index = end
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "文字里有看不见的字符", en: "an invisible character in the text")
      : Wording(zh: "全文有 \(count) 处看不见的字符", en: "\(count) invisible characters in the text")
  }

  static let remedy = Wording(zh: "改成普通空格，或删去", en: "write a plain space, or delete them")

  /// The place of characters that stand side by side.
  private static func place(_ hits: ArraySlice<WordHit>, _ context: LintContext) -> FaultPlace? {
    guard let first = hits.first, let last = hits.last else { return nil }
    let passage = context.prose.passages[first.passage]
    let offsets = first.offsets.lowerBound..<last.offsets.upperBound
    // An entity is in plain sight.
    guard passage.hasHan, let range = passage.range(of: offsets), range.count == offsets.count else {
      return nil
    }
    let words = hits.map { vocabulary[$0.word] }
    let left = passage.scalar(before: offsets.lowerBound)
    let right = passage.scalar(at: offsets.upperBound)
    let opensLine = left == nil || left == "\n"
    if words.allSatisfy({ $0 == "\u{3000}" || $0 == "\t" }), passage.role.isHeading { return nil }
    if words.contains("\u{3000}"), passage.role.isCreditLine || !opensLine && right != nil && right != "\n" {
      return nil
    }
    if MarkdownSurroundings.touchDelimiter(range, in: context.source.bytes) { return nil }
    let closesLine = right == nil || right == "\n"
    // Alone on its line it keeps two lines apart.
    if opensLine && closesLine || MarkdownSurroundings.opensBlock(after: range, in: context.source.bytes) {
      return FaultPlace(range)
    }
    let isNothing = words.allSatisfy(nothing.contains)
    let hasNoPlace = opensLine || closesLine || left == " " || right == " "
    return FaultPlace(range, [SourceEdit(range, hasNoPlace || isNothing ? "" : " ")])
  }
}
