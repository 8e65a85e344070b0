import Document
import Newspaper
import Source

/// MT010: a key of the front matter that means nothing to us.
enum UnknownMetadataKeyRule: LintRule {
  static let metadata = RuleMetadata(
    .metadata, 10, "unknown-metadata-key",
    name: Wording(zh: "头信息有生项", en: "unknown key in the front matter"),
    summary: Wording(
      zh: "头信息里有一项不认识：照原样保留，导出时不解释。与 status、signal、embargo、draft 只差一个字母的，按错误报：写错的也许正是不让付印的那一项。",
      en: """
        A key of the front matter is unknown: it is kept as it is and means nothing in the export. One that is a single slip \
        away from status, signal, embargo or draft is an error: what is misspelled may be what holds the page back.
        """),
    rationale: Wording(
      zh: "多半是写错了键名；写错的项等于没有写。", en: "Most likely it is misspelled, and then it counts as not written."),
    severity: .error,
    bad: [
      RuleExample("---\ndate: 2026-05-01\n↓pege: 01\n---\n\n## 春茶开采\n\n头一锅茶出锅了。"),
      RuleExample("---\ndate: 2026-05-01\n↓statsu: usable\n---\n\n## 春茶开采\n\n头一锅茶出锅了。"),
    ],
    good: [RuleExample("---\ndate: 2026-05-01\npage: 01\n---\n\n## 春茶开采\n\n头一锅茶出锅了。")])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for case .unknownKey(let key, let line) in page.frontMatter?.problems ?? [] {
      let nearest = NearestKey.of(key, among: MetadataKey.all.map(\.name))
      var finding = Finding(
        metadata,
        Wording(zh: "头信息里的“\(key)”不认识", en: "“\(key)” in the front matter means nothing to this tool"),
        remedy: nearest.map { Wording(zh: "是否应为“\($0)”？", en: "did you mean “\($0)”?") }
          ?? Wording(zh: "不需要就删去；留着也无妨", en: "delete it or leave it"),
        at: context.line(line))
      finding.severity = .info
      // What is misspelled may be what holds the page back.
      if let release = releaseKeys.first(where: { NearestKey.isSlip(key, of: $0) }) {
        finding.severity = .error
        finding.remedy = Wording(
          zh: "应为“\(release)”，就改过来；另有所指，换一个键名",
          en: "write “\(release)” if it is meant, else name the key otherwise")
      }
      findings.append(finding)
    }
  }

  /// The keys that may hold a page back.
  private static let releaseKeys = ["status", "signal", "embargo", "draft"]
}
