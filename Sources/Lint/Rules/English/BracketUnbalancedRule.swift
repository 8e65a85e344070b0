import Document
import Source

/// EN010: a bracket that is never closed, or was never opened.
enum BracketUnbalancedRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 10, "bracket-unbalanced",
    name: Wording(zh: "英文括号不成对", en: "bracket without its partner"),
    summary: Wording(
      zh: "英文段落里的圆括号只有一半。a)、1) 一类的序号和断开的段落不算。",
      en:
        "A paragraph holds half of a pair of brackets. Letters and figures of a list, a) and 1), and paragraphs that break off are left alone."
    ),
    rationale: Wording(
      zh: "插入的话没有收住，后面整句都读不通。",
      en: "What was inserted never ends, and the rest of the sentence cannot be read."),
    severity: .warning, scope: .everyFile, language: .english,
    bad: [
      RuleExample(
        "It took an hour to read the pile, and the pile ↓(most of it about roads was never gone by night.")
    ],
    good: [
      RuleExample(
        "The pile (most of it about roads) was never gone. You may a) read it, b) burn it, or c) send it to the mayor."
      )
    ])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: { $0.isEnglishBody && $0.marks.mayHold(anyOf: MarkKinds("()")) }) {
      guard passage.bytes.endsSentence, passage.seams.isEmpty else { continue }
      var open: [Mark] = []
      var lone: [Mark] = []
      for mark in passage.marks {
        if mark.scalar == "(" {
          open.append(mark)
        } else if mark.scalar == ")" {
          if open.popLast() == nil, !isOfList(mark, passage), !isFace(mark, passage) { lone.append(mark) }
        }
      }
      lone += open.filter { !isFace($0, passage) }
      for mark in lone {
        guard let range = passage.range(of: mark) else { continue }
        findings.append(
          metadata,
          mark.scalar == "("
            ? Wording(zh: "括号没有收住", en: "the bracket opened here is never closed")
            : Wording(zh: "括号没有起头", en: "the bracket closed here was never opened"),
          remedy: Wording(zh: "补上另一半", en: "add the other half"), at: range)
      }
    }
  }

  /// Whether a single letter or a figure stands before the bracket.
  private static func isOfList(_ mark: Mark, _ passage: Passage) -> Bool {
    guard
      let word = passage.bytes[..<mark.offset].split(whereSeparator: { $0 <= 0x20 || $0 == .leftParenthesis })
        .last
    else { return false }
    return word.count <= 3
      && (word.allSatisfy(\.isDigit) || word.count == 1 && word.allSatisfy(\.isLetter)
        || word.allSatisfy { "ivxIVX".utf8.contains($0) })
  }

  /// Whether the bracket is the mouth of a face: :) and ;-(
  private static func isFace(_ mark: Mark, _ passage: Passage) -> Bool {
    guard let before = passage.scalar(before: mark.offset) else { return false }
    return before == ":" || before == ";" || before == "-"
  }
}
