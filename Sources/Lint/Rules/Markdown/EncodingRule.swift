import Document
import Source

/// MK009: a file that is not UTF-8, opens with a byte order mark, or does not end its lines with LF alone.
///
/// Of a file that is not UTF-8 there is no page: whoever reads the file reports it, by ``EncodingFinding``.
enum EncodingRule: LintRule {
  static let metadata = RuleMetadata(
    .markdown, 9, "encoding",
    name: Wording(zh: "编码或换行有误", en: "encoding or line ends"),
    summary: Wording(
      zh: """
        文件的字节不是 UTF-8：错误，不能关掉；认得出是 GBK 或 UTF-16 时说明是哪一种。文件开头有字节顺序标记（BOM），或者换行混用几种：警告。全文一律用 CR LF 换行：提示，\
        照样检查。
        """,
      en: """
        The bytes of the file are not UTF-8: an error that cannot be switched off, which names GBK and UTF-16 where they \
        can be told. The file opens with a byte order mark, or mixes line ends: a warning. All lines end in CR LF: an info, \
        and the file is checked all the same.
        """),
    rationale: Wording(
      zh: "编码不明的文件，一个字都不能断定；跳过不报，等于漏检一个版。标记和混用的换行看不见，别的程序却会认错开头和行号。",
      en: """
        Nothing can be said about text in an unknown encoding, and to skip the file would be to miss a page. A mark or mixed \
        line ends cannot be seen, but other programs stumble over them.
        """),
    severity: .error,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "删去开头的标记；混用的换行改成全文用得最多的一种。一律 CR LF 的不改，编码不对的要在编辑软件里另存。",
        en: """
          Deletes the mark; makes mixed line ends all of the kind that most lines have. A file all in CR LF is left as it \
          is, and one that is not UTF-8 must be saved anew in an editor.
          """)),
    scope: .everyFile,
    bad: [RuleExample("↓\u{FEFF}## 春茶开采\n\n头一锅茶出锅了。\n", fixed: "## 春茶开采\n\n头一锅茶出锅了。\n")],
    good: [RuleExample("## 春茶开采\n\n头一锅茶出锅了。\n")])

  static var touches: FixReach { [.invisibles, .lineEnds] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let mark = SourceRange(0, context.source.byteOrderMarkLength)
    if !mark.isEmpty {
      var finding = Finding(
        metadata, Wording(zh: "文件开头有字节顺序标记（BOM）", en: "the file opens with a byte order mark"),
        remedy: Wording(zh: "删去，或另存为不带 BOM 的 UTF-8", en: "delete it, or save as UTF-8 without BOM"), at: mark,
        // Of two the second would be one, and text would be gone.
        fix: context.source.bytes.dropFirst(3).starts(with: [0xEF, 0xBB, 0xBF])
          ? nil : Fix(.safe, [SourceEdit(mark, "")]))
      finding.severity = .warning
      findings.append(finding)
    }
    let bytes = context.source.bytes
    if let finding = utf16(bytes) { findings.append(finding) }
    if ByteSearch.offset(of: .carriageReturn, in: bytes.span, from: 0) < bytes.count {
      findings.append(lineEnds(context))
    }
  }

  /// The finding for ASCII in UTF-16: its bytes pass for UTF-8, every other one a NUL.
  private static func utf16(_ bytes: [UInt8]) -> Finding? {
    guard bytes.prefix(4).contains(0), let encoding = ForeignEncoding.utf16(bytes) else { return nil }
    return Finding(
      metadata, ForeignEncoding.name(encoding), remedy: ForeignEncoding.remedy(encoding),
      at: SourceRange(0, 0))
  }

  private static func lineEnds(_ context: LintContext) -> Finding {
    let prevailing = LineEnd.prevailing(in: context.source)
    let others = lineEnds(other: prevailing, context)
    guard let first = others.first else {
      let kind = prevailing == .crlf ? "CR LF" : "CR"
      var finding = Finding(
        metadata, Wording(zh: "全文用 \(kind) 换行", en: "all lines end in \(kind)"),
        remedy: Wording(zh: "另存时把换行选成 LF", en: "choose LF when you save"),
        at: context.lines.firstLineEnd)
      finding.severity = .info
      return finding
    }
    var finding = Finding(
      metadata, Wording(zh: "全文混用几种换行", en: "the file mixes line ends"),
      remedy: Wording(zh: "统一成一种", en: "use one kind"), at: first, count: others.count,
      fix: Fix(.safe, others.map { SourceEdit($0, prevailing.bytes) }))
    finding.severity = .warning
    return finding
  }

  /// The line ends that are of another kind.
  private static func lineEnds(other kind: LineEnd, _ context: LintContext) -> [SourceRange] {
    let starts = context.lines.lineStarts
    return starts.indices.dropFirst().compactMap { index in
      let end = SourceRange(context.lines.content(ofLine: index).upperBound, starts[index])
      return context.source.bytes[end.offsets].elementsEqual(kind.bytes) ? nil : end
    }
  }
}

extension LineTable {
  /// Where the first line ends, line end included.
  fileprivate var firstLineEnd: SourceRange {
    let end = content(ofLine: 1).upperBound
    return SourceRange(end, lineStarts.count > 1 ? lineStarts[1] : end)
  }
}
