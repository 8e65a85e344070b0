/// MT009: a front matter that cannot be read.
enum FrontMatterRule: LintRule {
  static let metadata = RuleMetadata(
    .metadata, 9, "front-matter",
    name: Wording(zh: "头信息有误", en: "fault in the front matter"),
    summary: Wording(
      zh: "文件开头 --- 之间的头信息不是有效的 YAML，或者某一项的值不能用。",
      en: "The front matter between the --- lines is no valid YAML, or the value of a key cannot be used."),
    rationale: Wording(
      zh: "日期、版次都从这里来；读不出来，就当没有写。",
      en: "Date and page number come from here; what cannot be read counts as not written."),
    severity: .error,
    scope: .everyFile,
    bad: [
      RuleExample("---\n↓date: 五月一日\npage: 01\n---\n\n## 春茶开采\n\n头一锅茶出锅了。"),
      RuleExample("---\ndate: 2026-05-01\npage: [01\n↓---\n\n## 春茶开采\n\n头一锅茶出锅了。"),
    ],
    good: [RuleExample("---\ndate: 2026-05-01\npage: 01\n---\n\n## 春茶开采\n\n头一锅茶出锅了。")])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for problem in page.frontMatter?.problems ?? [] {
      switch problem {
      case .notYAML(let line, let reason):
        findings.append(
          Finding(
            metadata,
            Wording(zh: "头信息不是有效的 YAML（\(reason)）", en: "the front matter is no valid YAML (\(reason))"),
            remedy: Wording(zh: "检查冒号后的空格、引号和缩进", en: "check colons, quotation marks and indentation"),
            at: context.line(line)))
      case .badValue(let key, let value, let line, let expected):
        // What may hold the page back is for RG007 and RG008 to say.
        if ["status", "embargo"].contains(key) { continue }
        // Any other program's date and time; on a page it would be missing in the export.
        if !context.isNewspaperPage, key == "date", CalendarDate(String(value.prefix(10))) != nil { continue }
        findings.append(
          Finding(
            metadata,
            Wording(zh: "“\(key)”的值“\(value)”不能用", en: "“\(key)” cannot be “\(value)”"),
            remedy: Wording(zh: "应写\(expected.chinese)", en: "write \(expected.english)"),
            at: context.line(line)))
      case .unknownKey: continue
      }
    }
  }
}

extension LintContext {
  /// The bytes of a line, from 1; the last line when there are fewer.
  func line(_ number: Int) -> SourceRange {
    lines.content(ofLine: min(max(1, number), lines.lineStarts.count))
  }
}
