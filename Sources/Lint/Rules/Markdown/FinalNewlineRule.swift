import Document
import Source

/// MK002: a file whose last line does not end.
enum FinalNewlineRule: LintRule {
  static let metadata = RuleMetadata(
    .markdown, 2, "final-newline",
    name: Wording(zh: "文件末尾缺换行", en: "final line end missing"),
    summary: Wording(zh: "文件最后一行后面没有换行。", en: "The last line of the file has no line end."),
    rationale: Wording(
      zh: "缺了它，几个文件接在一起时首尾两段会粘连。", en: "Without it two files put together run into each other."),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "补上换行。", en: "Adds the line end.")),
    scope: .everyFile,
    bad: [RuleExample("## 春茶开采\n\n头一锅茶出锅了。↓", fixed: "## 春茶开采\n\n头一锅茶出锅了。\n")],
    good: [RuleExample("## 春茶开采\n\n头一锅茶出锅了。\n")])

  static var touches: FixReach { [.lineEnds] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let bytes = context.source.bytes
    guard let last = bytes.last, last != 0x0A, last != 0x0D, bytes.count > context.source.byteOrderMarkLength
    else {
      return
    }
    let end = SourceRange(bytes.count, bytes.count)
    findings.append(
      metadata, Wording(zh: "文件末尾没有换行", en: "the file does not end with a line end"),
      remedy: Wording(zh: "补上换行", en: "add it"), at: end, fix: Fix(.safe, [SourceEdit(end, context.lineEnd)]))
  }
}

extension LintContext {
  /// The line end of the file, by its first line.
  var lineEnd: [UInt8] {
    guard lines.lineStarts.count > 1 else { return [0x0A] }
    return Array(source.bytes[lines.content(ofLine: 1).upperBound..<lines.lineStarts[1]])
  }
}
