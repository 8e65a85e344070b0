import Newspaper
import Document
import Source

/// ST005: short lines at the end of a page that belong to nothing.
enum OrphanTailRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 5, "orphan-tail",
    name: Wording(zh: "版末游离文字", en: "stray words at the end"),
    summary: Wording(
      zh:
        "最后一篇之后还有一两行短句（每行不超过 12 字，没有句末标点，不是署名），不属于任何一篇。一句里有逗号、分号的，多半是上一篇没有说完，按错误报；前后两半一样长的口号、“点评：”一类的话不算错误，“姓名，某报记者”不报。",
      en: """
        After the last article stand up to three short blocks, at most 12 characters a line, that end no sentence and \
        credit nobody. One with a mark between clauses may be the end of the article above that breaks off: an error, but \
        for a slogan in two halves of one length and what stands after a label. A name with an office is left alone.
        """),
    rationale: Wording(
      zh: "多半是栏花或口号，提取时从原来的位置掉到了版末；不处理会被当成上一篇的结尾。",
      en: """
        Mostly the logo of a column or a slogan that extraction dropped at the end; left there it reads as the end of \
        the article before.
        """),
    severity: .error,
    bad: [
      RuleExample(
        """
        ## 春茶开采

        头一锅茶出锅了。

        ↓阔步向前
        “新”意满城
        """),
      RuleExample("## 春茶开采\n\n头一锅茶出锅了。\n\n↓茶农说，再过几天还要采"),
    ],
    good: [
      RuleExample(
        """
        ## 春茶开采

        头一锅茶出锅了。

        责任编辑：林一苇
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    // What the page prints for itself is no stray text.
    let items = page.items.filter { !$0.isMatter }
    guard case .label(let label)? = items.last, case .paragraph(let paragraph)? = label.body.first,
      let range = paragraph.range,
      items.dropLast().contains(where: { if case .label = $0 { false } else { true } })
    else { return }
    guard label.form == nil, !saysWhoWrote(label) else { return }
    guard !readsOn(label) else {
      findings.append(
        metadata, Wording(zh: "版末这一句没有说完，也不属于任何一篇", en: "a sentence that breaks off, of no article"),
        remedy: Wording(
          zh: "查原版，补上后文；若是栏花，移到所属的那一篇", en: "look up the printed page for its end, or move it to its article"),
        at: range)
      return
    }
    var finding = Finding(
      metadata, Wording(zh: "版末这几行不属于任何一篇", en: "these lines belong to no article"),
      remedy: Wording(zh: "若是栏花，移到所属的那一篇；若是多余的，删去", en: "move them to their article, or delete them"),
      at: range)
    finding.severity = .warning
    findings.append(finding)
  }

  /// Whether a stray text is one line with a mark between clauses, which may be the last paragraph of the article above.
  ///
  /// A slogan in two halves of one length is whole, and so is what stands after a label.
  private static func readsOn(_ label: Label) -> Bool {
    guard label.body.count == 1, let block = label.body.first else { return false }
    let text = block.plainText
    guard !text.contains("\n") else { return false }
    let clauses = clauses(of: text)
    guard clauses.count > 1, !opensWithLabel(clauses[0]) else { return false }
    return clauses.count > 2 || clauses[0].count != clauses[1].count || clauses[0].count < shortestHalf
  }

  private static func clauses(of text: String) -> [Substring.UnicodeScalarView] {
    text.unicodeScalars.split(omittingEmptySubsequences: false) { "，,；;".unicodeScalars.contains($0) }
  }

  /// Whether a label stands in front, such as 点评：; after a word of speech the colon is the sentence's own.
  private static func opensWithLabel(_ clause: Substring.UnicodeScalarView) -> Bool {
    guard let colon = clause.firstIndex(where: { $0 == "：" || $0 == ":" }), colon > clause.startIndex else {
      return false
    }
    return !isSpeech(clause[clause.index(before: colon)])
  }

  private static func isSpeech(_ scalar: Unicode.Scalar) -> Bool {
    "说道问答称讲喊写是".unicodeScalars.contains(scalar)
  }

  /// The shortest half of a slogan, in characters.
  private static let shortestHalf = 3

  /// Whether a stray text is a name with an office after it: 林一苇，芦湾日报记者.
  private static func saysWhoWrote(_ label: Label) -> Bool {
    guard label.body.count == 1, let block = label.body.first else { return false }
    let clauses = clauses(of: block.plainText)
    guard clauses.count == 2, (2...4).contains(clauses[0].count), clauses[0].allSatisfy(\.isHan),
      let last = clauses[0].last, !isSpeech(last)
    else { return false }
    let office = Array(String(clauses[1]).utf8)
    return offices.match(in: office, endingAt: office.count, from: 0) != nil
  }

  private static let offices = WordTable([
    "记者", "编辑", "通讯员", "评论员", "撰稿人", "作家", "作者", "学者", "教授", "研究员", "教师", "诗人", "会员",
  ])
}
