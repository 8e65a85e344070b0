import Document
import Source

/// MT005: the serial number of the paper has a form that no newspaper's has.
enum CNNumberRule: LintRule {
  static let metadata = RuleMetadata(
    .metadata, 5, "cn-number",
    name: Wording(zh: "统一刊号写法不对", en: "CN number of wrong form"),
    summary: Wording(
      zh: "头信息里的 cn 不是“CN 两位地区号-四位序号”（如 CN 33-0025），或者序号不在报纸的 0001～0999 之内。",
      en: """
        The cn of the front matter is not CN, two figures of the region, a hyphen and four figures, such as CN 33-0025; \
        or the four figures are not among those of newspapers, 0001 to 0999.
        """),
    rationale: Wording(
      zh: "国内统一连续出版物号是报纸的户口，多写少写一位，合作方就查不到这张报。",
      en: "The number identifies the paper; with a figure too many or too few a partner cannot find it."),
    source: Wording(
      zh: "《报纸期刊质量管理规定》（2020）出版形式差错：国内统一连续出版物号应标明",
      en:
        "Rules on the Quality of Newspapers and Periodicals (2020), form errors: the CN number must be given"),
    severity: .warning,
    language: .chinese,
    bad: [RuleExample("---\ndate: 2026-04-02\n↓cn: CN 33-25\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n")],
    good: [RuleExample("---\ndate: 2026-04-02\ncn: CN 33-0025\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n")])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard let number = page.metadata.cn else { return }
    let digits = digits(of: number)
    if let digits, (1...999).contains(digits) { return }
    findings.append(
      metadata,
      digits == nil
        ? Wording(
          zh: "统一刊号“\(number)”不是“CN 33-0025”的样子",
          en: "the CN number “\(number)” is not of the form CN 33-0025")
        : Wording(
          zh: "统一刊号“\(number)”的序号不是报纸的（0001～0999）",
          en: "the serial of CN number “\(number)” is not a newspaper's (0001 to 0999)"),
      remedy: Wording(zh: "按许可证改成 cn: CN 33-0025 的写法", en: "write it as in the licence, like cn: CN 33-0025"),
      at: context.frontMatterLine(of: "cn"))
  }

  /// The four figures of a well-formed number.
  private static func digits(of number: String) -> Int? {
    let bytes = Array(number.utf8)
    guard bytes.starts(with: "CN".utf8) else { return nil }
    let rest = bytes.dropFirst(2).drop { $0 == 0x20 }
    guard rest.count == 7, rest[rest.startIndex + 2] == UInt8(ascii: "-") else { return nil }
    let figures = rest.prefix(2) + rest.suffix(4)
    guard figures.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return rest.suffix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
