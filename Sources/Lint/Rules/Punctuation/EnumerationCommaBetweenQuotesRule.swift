import Document
import Newspaper
import Source

/// PN010: 、 between two quotations or two titles.
enum EnumerationCommaBetweenQuotesRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 10, "enumeration-comma-between-quotes",
    name: Wording(zh: "引号、书名号之间的顿号", en: "、 between quotations or titles"),
    summary: Wording(
      zh: "并列的引号之间或书名号之间用了顿号，如 ”、“、》、《。中间有括注的不算，并列的是“甲”而不是“乙”一类词组的也不算；全文合计一条。",
      en: """
        A 、 between two quotations or two titles in a row. It is right with a note in parentheses between them, and between \
        phrases that each hold a quotation at both ends; one finding for the whole file.
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
    language: .chinese,
    bad: [
      RuleExample(
        "村里评“巧手”↓、“善邻”、“护河人”，还共读《渡口》、《灯下》。",
        fixed: "村里评“巧手”“善邻”“护河人”，还共读《渡口》《灯下》。")
    ],
    good: [
      RuleExample("村里评“巧手”“善邻”，共读《渡口》（节选）、《灯下》和“河边”、树下两篇。"),
      RuleExample("村里把“一张票”换成“一路灯”、“人找船”变成“船等人”，由《渡口》说到《灯下》、从《山前》讲到《水边》。"),
    ])

  static var touches: FixReach { [.stops] }

  static var isPassageLocal: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: { $0.hasHan && !$0.role.isOfNames && $0.marks.mayHold("、") }) {
      for mark in passage.marks where mark.scalar == "、" {
        let left = passage.scalar(before: mark.offset)
        let right = passage.scalar(at: mark.end)
        guard left == "”" && right == "“" || left == "》" && right == "《",
          passage.isVerbatim(mark.offset - 3..<mark.end + 3),
          !(isPhrase(before: mark, passage) && isPhrase(after: mark, passage)),
          let place = FaultPlace(passage, mark.offset..<mark.end, writing: "")
        else { continue }
        places.append(place)
      }
    }
    return places
  }

  /// How far from a 、 the other quotation of its phrase is looked for, in bytes.
  private static let longestPhrase = 180

  /// Whether what stands before a 、 is a phrase with a quotation at both ends: “甲”而不是“乙”.
  private static func isPhrase(before mark: Mark, _ passage: Passage) -> Bool {
    let closer: Unicode.Scalar = passage.scalar(before: mark.offset) ?? " "
    let scalars = sequence(state: mark.offset) { offset -> Unicode.Scalar? in
      guard mark.offset - offset < longestPhrase, let scalar = passage.scalar(before: offset) else {
        return nil
      }
      offset -= UTF8.width(scalar)
      return scalar
    }
    return isPhrase(scalars, near: closer, far: PairedMark.opener(of: closer))
  }

  /// The same of what stands after it.
  private static func isPhrase(after mark: Mark, _ passage: Passage) -> Bool {
    let opener: Unicode.Scalar = passage.scalar(at: mark.end) ?? " "
    let scalars = sequence(state: mark.end) { offset -> Unicode.Scalar? in
      guard offset - mark.end < longestPhrase, let scalar = passage.scalar(at: offset) else { return nil }
      offset += UTF8.width(scalar)
      return scalar
    }
    return isPhrase(scalars, near: opener, far: PairedMark.closer(of: opener))
  }

  /// Whether the text on one side of a 、 goes on to a second quotation before its phrase ends; `near` is the mark that
  /// touches the 、, `far` the other one of its pair.
  private static func isPhrase(
    _ scalars: some Sequence<Unicode.Scalar>, near: Unicode.Scalar, far: Unicode.Scalar?
  ) -> Bool {
    guard let far else { return false }
    var isInside = false
    var gap = 0
    for scalar in scalars {
      if scalar == near {
        if gap > 0 { return true }
        isInside = true
      } else if scalar == far {
        isInside = false
      } else if !isInside {
        if endsPhrase(scalar) { return false }
        gap += 1
      }
    }
    return false
  }

  private static func endsPhrase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWideStop || ",;:!?（(\n和与及或".unicodeScalars.contains(scalar)
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "并列的引号或书名号之间用了顿号", en: "a 、 between two quotations or titles")
      : Wording(
        zh: "全文有 \(count) 处在并列的引号或书名号之间用了顿号", en: "\(count) times a 、 between two quotations or titles")
  }

  static let remedy = Wording(zh: "通常不用顿号，删去", en: "usually left out")
}
