import Document
import Source

/// QT009: a pair of marks with nothing in it, or with spaces at its ends.
enum EmptyPairRule: LintRule {
  static let metadata = RuleMetadata(
    .quotation, 9, "empty-pair",
    name: Wording(zh: "成对标点是空的或夹着空格", en: "empty or spaced pair"),
    summary: Wording(
      zh: "引号、书名号里面什么也没有，或前后引号、书名号、括号的里侧有空格，如“ 善邻 ”。待填的空括号不算，方向反了或缺一半的引号另有规则。",
      en: """
        Quotation or title marks with nothing between them, or spaces just inside quotation marks, title marks or brackets. \
        Empty brackets, which are to be filled in, are left alone; marks the wrong way round or without a partner have rules \
        of their own.
        """),
    rationale: Wording(
      zh: "空的引号、书名号是提取时丢了字；里侧的空格让引文看上去与引号脱开。",
      en: "An empty pair has lost its text on the way; spaces inside tear the marks off the words."),
    severity: .warning,
    fix: RuleFix(.safe, Wording(zh: "删去里侧的空格；空的只报不改。", en: "Removes the spaces; an empty pair stays.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("村里评出↓“ 善邻 ”十户。", fixed: "村里评出“善邻”十户。"),
      RuleExample("读书会共读了↓《》，又读了↓《 》。"),
    ],
    good: [
      RuleExample("村里评出“善邻”十户，报名者请填姓名（  ）。"),
      RuleExample("村里评出”善邻“ 和 ”巧手“各十户。"),
    ])

  static var touches: FixReach { [.spaces] }

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var open: [Mark] = []
    for passage in context.passages(where: {
      $0.hasHan && !$0.role.isOfNames && $0.marks.mayHold(anyOf: PairedMark.openers)
    }) {
      open.removeAll(keepingCapacity: true)
      let areQuotesSure = areQuotesSure(passage)
      for mark in passage.marks {
        if !areQuotesSure, mark.scalar == "“" || mark.scalar == "”" { continue }
        if PairedMark.closer(of: mark.scalar) != nil {
          open.append(mark)
        } else if let opener = PairedMark.opener(of: mark.scalar), open.last?.scalar == opener,
          let first = open.popLast(), mark.scalar != ")"
        {
          if let finding = finding(first, mark, passage) { findings.append(finding) }
        } else if PairedMark.opener(of: mark.scalar) != nil {
          open.removeAll(keepingCapacity: true)
        }
      }
    }
  }

  /// Whether every “ is closed by a ”: if not, nobody can tell what is inside a pair.
  private static func areQuotesSure(_ passage: Passage) -> Bool {
    UnpairedMarks.of(passage, "“", "”").isEmpty && ReversedQuote.find(in: passage).isEmpty
  }

  private static func finding(_ open: Mark, _ close: Mark, _ passage: Passage) -> Finding? {
    let bytes = passage.bytes
    var start = open.end
    while start < close.offset, bytes[start] == 0x20 { start += 1 }
    var end = close.offset
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    if start == open.end, end == close.offset, start < end { return nil }
    guard let place = passage.range(of: open) else { return nil }
    if start == close.offset {
      guard open.scalar != "（", open.scalar != "【", passage.isVerbatim(open.offset..<close.end) else {
        return nil
      }
      return Finding(
        metadata,
        Wording(
          zh: "“\(String(open.scalar))\(String(close.scalar))”里面没有字", en: "nothing stands between the marks"),
        remedy: Wording(zh: "查原版，补上缺的字", en: "look up the printed page for what is missing"), at: place)
    }
    // Markup right beside a space may need it.
    let edits = [open.end..<start, end..<close.offset].compactMap { blanks -> SourceEdit? in
      guard !blanks.isEmpty else { return nil }
      guard passage.isVerbatim(passage.neighbourhood(of: blanks)) else { return nil }
      return passage.range(of: blanks).map { SourceEdit($0, "") }
    }
    guard !edits.isEmpty else { return nil }
    return Finding(
      metadata, Wording(zh: "引号、书名号或括号的里侧有空格", en: "spaces just inside a pair of marks"),
      remedy: Wording(zh: "删去空格", en: "remove the spaces"), at: place, fix: Fix(.safe, edits))
  }
}
