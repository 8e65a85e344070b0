import Newspaper
import Document
import Source

/// MT009: a front matter that cannot be read.
enum FrontMatterRule: LintRule {
  static let metadata = RuleMetadata(
    .metadata, 9, "front-matter",
    name: Wording(zh: "头信息有误", en: "fault in the front matter"),
    summary: Wording(
      zh: "文件开头 --- 之间（或 TOML 的 +++ 之间）的头信息读不出来，某一项的值不能用，或者少了 ---。",
      en: """
        The front matter between the lines of --- (of +++ for TOML) cannot be read, the value of a key cannot be used, or a \
        line of --- is missing.
        """),
    rationale: Wording(
      zh: "日期、版次都从这里来；读不出来，就当没有写。",
      en: "Date and page number come from here; what cannot be read counts as not written."),
    severity: .error,
    fix: RuleFix(.safe, Wording(zh: "补上少了的 ---", en: "adds the line of --- that is missing")),
    scope: .everyFile,
    bad: [
      RuleExample("---\n↓date: 五月一日\npage: 01\n---\n\n## 春茶开采\n\n头一锅茶出锅了。"),
      RuleExample("---\ndate: 2026-05-01\npage: [01\n↓---\n\n## 春茶开采\n\n头一锅茶出锅了。"),
      RuleExample(
        "↓date: 2026-05-01\npage: 01\n\n## 春茶开采\n\n头一锅茶出锅了。",
        fixed: "---\ndate: 2026-05-01\npage: 01\n---\n\n## 春茶开采\n\n头一锅茶出锅了。"),
    ],
    good: [RuleExample("---\ndate: 2026-05-01\npage: 01\n---\n\n## 春茶开采\n\n头一锅茶出锅了。")])

  static var touches: FixReach { [.frontMatter, .lineEnds] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for problem in page.frontMatter?.problems ?? [] {
      switch problem {
      case .unreadable(let line, let reason):
        findings.append(
          metadata,
          Wording(zh: "头信息读不出来：\(reason.chinese)", en: "the front matter cannot be read: \(reason.english)"),
          at: context.line(line))
      case .missingFence(let fence): findings += missing(fence, page, context)
      case .badValue(let key, let value, let line, let expected):
        // What may hold the page back is for RG007 and RG008 to say.
        if let known = MetadataKey.key(for: key), ["status", "embargo"].contains(known) { continue }
        // Any other program's date and time; on a page it would be missing in the export.
        if !context.isNewspaperPage, key == "date", CalendarDate(String(value.prefix(10))) != nil { continue }
        findings.append(
          metadata, Wording(zh: "“\(key)”的值“\(value)”不能用", en: "“\(key)” cannot be “\(value)”"),
          remedy: Wording(zh: "应写\(expected.chinese)", en: "write \(expected.english)"),
          at: context.line(line))
      case .unknownKey, .heldBack: continue
      }
    }
  }

  /// Lines of keys that were read as front matter although a line of --- is missing: nothing is lost, so a warning.
  private static func missing(
    _ fence: FrontMatter.Fence, _ page: Page, _ context: LintContext
  ) -> [Finding] {
    guard let frontMatter = page.frontMatter, let range = frontMatter.range else { return [] }
    let mark = frontMatter.isTOML ? "+++" : "---"
    let place: Wording =
      switch fence {
      case .above: Wording(zh: "上面", en: "above")
      case .below: Wording(zh: "下面", en: "below")
      case .both: Wording(zh: "上下", en: "above and below")
      }
    let fences = FrontMatterFences(frontMatter, range, in: context.source)
    let lineEnd = String(decoding: LineEnd.prevailing(in: context.source).bytes, as: UTF8.self)
    var edits: [SourceEdit] = []
    if fence != .below {
      edits.append(
        SourceEdit(SourceRange(fences.contentStart, fences.contentStart), mark + lineEnd))
    }
    if fence != .above {
      let end = SourceRange(fences.contentEnd, fences.contentEnd)
      edits.append(SourceEdit(end, (fences.isLastLineEnded ? "" : lineEnd) + mark + lineEnd))
    }
    return [
      Finding(
        rule: metadata.id, slug: metadata.slug, severity: .warning,
        message: Wording(
          zh: "头信息\(place.chinese)少了一行 \(mark)，已照头信息读",
          en: "the front matter lacks its line of \(mark) \(place.english); it was read as front matter"),
        remedy: Wording(zh: "补上 \(mark)", en: "add \(mark)"),
        range: context.line(context.lines.line(at: fences.firstLine)), fix: Fix(.safe, edits))
    ]
  }
}

extension LintContext {
  /// The bytes of a line, from 1; the last line when there are fewer.
  func line(_ number: Int) -> SourceRange {
    lines.content(ofLine: min(max(1, number), lines.lineStarts.count))
  }
}
