import Document
import Source

/// QT003: a title mark without its partner.
enum UnbalancedTitleRule: LintRule {
  static let metadata = RuleMetadata(
    .quotation, 3, "unbalanced-title",
    name: Wording(zh: "书名号不成对", en: "unbalanced title marks"),
    summary: Wording(
      zh: "一段里的《》或〈〉上下不配。断栏先接好再看。",
      en: "A 《 or 〈 without its partner in a paragraph. Column breaks are mended first."),
    rationale: Wording(
      zh: "书名号缺一半，读者看不出书名、文件名到哪里为止。", en: "With half of the marks gone nobody can tell where the title ends."),
    source: Wording(zh: "GB/T 15834-2011 第 4.15 条（书名号）", en: "GB/T 15834-2011, 4.15 (title marks)"),
    severity: .error,
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("读书会共读了↓《水边的日子，老人们说起从前的渡口。"),
      RuleExample("读书会共读了水边的日子↓》，老人们说起从前的渡口。"),
    ],
    good: [RuleExample("读书会共读了《水边的日子》和《〈渡口〉札记》，老人们说起从前的渡口。")])

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [("《", "》"), ("〈", "〉")]
    for passage in context.passages(where: { $0.hasHan && $0.marks.mayHold(anyOf: titleMarks) }) {
      for (opener, closer) in pairs {
        let unpaired = UnpairedMarks.of(passage, opener, closer)
        if unpaired.isEmpty { continue }
        for mark in unpaired.open + unpaired.closed {
          guard let range = passage.range(of: mark) else { continue }
          findings.append(finding(isOpen: mark.scalar == opener, at: range))
        }
      }
    }
  }

  private static let titleMarks = MarkKinds("《》〈〉")

  private static func finding(isOpen: Bool, at range: SourceRange) -> Finding {
    Finding(
      metadata,
      isOpen
        ? Wording(zh: "书名号没有收住", en: "the title opened here is never closed")
        : Wording(zh: "书名号没有起头", en: "the title closed here was never opened"),
      remedy: Wording(zh: "补上缺的一半", en: "write the other half"), at: range)
  }
}
