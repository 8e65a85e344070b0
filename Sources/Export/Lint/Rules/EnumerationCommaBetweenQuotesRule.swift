/// PN010: 、 between two quotations or two titles.
enum EnumerationCommaBetweenQuotesRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 10, "enumeration-comma-between-quotes",
    name: Wording(zh: "引号、书名号之间的顿号", en: "、 between quotations or titles"),
    summary: Wording(
      zh: "并列的引号之间或书名号之间用了顿号，如 ”、“、》、《。中间有括注的不算；全文合计一条。",
      en: """
        A 、 between two quotations or two titles in a row. With a note in parentheses between them it is right; one \
        finding for the whole file.
        """),
    rationale: Wording(
      zh: "引号、书名号本身已经把各项分开，之间通常不用顿号。",
      en: "The quotation and title marks set the items apart already; usually no 、 stands between them."),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.5.3.5 条（标有引号、书名号的并列成分之间）",
      en: "GB/T 15834-2011, 4.5.3.5 (items in quotation marks or title marks)"),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "删去顿号。", en: "Removes the 、.")),
    scope: .everyFile,
    bad: [
      RuleExample(
        "村里评“巧手”↓、“善邻”、“护河人”，还共读《渡口》、《灯下》。",
        fixed: "村里评“巧手”“善邻”“护河人”，还共读《渡口》《灯下》。")
    ],
    good: [RuleExample("村里评“巧手”“善邻”，共读《渡口》（节选）、《灯下》和“河边”、树下两篇。")])

  static var touches: FixReach { [.stops] }

  static var looksAtPassagesApart: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: { $0.hasHan && !$0.role.isOfNames && $0.marks.mayHold("、") }) {
      for mark in passage.marks where mark.scalar == "、" {
        let left = passage.scalar(before: mark.offset)
        let right = passage.scalar(at: mark.end)
        guard left == "”" && right == "“" || left == "》" && right == "《",
          passage.isVerbatim(mark.offset - 3..<mark.end + 3),
          let place = FaultPlace(passage, mark.offset..<mark.end, writing: "")
        else { continue }
        places.append(place)
      }
    }
    return places
  }

  static func finding(count: Int) -> Finding {
    Finding(
      metadata,
      count == 1
        ? Wording(zh: "并列的引号或书名号之间用了顿号", en: "a 、 between two quotations or titles")
        : Wording(
          zh: "全文有 \(count) 处在并列的引号或书名号之间用了顿号", en: "\(count) times a 、 between two quotations or titles"),
      remedy: Wording(zh: "通常不用顿号，删去", en: "usually left out"), at: SourceRange(0, 0))
  }
}
