import Document
import Source

/// MT003: the running number of the issue is missing, or does not fit the other pages.
enum IssueNumberRule: LintRule {
  static var asksForPageFacts: Bool { true }

  static let metadata = RuleMetadata(
    .metadata, 3, "issue-number",
    name: Wording(zh: "总期号缺漏或不符", en: "issue number missing or wrong"),
    summary: Wording(
      zh: "头信息和配置都没有给总期号（一期只报一次）；同一天的各版总期号不同；或者同一个文件夹里，日期在后的总期号不比前面的大。",
      en: """
        Nobody gives the running number of the issue (said once for an issue); pages of one day give different numbers; \
        or, within a folder, the number of a later day is not greater.
        """),
    rationale: Wording(
      zh: "总期号是报头必须标明的一项，也是合作方归档、补缺的依据；复制上一期的头信息，最容易忘了改它。",
      en:
        "The masthead must give it, and partners file by it; it is what one forgets when copying the last issue."
    ),
    source: Wording(
      zh: "《报纸期刊质量管理规定》（2020）出版形式差错：总期号应标明",
      en:
        "Rules on the Quality of Newspapers and Periodicals (2020), form errors: the issue number must be given"
    ),
    severity: .warning,
    fix: .frontMatter,
    language: .chinese,
    bad: [
      RuleExample(
        "↓---\ndate: 2026-04-02\npage: 01\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n",
        fixed:
          "---\ndate: 2026-04-02\npage: 01\nissue:  # 总期号，如 9127\n责任编辑:  # 姓名\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n")
    ],
    good: [RuleExample("---\ndate: 2026-04-02\nissue: 9127\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n")])

  static var touches: FixReach { [.frontMatter, .lineEnds] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let dating = context.duplicateIndex.dating
    guard let number = page.metadata.issue else {
      if !(page.frontMatter?.isFaulty("issue") ?? false),
        dating.firstWithoutNumber ?? context.pageIndex == context.pageIndex
      {
        findings.append(missing(context, count: dating.countWithoutNumber))
      }
      return
    }
    let place = context.frontMatterLine(of: "issue")
    if let first = dating.first(ofDayOf: context.pageIndex, on: page.metadata.date) {
      guard first.number.utf8.elementsEqual(number.utf8) == false else { return }
      let file = context.duplicateIndex.pages[first.page].file
      findings.append(
        metadata,
        Wording(
          zh: "总期号是“\(number)”，同一天的 \(file) 是“\(first.number)”",
          en: "the issue number is “\(number)”, but “\(first.number)” in \(file) of the same day"),
        remedy: Wording(zh: "改成一样的", en: "make them the same"), at: place)
      return
    }
    guard let date = page.metadata.date, let last = dating.last(before: date), let own = Int(number),
      let before = Int(last.number), own <= before
    else { return }
    let file = context.duplicateIndex.pages[last.page].file
    findings.append(
      metadata,
      Wording(
        zh: "总期号 \(number) 不比前一期（\(file)）的 \(last.number) 大",
        en: "issue number \(number) is not greater than \(last.number) of the issue before (\(file))"),
      remedy: Wording(zh: "查对后改正", en: "look it up and correct it"), at: place)
  }

  private static func missing(_ context: LintContext, count: Int) -> Finding {
    MissingMetadata(context).finding(
      .issue,
      count > 1
        ? Wording(zh: "有 \(count) 个版没有总期号", en: "\(count) pages have no issue number")
        : Wording(zh: "没有总期号", en: "the issue has no number"))
  }
}
