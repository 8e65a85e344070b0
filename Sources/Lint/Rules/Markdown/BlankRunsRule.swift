import Document
import Source

/// MK001: more blank lines than one.
enum BlankRunsRule: FileWideRule {
  static let metadata = RuleMetadata(
    .markdown, 1, "blank-runs",
    name: Wording(zh: "多余的空行", en: "needless blank lines"),
    summary: Wording(
      zh: "文件开头有空行，或者两段之间、文件末尾连着两个以上空行；全文合计一条。",
      en: """
        Blank lines at the start of the file, or more than one in a row between blocks or at the end; one finding for the \
        whole file.
        """),
    rationale: Wording(
      zh: "连着几个空行，往往是提取时掉了图片或文字的地方，值得看一眼；看过了就只留一行。",
      en: "A run of blank lines is often where extraction dropped a picture; look, then leave one."),
    severity: .warning,
    fix: RuleFix(
      .safe, Wording(zh: "只留一个空行；文件开头一个不留。", en: "Leaves one blank line, and none at the start of the file.")),
    scope: .everyFile,
    bad: [
      RuleExample("↓\n\n## 春茶开采\n\n头一锅茶出锅了。\n", fixed: "## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample(
        "## 春茶开采\n↓\n\n\n头一锅茶出锅了。\n\n\n茶农笑了。\n", fixed: "## 春茶开采\n\n头一锅茶出锅了。\n\n茶农笑了。\n"),
    ],
    good: [RuleExample("## 春茶开采\n\n头一锅茶出锅了。\n\n```\n第一行\n\n\n第四行\n```\n")])

  static var touches: FixReach { [.lineEnds, .spaces] }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    let solid = solidLines(page, context)
    var line = 1
    let count = context.lines.lineStarts.count
    while line <= count {
      guard isBlank(line, context), !solid[line - 1] else {
        line += 1
        continue
      }
      let first = line
      while line <= count, isBlank(line, context), !solid[line - 1] { line += 1 }
      // What follows the last line end is no line.
      let isAtEnd = line > count
      let last = isAtEnd && context.lines.content(ofLine: count).isEmpty ? line - 2 : line - 1
      let limit = first == 1 ? 0 : 1
      guard last - first + 1 > limit, !(first == 1 && isAtEnd) else { continue }
      places.append(place(first, last, context))
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "有多余的空行", en: "needless blank lines")
      : Wording(zh: "全文有 \(count) 处多余的空行", en: "needless blank lines in \(count) places")
  }

  static let remedy = Wording(
    zh: "看看这里是否掉了内容；两段之间只留一行，文件开头不留",
    en: "see whether something is missing; leave one between blocks, none at the start")

  private static func place(_ first: Int, _ last: Int, _ context: LintContext) -> FaultPlace {
    let starts = context.lines.lineStarts
    let start = first == 1 ? context.source.byteOrderMarkLength : starts[first - 1]
    let end = last < starts.count ? starts[last] : context.source.bytes.count
    let keepFrom = first == 1 ? start : starts[first]
    let range = SourceRange(start, end)
    // Without the blank line an opening --- would be read as front matter.
    let opensFrontMatter = first == 1 && context.source.bytes[end...].starts(with: "---".utf8)
    return FaultPlace(range, opensFrontMatter ? [] : [SourceEdit(SourceRange(keepFrom, end), "")])
  }

  private static func isBlank(_ line: Int, _ context: LintContext) -> Bool {
    var range = context.lines.content(ofLine: line).offsets
    if line == 1 { range = max(range.lowerBound, context.source.byteOrderMarkLength)..<range.upperBound }
    return context.source.bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The lines inside blocks and the front matter, where blank lines are theirs.
  private static func solidLines(_ page: Page, _ context: LintContext) -> [Bool] {
    var solid = [Bool](repeating: false, count: context.lines.lineStarts.count)
    let ranges =
      context.parts.compactMap(\.range) + page.definitions.compactMap(\.range)
      + [page.frontMatter?.range].compactMap { $0 }
    for range in ranges where !range.isEmpty {
      for line in context.lines.lines(of: range) { solid[line - 1] = true }
    }
    return solid
  }
}
