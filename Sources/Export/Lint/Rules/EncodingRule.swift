/// MK009: a file that is not UTF-8. Whoever reads the file reports it, by ``EncodingFinding``.
enum EncodingRule: LintRule {
  static let metadata = RuleMetadata(
    .markdown, 9, "encoding",
    name: Wording(zh: "不是 UTF-8 编码", en: "not UTF-8"),
    summary: Wording(
      zh: "文件的字节不是 UTF-8（多半是 GBK）。", en: "The bytes of the file are not UTF-8 (most likely they are GBK)."),
    rationale: Wording(
      zh: "编码不明的文件，一个字都不能断定；跳过不报，等于漏检一个版。",
      en:
        "Nothing can be said about text in an unknown encoding, and to skip the file would be to miss a page."
    ),
    severity: .error, scope: .unreadableFile, bad: [], good: [])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    // A page that was parsed is UTF-8.
  }
}
