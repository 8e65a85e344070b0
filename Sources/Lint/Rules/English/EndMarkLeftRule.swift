import Document
import Source

/// EN003: a mark by which the copy desk ends a story, left in the text.
enum EndMarkLeftRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 3, "end-mark-left",
    name: Wording(zh: "留下了稿末记号", en: "end mark left in the text"),
    summary: Wording(
      zh: "单独一段是稿子传送用的记号：-30-、ENDS、(MORE)、###。",
      en: "A paragraph of its own is a mark that copy is sent with: -30-, ENDS, (MORE), ###."),
    rationale: Wording(zh: "那是写给编辑看的，不印。", en: "It is meant for the desk and is not printed."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "删去。", en: "Deletes it.")), language: .english,
    bad: [
      RuleExample(
        "## Mail moves\n\nThe mail moved to the hall on foot.\n\n↓-30-\n",
        fixed: "## Mail moves\n\nThe mail moved to the hall on foot.\n"
      )
    ],
    good: [
      RuleExample(
        "## Mail moves\n\nThe mail moved to the hall. There is more to come, and the road ends at the barn.")
    ])

  static var touches: FixReach { .words.union([.spaces, .lineEnds, .blocks, .marks]) }

  /// The marks, without brackets and dashes, in small letters.
  private static let marks: Set<String> = [
    "30", "ends", "end", "more", "endit", "end of story", "#", "##", "###", "# # #",
  ]

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { !$0.hasHan && ($0.role == .body || $0.role == .label) })
    where passage.trimmed.count <= 16 {
      guard let range = passage.range(of: passage.trimmed), isMark(passage.string(passage.trimmed)) else {
        continue
      }
      let text = passage.string(passage.trimmed)
      findings.append(
        metadata, Wording(zh: "“\(text)”是稿末记号", en: "“\(text)” is a mark of the copy desk"),
        remedy: Wording(zh: "删去", en: "delete it"), at: range, fix: fix(range, context))
    }
  }

  /// Whether a text is such a mark: in capitals, or between dashes or brackets.
  private static func isMark(_ text: String) -> Bool {
    let bare = text.filter { !"-–—()[]* ".contains($0) || $0 == " " }.lowercased()
    let inner = bare.drop { $0 == " " }
    let trimmed = String(inner.reversed().drop { $0 == " " }.reversed())
    guard marks.contains(trimmed) else { return false }
    let isEnclosed = text.first.map { "-–—([".contains($0) } ?? false
    let isCapital = text == text.uppercased() && text != text.lowercased()
    return isEnclosed || isCapital && trimmed != "more" || text.first == "#"
  }

  /// Deletes the paragraph and the blank line above it.
  private static func fix(_ range: SourceRange, _ context: LintContext) -> Fix? {
    let bytes = context.source.bytes
    var start = range.lowerBound
    while start > 0, bytes[start - 1].isWhitespace { start -= 1 }
    guard start > 0, range.upperBound == bytes.count || bytes[range.upperBound].isLineEnd else { return nil }
    return Fix(.unsafe, [SourceEdit(SourceRange(start, range.upperBound), "")])
  }
}
