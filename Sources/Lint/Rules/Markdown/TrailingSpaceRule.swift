import Document
import Source

/// MK003: blanks at the end of a line that are no hard break.
enum TrailingSpaceRule: FileWideRule {
  static let metadata = RuleMetadata(
    .markdown, 3, "trailing-space",
    name: Wording(zh: "行末空格", en: "trailing blanks"),
    summary: Wording(
      zh: "行末有空格或制表符，而又不是正好两个空格。两个空格是换行，保留；代码里的不管；全文合计一条。",
      en: """
        Blanks at the end of a line that are not exactly two spaces. Two spaces are a line break and stay; code is left \
        alone; one finding for the whole file.
        """),
    rationale: Wording(
      zh: "行末的空格看不见，多一个少一个意思就不同：两个是换行，一个什么也不是。",
      en: "They cannot be seen, yet two of them are a line break and one is nothing."),
    severity: .warning,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "删去；起换行作用的改成正好两个空格。", en: "Deletes them; where they make a line break, leaves exactly two spaces."
      )),
    scope: .everyFile,
    bad: [
      RuleExample(
        "## 春茶开采\n\n头一锅茶出锅了。↓ \n\n茶农笑了。   \n", fixed: "## 春茶开采\n\n头一锅茶出锅了。\n\n茶农笑了。\n"),
      RuleExample("## 春茶开采\n\n■记者 林一苇↓   \n通讯员 周野\n", fixed: "## 春茶开采\n\n■记者 林一苇  \n通讯员 周野\n"),
    ],
    good: [RuleExample("## 春茶开采\n\n■记者 林一苇  \n通讯员 周野\n\n    缩进的代码   \n")])

  static var touches: FixReach { [.spaces] }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    let bytes = context.source.bytes
    var breaks: Set<Int> = []
    for range in context.prose.hardBreaks { breaks.insert(range.lowerBound) }
    let kept = KeptRanges(context.prose.verbatim + [page.frontMatter?.range].compactMap { $0 })
    for line in 1...context.lines.lineStarts.count {
      let content = context.lines.content(ofLine: line)
      guard let last = bytes[content.offsets].last, last == 0x20 || last == 0x09 else { continue }
      var start = content.upperBound
      while start > content.lowerBound, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
      let blanks = SourceRange(start, content.upperBound)
      let isTwoSpaces = bytes[blanks.offsets].elementsEqual([0x20, 0x20]) && start > content.lowerBound
      if isTwoSpaces || kept.holds(blanks) { continue }
      places.append(FaultPlace(blanks, [SourceEdit(blanks, breaks.contains(start) ? "  " : "")]))
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "行末有多余的空格", en: "needless blanks at the end of a line")
      : Wording(zh: "全文有 \(count) 行末尾有多余的空格", en: "needless blanks at the ends of \(count) lines")
  }

  static let remedy = Wording(zh: "删去", en: "delete them")
}
